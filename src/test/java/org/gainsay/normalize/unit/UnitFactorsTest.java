package org.gainsay.normalize.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Reader;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the data of units and currencies against facts that were stated elsewhere. */
class UnitFactorsTest {
    /** Codes that ISO 4217 gives to funds, metals, tests and accounting units: nobody is paid in them. */
    private static final Set<String> NO_MONEY = Set.of(
            "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "USS", "UYI", "UYW", "VED", "XAD", "XAG", "XAU", "XBA",
            "XBB", "XBC", "XBD", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX", "XFO", "XFU", "CUC", "BYB", "BYR", "ZWL",
            "SLL");

    private static final Reader READER = new Reader(Reader.vocabulary().build());

    @TestFactory
    Stream<DynamicTest> equalities() {
        return DataFile.rows(UnitFactorsTest.class, "equalities.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " = " + row[1], () -> assertThat(read(row[0])).isEqualTo(read(row[1]))));
    }

    private static String read(String text) {
        List<Mention> mentions = READER.read(READER.lexer().read(text), null);
        assertThat(mentions).as(text).hasSize(1);
        Quantity quantity = (Quantity) mentions.get(0).value();
        return mentions.get(0).kind() + " " + quantity.stated().low() + " " + quantity.unit();
    }

    @Test
    void everyCurrencyInUseIsKnown() {
        Set<String> known = new HashSet<>();
        Currencies.all().forEach(currency -> known.add(currency.code()));
        Set<String> missing = new TreeSet<>();
        for (String country : java.util.Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(new java.util.Locale("", country));
            if (currency != null && !NO_MONEY.contains(currency.getCurrencyCode())) {
                missing.add(currency.getCurrencyCode());
            }
        }
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeIsInTheStandard() {
        Set<String> standard = new HashSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> standard.add(currency.getCurrencyCode()));
        Set<String> unknown = new TreeSet<>();
        Currencies.all().forEach(currency -> unknown.add(currency.code()));
        unknown.removeAll(standard);
        unknown.removeAll(Set.of("XBT", "XCG", "ZWG", "SLE", "XEU"));
        assertThat(unknown).isEmpty();
    }
}
