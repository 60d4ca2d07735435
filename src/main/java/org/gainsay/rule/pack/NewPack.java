package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Conversion;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The text of a pack with one rule, for a beginning.
 *
 * @param name the pack's name
 * @param id the rule's name
 * @param question the question
 * @param kind the kind of the answers
 * @param near words that stand in the clause of an answer; at least one
 * @param examples sentences with the answer in brackets, or without brackets where there is none; what is missing is made up
 * @param published when they appeared, as ISO 8601 has it; null where that says nothing
 */
public record NewPack(
        String name,
        String id,
        String question,
        Kind kind,
        List<String> near,
        List<String> examples,
        @Nullable String published) {
    private static final String SLOT = "{}";
    private static final String SAMPLES = "samples.tsv";

    /** Words that share so many letters at their beginnings may be forms of one. */
    private static final int STEM = 4;

    /** An example whose brackets do not show its answer. */
    public static final class Mistaken extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String cure;

        Mistaken(String message, String cure) {
            super(message);
            this.cure = cure;
        }

        /** What to do about it. */
        public String cure() {
            return cure;
        }
    }

    /** Copies the lists. */
    public NewPack {
        near = List.copyOf(near);
        examples = List.copyOf(examples);
    }

    /** A name as packs and rules have it: {@code Long walk} is {@code long-walk}; empty if there is nothing to make it of. */
    public static String name(String words) {
        StringBuilder name = new StringBuilder();
        String small = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (kept) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        int length = name.length();
        return length > 0 && name.charAt(length - 1) == '-' ? name.substring(0, length - 1) : name.toString();
    }

    /**
     * The pack as YAML.
     *
     * @throws IllegalStateException if an example is missing and the kind is none of {@link #kinds}
     * @throws Mistaken if the brackets of an example do not show its answer, and if none of the examples has an answer
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("# yaml-language-server: $schema=pack.schema.json\n");
        out.append("# For completion in an editor: gainsay rules schema > pack.schema.json, beside this file.\n");
        out.append("pack: ").append(name).append('\n');
        out.append("title: ").append(quoted(question)).append("\n\nrules:\n");
        out.append("  - id: ").append(id).append('\n');
        out.append("    question: ").append(quoted(question)).append('\n');
        out.append("    kind: ").append(kind.label()).append('\n');
        out.append("    near: [");
        for (int i = 0; i < near.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(quoted(near.get(i)));
        }
        out.append("]\n");
        List<Sentence> sentences = completed().stream().map(NewPack::sentence).toList();
        read(sentences, out);
        out.append("    examples:\n");
        for (Sentence each : sentences) {
            out.append("      - text: ").append(quoted(each.text())).append('\n');
            out.append("        answer: ").append(quoted(each.answer())).append('\n');
            if (published != null) {
                out.append("        published: ").append(quoted(published)).append('\n');
            }
        }
        return out.toString();
    }

    /** Reads the answers, for hedges that they lack and for what they count: the rule takes no count of anything else. */
    private void read(List<Sentence> sentences, StringBuilder out) {
        Set<String> nouns = new LinkedHashSet<>();
        Reader reader = new Reader(Reader.vocabulary().build());
        for (Sentence each : sentences) {
            for (Mention mention : reader.read(reader.lexer().read(each.text()), null)) {
                Noun noun = mention.noun();
                boolean answers = mention.valueSpan().start() < each.end()
                        && each.start() < mention.valueSpan().end();
                if (answers && mention.hedge() != null && mention.span().start() < each.start()) {
                    throw hedged(each, mention);
                } else if (answers
                        && kind == Kind.COUNT
                        && noun != null
                        && !noun.head().isEmpty()) {
                    nouns.add(quoted(noun.head()));
                }
            }
        }
        if (!nouns.isEmpty()) {
            out.append("    counts: [").append(String.join(", ", nouns)).append("]\n");
        }
    }

    /**
     * A sentence and the answer that stands in it at {@code [start, end)}.
     *
     * @param answer {@code none} where there is none, and both ends are 0 then
     */
    private record Sentence(String text, String answer, int start, int end) {}

    private static Mistaken hedged(Sentence sentence, Mention mention) {
        int start = mention.span().start();
        String hedge = sentence.text().substring(start, sentence.start()).strip();
        return new Mistaken(
                "'" + hedge + "' belongs to the answer: " + sentence.text(),
                "write [" + sentence.text().substring(start, sentence.end()) + "]");
    }

    /** An example without brackets, with them round the first value that may be the answer; null where there is none. */
    private @Nullable String bracketed(String example) {
        Reader reader = new Reader(Reader.vocabulary().build());
        for (Mention mention : reader.read(reader.lexer().read(example), null)) {
            if (Conversion.sources(kind).contains(mention.kind())) {
                Span span = mention.span();
                return example.substring(0, span.start())
                        + '['
                        + example.substring(span.start(), span.end())
                        + ']'
                        + example.substring(span.end());
            }
        }
        return null;
    }

    /** Somebody who gives sentences knows an answer; one that is made up in its place would be none of theirs. */
    private Mistaken unanswered() {
        String shown = bracketed(examples.get(0));
        return new Mistaken(
                "no example shows an answer",
                "put the answer into brackets: " + (shown == null ? "It took [nearly three hours]." : shown));
    }

    private static Sentence sentence(String example) {
        int open = example.indexOf('[');
        int close = example.indexOf(']', open + 1);
        if (open >= 0 && close < 0) {
            throw new Mistaken(
                    "the bracket before the answer is not closed: " + example,
                    "write the answer like [nearly three hours]");
        } else if (open >= 0 && example.indexOf('[', close) >= 0) {
            throw new Mistaken(
                    "an example shows one answer in brackets, not two: " + example, "give an example for each of them");
        }
        if (open < 0) {
            return new Sentence(example, "none", 0, 0);
        }
        String answer = example.substring(open + 1, close);
        String text = example.substring(0, open) + answer + example.substring(close + 1);
        return new Sentence(text, answer, open, close - 1);
    }

    private List<String> completed() {
        List<String> all = new ArrayList<>(examples);
        String[] sample = sample(kind);
        if (examples.stream().noneMatch(example -> example.indexOf('[') >= 0)) {
            if (!examples.isEmpty()) {
                throw unanswered();
            }
            all.add(0, sample[1].replace(SLOT, near.get(0)));
        }
        // What holds no such value is left by any rule.
        if (examples.stream().allMatch(example -> example.indexOf('[') >= 0 || bracketed(example) == null)) {
            all.add(near(sample[2]) ? sample[3] : sample[2]);
        }
        return all;
    }

    /** Whether a sentence holds a word that begins like a near word, as its inflections do. */
    private boolean near(String sentence) {
        String words = " " + sentence.toLowerCase(Locale.ROOT);
        for (String term : near) {
            for (String word : term.toLowerCase(Locale.ROOT).split("[ =]+")) {
                if (!word.isEmpty() && words.contains(" " + word.substring(0, Math.min(STEM, word.length())))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The kinds for which there are sentences to begin with: all those whose values articles are read for. */
    public static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (String[] row : DataFile.rows(NewPack.class, SAMPLES)) {
            kinds.add(Kind.of(row[0]));
        }
        return kinds;
    }

    private static String[] sample(Kind kind) {
        for (String[] row : DataFile.rows(NewPack.class, SAMPLES)) {
            if (row[0].equals(kind.label())) {
                return row;
            }
        }
        throw new IllegalStateException(SAMPLES + " lacks the kind " + kind.label());
    }

    /** Plain where that is safe, and in quotes otherwise. */
    private static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -'.?".indexOf(c) >= 0)
                && !text.endsWith(" ")
                && !List.of("true", "false", "null", "yes", "no", "on", "off").contains(text.toLowerCase(Locale.ROOT));
        if (plain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
