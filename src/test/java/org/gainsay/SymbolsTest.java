package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports in the same words, with the symbols of two companies in their titles, are on two companies. */
class SymbolsTest {
    private static final Gainsay GAINSAY = new Gainsay(Packs.shipped());

    @ParameterizedTest
    @CsvSource({
        "BRENN <BRS> SETS PAYOUT, TOLVE <TLV> SETS PAYOUT, 0",
        "BRENN <BRS> SETS PAYOUT, BRENN <BRS> PAYOUT SET, 1",
        "BRENN SETS PAYOUT, TOLVE <TLV> SETS PAYOUT, 1",
        "BRENN <BRS> BIDS FOR TOLVE, TOLVE <TLV> GETS BID, 1",
        "BRENN <BRS> BIDS FOR RIVAL, TOLVE <TLV> GETS BID, 0",
    })
    void tellsTwoCompanies(String title, String other, int contradictions) {
        List<Article> articles = List.of(article("a", title, "14.375"), article("b", other, "10.925"));

        assertThat(GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings())
                .extracting(Finding::verdict)
                .filteredOn(Verdict.CONTRADICTION::equals)
                .hasSize(contradictions);
    }

    private static Article article(String id, String title, String price) {
        String text = "The debentures are convertible into the common stock at " + price
                + " dollars per share, said the underwriter Halm Orvall.";
        return Newsroom.article(id, id, "2024-06-01T08:00:00Z", null, title, text);
    }
}
