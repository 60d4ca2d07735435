package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.rule.ReferenceFact;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts on record, held against articles of any story. */
class ReferenceFactsTest {
    private static final Gainsay GAINSAY = Gainsay.shipped();

    private static List<Finding> findings(String text) {
        Article article = Newsroom.article("a", "Courier", "2024-11-09", text);
        return GAINSAY.check(new Articles(List.of(article), List.of()), Gate.OPEN).findings().stream()
                .filter(finding -> finding.origin() == Origin.REFERENCE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates/berlin-wall | The Berlin Wall fell on 10 November 1989.",
                "dates/moon-landing | Neil Armstrong and Buzz Aldrin landed on the Moon on 21 June 1969.",
                "dates/titanic | The Titanic sank on 14 April 1913 in the Atlantic.",
                "measures/marathon | The marathon of 42.7 km began at nine.",
            })
    void anArticleThatDiffersContradictsIt(String rule, String text) {
        List<Finding> findings = findings(text);

        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.CONTRADICTION);
        assertThat(findings.get(0).message()).contains("on record: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Berlin Wall fell in 1989.",
                "The Berlin Wall fell on 9 November 1989.",
                "Berlin celebrated the fall of the Berlin Wall on Saturday, 9 November 2024.",
                "Thirty-five years after the Berlin Wall fell, a museum opened on 8 November.",
                "The Titanic hit an iceberg on 14 April 1912 and sank within three hours.",
                "Mount Everest, at 29,032 feet the highest mountain, was climbed in 1953.",
            })
    void anArticleThatAgreesOrSpeaksOfAnotherDayDoesNot(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void everyFactNamesItsSource() {
        List<ReferenceFact> facts = Packs.shippedWithExamples().facts();

        assertThat(facts).hasSizeGreaterThan(25);
        assertThat(facts).allMatch(fact -> fact.reference().source().length() > 15);
    }
}
