package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A symbol is what stands in capitals between angle brackets, and nothing else that does. */
class TickersTest {
    @ParameterizedTest
    @CsvSource({
        "Brenn Steel Corp <BRS> raises its dividend, <BRS>",
        "<BRS.L> and <TLV> merge, <BRS.L> <TLV>",
        "the firm <Brenn Steel Corp> is not listed, ''",
        "3 < 4 > 2, ''",
        "an opening bracket <BRS, ''",
        "<>, ''",
        "<<BRS>>, <BRS>",
        "<BRENNSTEELWORKS>, ''",
    })
    void finds(String text, String symbols) {
        assertThat(Tickers.in(text))
                .containsExactlyInAnyOrderElementsOf(symbols.isEmpty() ? List.of() : List.of(symbols.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "BRENN STEEL CORP <BRS> SETS PAYOUT, <BRS> steel bren",
        "INC <BRS> SETS PAYOUT, <BRS>",
        "<BRS> SETS PAYOUT, <BRS>",
        "BRENN SETS PAYOUT, ''",
    })
    void namesTheCompanyOfATitle(String title, String named) {
        assertThat(Tickers.named(title))
                .containsExactlyInAnyOrderElementsOf(named.isEmpty() ? List.of() : List.of(named));
    }
}
