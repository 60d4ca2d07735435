package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.normalize.Reader;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexer;
import org.gainsay.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyConversionTest {
    private static final Reader READER = new Reader(Reader.vocabulary().build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demands for $500 billion (£396 million) in wealth"
                        + "|$500 billion at £396 million means $1 = £0.000792; since 1990 it was £0.499 to £0.809;"
                        + " £396 billion or $500 million would fit",
                "a sum of £396 million ($500 billion), he said"
                        + "|£396 million at $500 billion means £1 = $1,262.63; since 1990 it was $1.24 to $2;"
                        + " $500 million or £396 billion would fit",
                "unveiled its $3.6bn (£2.9m) offer"
                        + "|$3.6 billion at £2.9 million means $1 = £0.000806; since 1990 it was £0.499 to £0.809;"
                        + " £2.9 billion or $3.6 million would fit",
                "a fund of €500,000 (about $525 million) for"
                        + "|€500,000 at $525 million means €1 = $1,050; since 1999 it was $0.894 to $1.47;"
                        + " $525,000 or €500 million would fit",
                "he gave 2.4 billion Swiss francs ($396 million) away"
                        + "|CHF 2.4 billion at $396 million means CHF 1 = $0.165; since 1990 it was $0.591 to $1.20",
                "it cost 100 Japanese yen ($12)|¥100 at $12 means $1 = ¥8.33; since 1990 it was ¥79.6 to ¥151.5",
            })
    void contradiction(String text, String message) {
        List<Finding> findings = check(text);
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTION);
        assertThat(finding.origin()).isEqualTo(Origin.CHECK);
        assertThat(finding.groups()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demands for $500 billion (£396 billion) in wealth",
                "it cost $2.3m (£1.7m). No deaths",
                "worth €40m (about $43m) today",
                "cost 1.9 billion crowns ($183 million).",
                "a gift of $5 (£4)",
                "over $100 (£70)",
                "($1 = £0.74)",
                "$500 billion and £396 million",
                "$500 billion ($396 million)",
                "it made $30m (£2m a year)",
                "he paid $0 (£5)",
                "gave 2.4 billion francs ($396 million) to farmers",
                "sold for ¥15,000 ($100) in Tokyo"
            })
    void nothingWrong(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void citesBothAmountsInTheirSentence() {
        Article article = Newsroom.article("a.txt", "A", null, "First.\n\nHe wants $500 billion\n(£396 million) now.");
        Finding finding = check(article).get(0);
        assertThat(finding.groups().get(0).facts().get(0).citation().text()).isEqualTo("$500 billion");
        assertThat(finding.groups().get(1).facts().get(0).citation().place()).hasToString("a.txt:4:2");
        assertThat(finding.groups().get(1).facts().get(0).citation().sentence())
                .isEqualTo("He wants $500 billion (£396 million) now.");
    }

    @Test
    void everyRangeIsInOrder() {
        Set<String> codes = new HashSet<>();
        for (String[] row : DataFile.rows(CurrencyConversion.class, "exchange-rates.tsv")) {
            if (row.length == 4) {
                assertThat(codes.add(row[0])).as("listed once: %s", row[0]).isTrue();
                assertThat(Double.parseDouble(row[1])).isPositive().isLessThanOrEqualTo(Double.parseDouble(row[2]));
                assertThat(Integer.parseInt(row[3])).isBetween(1990, 2025);
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
    }

    @Test
    void idsAreUnique() {
        assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
    }

    private static List<Finding> check(String text) {
        return check(Newsroom.article("a.txt", "A", null, text));
    }

    private static List<Finding> check(Article article) {
        Lexer lexer = READER.lexer();
        Passage passage = lexer.read(article.text(), article.blocks());
        return new Checks(List.of()).findings(article, passage, READER.read(passage, null));
    }
}
