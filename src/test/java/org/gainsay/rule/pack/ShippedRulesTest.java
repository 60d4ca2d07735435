package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.CompiledRules;
import org.gainsay.rule.engine.Engine;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private final Packs packs = Packs.shipped();
    private final ShippedRules shipped = Objects.requireNonNull(ShippedRules.load());

    @Test
    void theTablesHoldEveryRuleAndCheckOfThePacks() {
        assertThat(shipped.rules().rules()).isEqualTo(packs.rules());
        assertThat(shipped.checks()).isEqualTo(packs.checks());
    }

    @Test
    void theTablesFindWhatRulesCompiledAnewFind() {
        List<Article> articles = read(List.of("seeds"), "");
        Engine fromTables = new Engine(shipped.rules());
        Engine anew = new Engine(packs.rules());
        assertThat(articles).isNotEmpty();
        for (Article article : articles) {
            assertThat(fromTables.facts(article).toString())
                    .as(article.id())
                    .isEqualTo(anew.facts(article).toString());
        }
    }

    @Test
    void everyTermIsFoundThroughTheTables() {
        Engine fromTables = new Engine(shipped.rules());
        Engine anew = new Engine(packs.rules());
        for (Rule rule : packs.rules()) {
            for (Article article : read(List.of("-"), sentences(rule.recognition()))) {
                assertThat(fromTables.facts(article).toString())
                        .as(rule.id())
                        .isEqualTo(anew.facts(article).toString());
            }
        }
    }

    private static String sentences(Recognition rule) {
        StringBuilder text = new StringBuilder();
        rule.about().forEach(term -> text.append(term.words()).append(". "));
        for (int i = 0; i < Math.max(rule.near().size(), rule.context().size()); i++) {
            text.append("The ")
                    .append(word(rule.context(), i))
                    .append(" saw 47 ")
                    .append(word(rule.near(), i));
            text.append(", 12 hours, $30 million and 15 per cent. ");
        }
        return text.toString();
    }

    private static String word(List<Term> terms, int i) {
        return terms.isEmpty() ? "town" : terms.get(i % terms.size()).words();
    }

    private static List<Article> read(List<String> paths, String input) {
        return new ArticleReader(Path.of(""), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
                .readAll(paths)
                .articles();
    }

    @Test
    void tablesOfOtherDataFilesAreRefused() {
        TableWriter out = new TableWriter();
        out.number(CompiledRules.of(List.of()).hashCode());
        assertThatIllegalStateException()
                .isThrownBy(() -> CompiledRules.read(new TableReader(out.bytes()), List.of()))
                .withMessageContaining("build it again");
    }
}
