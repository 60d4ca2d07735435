package org.gainsay.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.AnyStoryTest;
import org.gainsay.ClusterTest;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Telling;
import org.gainsay.rule.engine.Answer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.engine.ReadArticle;
import org.gainsay.rule.pack.ShippedRules;
import org.jspecify.annotations.Nullable;

/**
 * Works out {@code weights.tsv} from stories whose contradictions are known, and prints it.
 *
 * <p>It reads {@code clusters.examples} and {@code any-story.examples}. Arguments are folders of further such stories, and JSON Lines of articles on unrelated events, between which nothing is a contradiction; their {@code story}
 * says which of them are alike. With {@code --check} first it prints instead what the weights are worth on stories that they were not worked out from.
 */
final class WeightsFit {
    /** How freely the weights may grow; chosen so that they hold best on stories which they were not worked out from. */
    private static final double FREEDOM = 0.03;
    /** How much two values of unrelated articles count: there are so many of them. */
    private static final double UNRELATED = 0.5;
    /** How much two values of an example count: each stands for a reason of its own, which stories hold many times. */
    private static final double EXAMPLE = 8;

    private static final int FOLDS = 8;
    private static final double POINTS = 1000;

    private final Engine engine;
    private final List<Pair> pairs = new ArrayList<>();
    private int contradictions;

    /**
     * Two statements that may answer one question.
     *
     * @param story the story that they are from
     * @param values the two values, whoever states them
     * @param question the question on which they contradict each other; null if they do not
     */
    private record Pair(
            String story,
            List<Integer> values,
            @Nullable String question,
            boolean related,
            double weight,
            double[] measures) {}

    /** Who knows on which question two statements contradict each other. */
    private interface Knower {
        /** The question; null for none. */
        @Nullable
        String contradiction(Told a, Told b);
    }

    private static Knower truth(ClusterTest.Cluster cluster) {
        return (a, b) -> {
            for (ClusterTest.Pair pair : cluster.pairs()) {
                boolean said = says(a, pair.lower()) && says(b, pair.upper())
                        || says(b, pair.lower()) && says(a, pair.upper());
                if (said && pair.right()) {
                    return pair.toString();
                }
            }
            return null;
        };
    }

    private static boolean says(Told told, String words) {
        return told.statement()
                .fact()
                .citation()
                .text()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .contains(words.replace('-', ' '));
    }

    private static Knower truth(AnyStoryTest.Story story) {
        return (a, b) -> {
            for (String pair : story.expected().split("; ")) {
                List<String> values = List.of(pair.split(" "));
                if (values.contains(value(a)) && values.contains(value(b))) {
                    return pair;
                }
            }
            return null;
        };
    }

    private static String value(Told told) {
        Ratio low = told.stated().low();
        return low == null ? "" : low.decimal().toPlainString();
    }

