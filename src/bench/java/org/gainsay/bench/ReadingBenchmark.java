package org.gainsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.article.Article;
import org.gainsay.normalize.Reader;
import org.gainsay.normalize.count.CountNormalizer;
import org.gainsay.normalize.date.DateNormalizer;
import org.gainsay.normalize.duration.DurationNormalizer;
import org.gainsay.normalize.number.NumberNormalizer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading costs beside the least that any reader could do, a count of tokens in one pass over the same characters. The figures
 * to quote are ratios of the rows of one run. The compilers need about forty rounds over the corpus until the rows with values stand
 * still, so the warm-up counts rounds and waits for the compilers: one that counts seconds ends too early on a busy machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 50)
@Measurement(iterations = 30)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g", "-XX:-BackgroundCompilation"})
public class ReadingBenchmark {
    private List<Article> articles;
    private char[][] characters;
    private Reader reader;
    private Reader fourKinds;
    private Engine shipped;
    private Engine tenRules;
    private Engine thousandRules;

    /** Reads the corpus and compiles the rules. */
    @Setup
    public void setUp() {
        articles = Corpus.articles();
        characters = characters();
        reader = new Reader(Reader.vocabulary().build());
        fourKinds = new Reader(
                Reader.vocabulary().build(),
                List.of(new DateNormalizer(), new DurationNormalizer(), new CountNormalizer(), new NumberNormalizer()));
        shipped = new Engine(Packs.shipped().rules());
        tenRules = new Engine(ManyRules.of(10));
        thousandRules = new Engine(ManyRules.of(1000));
    }

    /** All that an engine reads, so that the count passes over the same characters: the texts, and the titles that stand apart from them. */
    private char[][] characters() {
        List<char[]> read = new ArrayList<>();
        for (Article article : articles) {
            read.add(article.text().toCharArray());
            String title = titleApart(article);
            if (title != null) {
                read.add(title.toCharArray());
            }
        }
        return read.toArray(new char[0][]);
    }

    private static @Nullable String titleApart(Article article) {
        return article.titleInText() ? null : article.title();
    }

    /** The bare count: how often a basic letter or digit follows something else. */
    @Benchmark
    public int countTokens() {
        int tokens = 0;
        for (char[] text : characters) {
            boolean inside = false;
            for (char c : text) {
                boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
                if (word && !inside) {
                    tokens++;
                }
                inside = word;
            }
        }
        return tokens;
    }

    /** The same count by Unicode's letters and digits, which is the least that a reader of any language's names could do. */
    @Benchmark
    public int countTokensOfUnicode() {
        int tokens = 0;
        for (char[] text : characters) {
            boolean inside = false;
            for (char c : text) {
                boolean word = Character.isLetterOrDigit(c);
                if (word && !inside) {
                    tokens++;
                }
                inside = word;
            }
        }
        return tokens;
    }

    /** The lexer alone. */
    @Benchmark
    public int lex() {
        int tokens = 0;
        for (Article article : articles) {
            tokens += reader.lexer()
                    .read(article.text(), article.blocks())
                    .tokens()
                    .count();
            String title = titleApart(article);
            tokens += title == null ? 0 : reader.lexer().read(title).tokens().count();
        }
        return tokens;
    }

    /** The lexer and the normalizers of numbers, counts, durations and dates. */
    @Benchmark
    public int readFourKinds() {
        return values(fourKinds);
    }

    /** The lexer and all normalizers. */
    @Benchmark
    public int readValues() {
        return values(reader);
    }

    /** Lexer, normalizers and the shipped rules. */
    @Benchmark
    public int shippedRules() {
        return facts(shipped);
    }

    /** Lexer, normalizers and ten rules. */
    @Benchmark
    public int tenRules() {
        return facts(tenRules);
    }

    /** Lexer, normalizers and a thousand rules, of which the ten are a part. */
    @Benchmark
    public int thousandRules() {
        return facts(thousandRules);
    }

    private int values(Reader reader) {
        int values = 0;
        for (Article article : articles) {
            values += reader.read(reader.lexer().read(article.text(), article.blocks()), article.published())
                    .size();
            String title = titleApart(article);
            values += title == null
                    ? 0
                    : reader.read(reader.lexer().read(title), article.published())
                            .size();
        }
        return values;
    }

    private int facts(Engine engine) {
        int facts = 0;
        for (Article article : articles) {
            facts += engine.facts(article).size();
        }
        return facts;
    }
}
