package org.gainsay.check;

import java.util.List;
import java.util.Locale;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds an amount whose conversion beside it cannot be right: {@code $500 billion (£396 million)} makes a pound worth more
 * than a thousand dollars.
 */
public final class CurrencyConversion implements Check {
    /** The ISO 4217 code of no currency, which amounts have whose country is not told. */
    static final String NOBODYS = "XXX";

    @Override
    public String id() {
        return "general/currency-conversion";
    }

    @Override
    public String question() {
        return "Do an amount of money and its conversion fit each other?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        OwnRate own = OwnRate.of(scene);
        ImpliedRates implied = new ImpliedRates(scene);
        for (int at = 0; at < scene.mentions().size(); at++) {
            if (scene.mentions().get(at).kind() != Kind.MONEY) {
                continue;
            }
            Bracketed pair = Bracketed.of(scene, at);
            if (pair != null && own != null) {
                String fault = own.fault(scene, pair.first(), pair.second(), NOBODYS);
                if (fault != null) {
                    faults.add(Kind.MONEY, fault, List.of(pair.first(), pair.second()));
                    continue;
                }
            }
            if (pair != null) {
                if (!compare(scene, pair.first(), pair.second(), faults)) {
                    implied.add(pair.first(), pair.second(), faults);
                }
                Mention third = scene.mention(at + 1);
                if (third != null && third(scene, pair.second(), third)) {
                    compare(scene, pair.first(), third, faults);
                }
            }
        }
    }

    /** "$5bn (£3.9bn, €4.6bn)": one more conversion in the same bracket. */
    private static boolean third(Scene scene, Mention second, Mention third) {
        int joint = second.endToken();
        return third.kind() == Kind.MONEY
                && third.firstToken() == joint + 1
                && scene.is(second.firstToken() - 1, Role.OPEN)
                && (scene.is(joint, Role.bits(Role.COMMA, Role.SEMICOLON, Role.OR, Role.AND))
                        || scene.tokens().isMark(joint, '/'))
                && scene.is(third.endToken(), Role.CLOSE);
    }

    /** Adds a fault if a conversion cannot be right; returns whether it did. */
    private static boolean compare(Scene scene, Mention first, Mention second, Faults faults) {
        Passage passage = scene.passage();
        List<String> shared = shared(passage, first);
        List<String> others = shared.isEmpty() ? shared(passage, second) : List.of();
        String fault;
        if (!shared.isEmpty() && clear(passage, second)) {
            fault = fitsNone(scene, first, second, shared, true);
        } else if (!others.isEmpty() && clear(passage, first)) {
            fault = fitsNone(scene, second, first, others, false);
        } else {
            boolean two = !Figures.unit(first).equals(Figures.unit(second));
            boolean known = two && clear(passage, first) && clear(passage, second);
            fault = known ? fault(scene, first, second) : null;
        }
        boolean pounds = pounds(passage, first) || pounds(passage, second);
        boolean wrong = fault != null && !(pounds && otherPounds(scene));
        if (wrong && fault != null) {
            faults.add(Kind.MONEY, fault, List.of(first, second));
        }
        return wrong;
    }

    /** What is wrong with a conversion; null where it fits, or was made before the rates begin. */
    private static @Nullable String fault(Scene scene, Mention first, Mention second) {
        ExchangeRates rates = ExchangeRates.standard();
        ExchangeRates.Rate rate = rates.rate(Figures.unit(first), Figures.unit(second));
        Publication published = scene.article().published();
        boolean before = rate != null && published != null && published.day().getYear() < rate.since();
        return before ? null : new Conversion(first, second).fault(rates);
    }

    /** The currencies that an amount may be in, "kroner", whose country is not told; empty for any other amount. */
    static List<String> shared(Passage passage, Mention amount) {
        int last = amount.endToken() - 1;
        List<String> named = country(passage, last) ? List.of() : shared(passage, last);
        List<String> currencies = named.isEmpty() ? shared(passage, sign(passage, amount)) : named;
        String unit = Figures.unit(amount);
        return unit.equals(NOBODYS) || currencies.contains(unit) ? currencies : List.of();
    }

    private static List<String> shared(Passage passage, int token) {
        return ExchangeRates.standard().shared(passage.words(token, token + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean country(Passage passage, int last) {
        return (passage.tokens().shape(last - 1) & Tokens.CAPITAL) != 0;
    }

    /** Whether pounds may be other ones than pounds sterling: where an article speaks of a country that has, or had, such. */
    private static boolean otherPounds(Scene scene) {
        for (int token = 0; token < scene.tokens().count(); token++) {
            if (scene.speaks(token, Topic.OTHER_POUNDS)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with an amount whose currency may be one of several; null if it fits any of them. */
    private static @Nullable String fitsNone(
            Scene scene, Mention amount, Mention other, List<String> currencies, boolean before) {
        String first = null;
        for (String currency : currencies) {
            Mention told = in(amount, currency);
            String fault = before ? fault(scene, told, other) : fault(scene, other, told);
            if (fault == null) {
                return null;
            }
            first = first == null ? fault : first;
        }
        String rest = String.join(" or ", currencies.subList(1, currencies.size()));
        return first + "; nor does it fit in " + rest;
    }

    private static Mention in(Mention amount, String currency) {
        Quantity value = (Quantity) amount.value();
        Quantity told = new Quantity(
                value.stated(), currency, value.low(), value.high(), value.writtenUnit(), value.step(), value.vague());
        return new Mention(
                amount.kind(),
                amount.span(),
                amount.valueSpan(),
                amount.firstToken(),
                amount.endToken(),
                told,
                amount.hedge(),
                amount.noun());
    }

    /** Whether it is clear which currency is meant: "Swiss francs" is, "francs" is not. */
    private static boolean clear(Passage passage, Mention mention) {
        int last = mention.endToken() - 1;
        return (country(passage, last) || !ambiguous(passage, last)) && !ambiguous(passage, sign(passage, mention));
    }

    /** Whether an amount is in "pounds" that no country is told of. */
    private static boolean pounds(Passage passage, Mention amount) {
        int last = amount.endToken() - 1;
        return passage.words(last, last + 1).toLowerCase(Locale.ROOT).startsWith("pound") && !country(passage, last);
    }

    /** The token at which the amount itself begins, behind its hedge. */
    private static int sign(Passage passage, Mention mention) {
        int token = mention.firstToken();
        while (passage.tokens().start(token) < mention.valueSpan().start()) {
            token++;
        }
        return token;
    }

    private static boolean ambiguous(Passage passage, int token) {
        return ExchangeRates.standard()
                .ambiguous(passage.words(token, token + 1).toLowerCase(Locale.ROOT));
    }
}
