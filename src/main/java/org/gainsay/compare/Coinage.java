package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.Article;

/**
 * Tells by what articles name a country whose coin has a given name: "Denmark" or "Danish" a country of crowns. The names are those that the JDK has for
 * the currencies of ISO 4217, whose codes begin with that of their country in ISO 3166.
 */
public final class Coinage {
    private static final int COUNTRY = 2;
    /** By last word of a currency's name, and by its code, what its country is called. */
    private static final Map<String, Map<String, List<String>>> COUNTRIES = new HashMap<>();

    static {
        for (java.util.Currency each : java.util.Currency.getAvailableCurrencies()) {
            String code = each.getCurrencyCode();
            String coin = Currency.coin(code);
            COUNTRIES.putIfAbsent(coin, new HashMap<>());
            COUNTRIES.get(coin).put(code, names(each, coin));
        }
    }

    private Coinage() {}

    /** "Danish" and "Denmark" for "Danish Krone". */
    private static List<String> names(java.util.Currency currency, String coin) {
        String name = currency.getDisplayName(Locale.ENGLISH);
        String code = currency.getCurrencyCode().substring(0, COUNTRY);
        String country = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        List<String> names = new ArrayList<>();
        if (name.length() > coin.length()) {
            names.add(name.substring(0, name.length() - coin.length()).strip());
        }
        if (!country.equals(code)) {
            names.add(country);
        }
        return names;
    }

    /** Whether an article names a country, besides that of a currency, whose coin is called by any of some last words of currencies' names. */
    static boolean named(Collection<String> coins, String besides, Collection<Article> articles) {
        for (String coin : coins) {
            for (Map.Entry<String, List<String>> each :
                    COUNTRIES.getOrDefault(coin, Map.of()).entrySet()) {
                if (!each.getKey().equals(besides) && named(each.getValue(), articles)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an article names the country of a currency with an ISO 4217 code, "Denmark" or "Danish" for {@code DKK}. */
    public static boolean named(String code, Article article) {
        Map<String, List<String>> coins = COUNTRIES.getOrDefault(Currency.coin(code), Map.of());
        return named(coins.getOrDefault(code, List.of()), List.of(article));
    }

    private static boolean named(List<String> names, Collection<Article> articles) {
        for (String name : names) {
            for (Article article : articles) {
                if (holds(article.text(), name) || article.title() != null && holds(article.title(), name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(name, end);
        }
        return false;
    }
}
