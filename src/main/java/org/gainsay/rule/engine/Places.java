package org.gainsay.rule.engine;

import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.rule.Aspect;
import org.gainsay.text.Folded;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that a value is said of: that behind the preposition of a distance ("25 miles north-east of Merton"), and of all other values the one in
 * which something was, "four people died in Merton", or which has it, "Merton has 4,000 inhabitants".
 */
final class Places {
    /** How many words may stand between a distance and its preposition: "25 miles to the north-east of". */
    private static final int BEARING = 6;
    /** How many words may stand between a preposition and the name: "in the small market town of Merton". */
    private static final int SORT = 5;

    private static final long NO_NAME =
            WordClass.bits(WordClass.OPENER, WordClass.TITLE, WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final View view;
    private final Tokens tokens;
    private final Signals signals;

    Places(View view, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** The place that a value is said of; null where the text does not say. */
    @Nullable
    String of(Mention mention, int sentence) {
        return mention.kind() == Kind.LENGTH ? distant(mention, sentence) : within(mention, sentence);
    }

    /** "25 miles north-east of Merton", "17 km off the Galdrie peninsula"; but "the 90-metre ferry off Merton" is as long, and a wreck "40 metres down off Merton" as deep. */
    private @Nullable String distant(Mention mention, int sentence) {
        Aspect aspect = new Aspects(view, signals).of(mention);
        if (aspect == Aspect.SIZE || aspect == Aspect.VERTICAL) {
            return null;
        }
        int end = Math.min(view.sentences().end(sentence), mention.endToken() + BEARING);
        for (int at = mention.endToken(); at < end; at++) {
            if (is(Signal.BEARING, at)) {
                return name(at + 1, view.sentences().end(sentence));
            } else if (tokens.type(at) != Tokens.WORD && !tokens.isMark(at, '-') && !tokens.isMark(at, ')')) {
                return null;
            }
        }
        return null;
    }

    /** The first place behind a value that no other value or "and" cuts off, else the last one before it, else the first one behind it whatever stands between. */
    private @Nullable String within(Mention mention, int sentence) {
        int from = view.end(mention);
        int end = end(from, sentence);
        String behind = first(from, cut(from, end), end);
        String before = behind == null ? last(mention, sentence) : null;
        String found = behind == null ? before : behind;
        return found == null ? first(from, end, end) : found;
    }

    /** The end of what is told of a value: a comma, another clause or the end of its sentence. */
    private int end(int from, int sentence) {
        int end = view.sentences().end(sentence);
        int at = from;
        while (at < end && !tokens.isMark(at, ',') && view.clauses().together(from - 1, at)) {
            at++;
        }
        return at;
    }

    /** Where another figure or "and" begins. */
    private int cut(int from, int end) {
        int at = from;
        while (at < end && !is(Signal.JOIN, at) && tokens.type(at) != Tokens.NUMBER) {
            at++;
        }
        return at;
    }

    private @Nullable String first(int from, int to, int end) {
        for (int at = from; at < to; at++) {
            String name = is(Signal.IN, at) ? named(at + 1, end) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String last(Mention mention, int sentence) {
        Sentences sentences = view.sentences();
        int opening = sentences.first(sentence);
        for (int at = mention.firstToken() - 1; at >= opening; at--) {
            if (!view.clauses().together(at, mention.firstToken())) {
                return null;
            }
            String name = is(Signal.IN, at) ? named(at + 1, mention.firstToken()) : null;
            if (name != null) {
                return name;
            }
        }
        return owner(opening, mention.firstToken());
    }

    /** "Merton has 4,000 inhabitants", "Merton's 4,000 inhabitants", "Merton is home to": a name that opens the sentence before such a verb. */
    private @Nullable String owner(int opening, int value) {
        int end = opening;
        while (end < value
                && tokens.type(end) == Tokens.WORD
                && capital(end)
                && !view.passage().is(end, NO_NAME)) {
            end++;
        }
        boolean owns = Vocabulary.standard().calendar().isPossessive(tokens, end);
        boolean has = end > opening && (owns || view.passage().is(end, AUXILIARY));
        return has ? name(opening, value) : null;
    }

    /** The name behind a preposition, or behind what sort of place it is: "in the town of Merton". */
    private @Nullable String named(int from, int last) {
        String name = name(from, last);
        for (int at = from; name == null && at < Math.min(last, from + SORT); at++) {
            if (is(Signal.OF, at)) {
                return name(at + 1, last);
            } else if (tokens.type(at) != Tokens.WORD || is(Signal.IN, at)) {
                return null;
            }
        }
        return name;
    }

    private @Nullable String name(int from, int last) {
        int at = from;
        while (at < last && is(Signal.GLUE, at)) {
            at++;
        }
        StringBuilder name = new StringBuilder();
        while (at < last
                && tokens.type(at) == Tokens.WORD
                && capital(at)
                && !view.passage().is(at, NO_NAME)) {
            name.append(name.isEmpty() ? "" : " ").append(written(at++));
        }
        return name.isEmpty() ? null : name.toString();
    }

    private boolean capital(int token) {
        return (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }

    /** The word with a capital and small letters behind it, and with plain apostrophes and hyphens, so that "MARSH" and "Marsh’s" are Marsh. */
    String written(int token) {
        String word = Folded.line(view.passage().words(token, token + 1)).replace('’', '\'');
        int apostrophe = word.lastIndexOf("'s");
        String name = apostrophe > 0 && apostrophe == word.length() - 2 ? word.substring(0, apostrophe) : word;
        return (tokens.shape(token) & Tokens.UPPER) == 0 ? name : capitalized(name);
    }

    /** "O'Hara" for "O'HARA". */
    private static String capitalized(String name) {
        StringBuilder word = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at - 1) == '\'') {
                word.setCharAt(at, name.charAt(at));
            }
        }
        return word.toString();
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