    private WeightsFit(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] args) throws IOException {
        WeightsFit fit = new WeightsFit(
                new Engine(Objects.requireNonNull(ShippedRules.load()).rules()));
        boolean check = args.length > 0 && args[0].equals("--check");
        ClusterTest.clusters().forEach(each -> {
            fit.contradictions +=
                    (int) each.pairs().stream().filter(ClusterTest.Pair::right).count();
            fit.collect(each.name(), each.articles(), truth(each), EXAMPLE);
        });
        AnyStoryTest.stories().forEach(each -> {
            fit.contradictions +=
                    each.expected().equals("none") ? 0 : each.expected().split("; ").length;
            fit.collect(each.name(), each.articles(), truth(each), EXAMPLE);
        });
        for (String path : Arrays.asList(args).subList(check ? 1 : 0, args.length)) {
            fit.read(Path.of(path));
        }
        System.out.print(check ? fit.checked() : fit.table());
    }

    private void read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Map<String, List<Article>> stories = new LinkedHashMap<>();
            for (Article article : articles(List.of(path))) {
                stories.computeIfAbsent(String.valueOf(article.story()), story -> new ArrayList<>())
                        .add(article);
            }
            stories.forEach((story, articles) -> collect(story, articles, null, UNRELATED));
        } else if (Files.exists(path.resolve("gold.json"))) {
            Truth truth = Truth.of(path);
            contradictions += truth.size();
            collect(path.toString(), articles(list(path, ".txt")), truth::contradiction, 1);
        } else {
            for (Path each : list(path, "")) {
                read(each);
            }
        }
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ending.isEmpty()
                            ? Files.isDirectory(file)
                            : file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Article> articles(List<Path> files) {
        return new ArticleReader(Path.of(""), InputStream.nullInputStream())
                .readAll(files.stream().map(Path::toString).toList())
                .articles();
    }

    private void collect(String story, List<Article> articles, @Nullable Knower truth, double weight) {
        List<Telling> tellings = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Article article : articles) {
            ReadArticle read = engine.read(article);
            tellings.add(engine.tell(read));
            answers.addAll(engine.facts(read));
        }
        Alignment alignment = Alignment.of(tellings);
        answers.forEach(answer -> alignment.answer(answer.question(), answer.fact()));
        alignment.eachPair((a, b) -> {
            // A figure that has moved is reported as such, whatever speaks for one question.
            if (!alignment.moved(a, b)) {
                String question = truth == null ? null : truth.contradiction(a, b);
                double[] measures = measures(alignment.measures(a, b));
                pairs.add(new Pair(story, alignment.values(a, b), question, truth != null, weight, measures));
            }
        });
    }

    private static double[] measures(Measures measures) {
        Ground[] grounds = Ground.values();
        double[] of = new double[grounds.length];
        for (Ground ground : grounds) {
            of[ground.ordinal()] = measures.of(ground) / POINTS;
        }
        return of;
    }

    /** Two values count once, however many statements state them. */
    private Logistic fit(List<Pair> known) {
        Map<List<Object>, Integer> times = new HashMap<>();
        known.forEach(pair -> times.merge(List.of(pair.story(), pair.values()), 1, Integer::sum));
        List<Logistic.Case> cases = new ArrayList<>();
        for (Pair pair : known) {
            double weight = pair.weight() / times.getOrDefault(List.of(pair.story(), pair.values()), 1);
            cases.add(new Logistic.Case(pair.measures().clone(), pair.question() != null, weight));
        }
        return fit(cases, deviations(known.stream().filter(Pair::related).toList()));
    }

    /** Fits until no ground has a weight that it may not have. */
    private static Logistic fit(List<Logistic.Case> cases, double[] deviations) {
        Set<Ground> silent = EnumSet.noneOf(Ground.class);
        while (true) {
            Logistic fit = Logistic.fit(cases, deviations, FREEDOM);
            boolean fine = true;
            for (Ground ground : Ground.values()) {
                if (!ground.may(fit.weight(ground.ordinal())) && silent.add(ground)) {
                    fine = false;
                    cases.forEach(each -> each.measures()[ground.ordinal()] = 0);
                }
            }
            if (fine) {
                return fit;
            }
        }
    }

    private static double[] deviations(List<Pair> pairs) {
        double[] deviations = new double[Ground.values().length];
        for (int at = 0; at < deviations.length; at++) {
            double sum = 0;
            double squares = 0;
            for (Pair pair : pairs) {
                sum += pair.measures()[at];
                squares += pair.measures()[at] * pair.measures()[at];
            }
            double mean = sum / pairs.size();
            double deviation = Math.sqrt(Math.max(0, squares / pairs.size() - mean * mean));
            deviations[at] = deviation == 0 ? 1 : deviation;
        }
        return deviations;
    }

    private String table() {
        Logistic fit = fit(pairs);
        StringBuilder table = new StringBuilder("base\t" + Math.round(fit.base() * POINTS) + '\n');
        for (Ground ground : Ground.values()) {
            String name = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
            table.append(name)
                    .append('\t')
                    .append(Math.round(fit.weight(ground.ordinal()) * POINTS))
                    .append('\n');
        }
        return table.toString();
    }

    /** For falling points: how many contradictions have as many, and how many other pairs of values. */
    private String checked() {
        List<String> stories = pairs.stream().map(Pair::story).distinct().toList();
        Map<Pair, Double> points = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Logistic fit = fit(pairs.stream()
                    .filter(pair -> stories.indexOf(pair.story()) % FOLDS != left)
                    .toList());
            pairs.stream()
                    .filter(pair -> stories.indexOf(pair.story()) % FOLDS == left)
                    .forEach(pair -> points.put(pair, points(fit, pair)));
        }
        return curve(points);
    }

    private static double points(Logistic fit, Pair pair) {
        double points = fit.base();
        for (int at = 0; at < pair.measures().length; at++) {
            points += fit.weight(at) * pair.measures()[at];
        }
        return points * POINTS;
    }

    /** Each value of a story belongs to one finding, the one with the most points. */
    private String curve(Map<Pair, Double> points) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> Double.compare(points.getOrDefault(b, 0.0), points.getOrDefault(a, 0.0)));
        Set<List<Object>> used = new HashSet<>();
        Set<List<Object>> found = new HashSet<>();
        int wrong = 0;
        int unrelated = 0;
        StringBuilder curve =
                new StringBuilder("points\tfound of " + contradictions + "\tfalse\tof unrelated articles\n");
        for (Pair pair : sorted) {
            List<Object> first = List.of(pair.story(), pair.values().get(0));
            List<Object> second = List.of(pair.story(), pair.values().get(1));
            if (used.contains(first) || used.contains(second)) {
                continue;
            }
            used.add(first);
            used.add(second);
            if (pair.question() == null) {
                wrong += pair.related() ? 1 : 0;
                unrelated += pair.related() ? 0 : 1;
                curve.append(Math.round(points.getOrDefault(pair, 0.0)))
                        .append('\t')
                        .append(found.size())
                        .append('\t');
                curve.append(wrong).append('\t').append(unrelated).append('\n');
            } else {
                found.add(List.of(pair.story(), pair.question()));
            }
            if (points.getOrDefault(pair, 0.0) < -POINTS) {
                break;
            }
        }
        return curve.toString();
    }
}
