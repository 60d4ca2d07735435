package org.gainsay.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the author of an invented story knows of it: which of its values contradict each other. It stands in {@code gold.json} beside the articles. */
final class Truth {
    /**
     * A value that an article states in answer to a question.
     *
     * @param article the name of the article's file
     * @param words its words
     * @param start where its words begin in that file
     * @param end where they end
     * @param low the least that it can mean, as written; null for no least
     * @param high the most
     */
    record Answer(
            String article,
            String words,
            int start,
            int end,
            @Nullable String low,
            @Nullable String high) {
        boolean below(Answer other) {
            return high != null && other.low != null && order(high, other.low) < 0;
        }

        private static int order(String a, String b) {
            try {
                return new BigDecimal(a).compareTo(new BigDecimal(b));
            } catch (NumberFormatException days) {
                return a.compareTo(b);
            }
        }
    }

    /** By question on which the articles contradict each other: the answers. */
    private final Map<String, List<Answer>> contradictions = new HashMap<>();

    private Truth() {}

    /**
     * Reads what is known of a story.
     *
     * @throws IOException if there is no {@code gold.json}, or it names words that no article has
     */
    static Truth of(Path story) throws IOException {
        Truth truth = new Truth();
        JsonNode gold = new ObjectMapper().readTree(Files.readString(story.resolve("gold.json")));
        for (JsonNode fact : gold.get("facts")) {
            if (fact.get("verdict").asString().equals("contradiction")) {
                List<Answer> answers = new ArrayList<>();
                for (JsonNode value : fact.get("values")) {
                    answers.add(answer(story, value));
                }
                truth.contradictions.put(fact.get("id").asString(), answers);
            }
        }
        return truth;
    }

    private static Answer answer(Path story, JsonNode value) throws IOException {
        String article = value.get("article").asString();
        String evidence = value.get("evidence").asString();
        String text = Files.readString(story.resolve(article));
        int start = text.indexOf(evidence, text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : 0);
        if (start < 0) {
            throw new IOException(story + ": " + article + " does not say \"" + evidence + '"');
        }
        return new Answer(
                article, evidence, start, start + evidence.length(), end(value.get("min")), end(value.get("max")));
    }

    private static @Nullable String end(@Nullable JsonNode end) {
        return end == null || end.isNull() ? null : end.asString();
    }

    int size() {
        return contradictions.size();
    }

    /** The question on which two statements contradict each other; null for none. */
    @Nullable
    String contradiction(Told a, Told b) {
        return contradiction(
                a.statement().fact().citation(), b.statement().fact().citation());
    }

    /** The same for two facts. */
    @Nullable
    String contradiction(Fact a, Fact b) {
        for (Citation one : a.citations()) {
            for (Citation other : b.citations()) {
                String question = contradiction(one, other);
                if (question != null) {
                    return question;
                }
            }
        }
        return null;
    }

    /** The same for the words that two facts rest on. */
    @Nullable
    String contradiction(Citation a, Citation b) {
        for (Map.Entry<String, List<Answer>> each : contradictions.entrySet()) {
            for (Answer one : each.getValue()) {
                for (Answer other : each.getValue()) {
                    if (one.below(other) && (says(a, one) && says(b, other) || says(b, one) && says(a, other))) {
                        return each.getKey();
                    }
                }
            }
        }
        return null;
    }

    private static boolean says(Citation citation, Answer answer) {
        return !citation.inTitle()
                && citation.place().path().endsWith('/' + answer.article())
                && citation.span().start() < answer.end()
                && answer.start() < citation.span().end()
                && agree(figures(citation.text()), figures(answer.words()));
    }

    /** Words of two values may overlap and mean two figures: "6,500 people and 47 dogs". */
    private static boolean agree(Set<String> figures, Set<String> others) {
        return figures.isEmpty() || others.isEmpty() || !Collections.disjoint(figures, others);
    }

    private static Set<String> figures(String words) {
        Set<String> figures = new HashSet<>();
        for (String figure : words.replace(",", "").split("[^0-9]+", -1)) {
            if (!figure.isEmpty()) {
                figures.add(figure);
            }
        }
        return figures;
    }
}
