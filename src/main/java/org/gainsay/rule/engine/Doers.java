package org.gainsay.rule.engine;

import java.util.Locale;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds the person who does what a value is told of, which is the subject of its clause: Marsh for the second figure of "Tom Cole scored three goals and
 * Ann Marsh scored two goals".
 */
final class Doers {
    private static final long NO_NAME =
            WordClass.bits(WordClass.OPENER, WordClass.TITLE, WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD);

    private static final long NO_VERB = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final int NOBODY = -1;

    private final View view;
    private final Tokens tokens;
    private final Signals signals;
    private final Referents referents;

    Doers(View view, Signals signals, Referents referents) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
        this.referents = referents;
    }

    /**
     * The last word of the person's name; -1 where the clause does not say, or may speak of somebody else.
     *
     * @param known the surnames that the text tells with a name before them
     */
    int of(Mention mention, int sentence, Surnames known) {
        int value = mention.firstToken();
        int first = view.sentences().first(sentence);
        int owner = Vocabulary.standard().calendar().isPossessive(tokens, value - 1) ? value - 2 : value - 1;
        if (owner > first && possessive(owner) && person(owner, first, known)) {
            return owner;
        }
        int subject = NOBODY;
        boolean told = false;
        boolean doubtful = false;
        for (int at = first; at < value; at++) {
            if (view.clauses().of(at) != view.clauses().of(value)) {
                continue;
            }
            if (signals.is(Signal.JOIN, tokens, at)) {
                boolean another = named(at + 1) && acts(end(at + 1, value), value);
                if (another && !told && (subject >= 0 || doubtful)) {
                    // "Tom Cole and Ann Marsh scored three goals" says not who scored how many.
                    return NOBODY;
                }
                doubtful &= !another && subject < 0;
                subject = another ? NOBODY : subject;
            } else if (named(at)) {
                int end = end(at, value);
                int last = end - 1;
                boolean person = !possessive(last) && persons(at, last, known);
                if (!behindPreposition(at) && acts(end, value)) {
                    subject = person ? last : NOBODY;
                    told = false;
                    doubtful = !person;
                } else if (!behindPreposition(at) && (subject < 0 || person)) {
                    doubtful = true;
                    told = false;
                }
                at = last;
            } else if (tokens.type(at) == Tokens.WORD) {
                doubtful |= subject >= 0 && signals.is(Signal.SAYS, tokens, at) && another(at + 1, value);
                told = true;
            }
        }
        return doubtful ? NOBODY : subject >= 0 ? subject : pronoun(value, sentence, first);
    }

    /** "Three goals by Tom Cole": the last word of the name; -1 for none. */
    int by(int end) {
        boolean names = written(end).equals("by") && named(end + 1);
        int last = names ? end(end + 1, tokens.count()) - 1 : NOBODY;
        return names && last > end + 1 && !things(end + 1, last) ? last : NOBODY;
    }

    private boolean things(int first, int last) {
        for (int token = first; token <= last; token++) {
            if (signals.is(Signal.THING, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** "She scored two goals", "Tom Cole, who earned £4m, left". */
    private int pronoun(int value, int sentence, int first) {
        int start = value;
        while (start > first && view.clauses().of(start - 1) == view.clauses().of(value)) {
            start--;
        }
        while (tokens.isMark(start, ',')) {
            start++;
        }
        if (written(start).equals("who") && tokens.isMark(start - 1, ',') && start - 1 > first && named(start - 2)) {
            return start - 2;
        }
        return start == first ? referents.before(sentence) : NOBODY;
    }

    /** Whether what a speaker is said to tell of is somebody else: "said his brother earned", but not "said he earned". */
    private boolean another(int from, int value) {
        int at = written(from).equals("that") ? from + 1 : from;
        return at < value
                && !named(at)
                && !written(at).equals("he")
                && !written(at).equals("she");
    }

    private int end(int from, int value) {
        int end = from + 1;
        while (end < value && named(end) && !possessive(end - 1)) {
            end++;
        }
        return end;
    }

    /** Whether a verb follows a name, or what stands in apposition to it. */
    private boolean acts(int end, int value) {
        if (tokens.isMark(end, ',') || tokens.isMark(end, '(')) {
            return true;
        }
        return end <= value
                && tokens.type(end) == Tokens.WORD
                && !possessive(end - 1)
                && !preposition(end)
                && !signals.is(Signal.JOIN, tokens, end)
                && !view.passage().is(end, NO_VERB);
    }

    private boolean persons(int first, int last, Surnames known) {
        return referents.persons(first, last)
                || first == last && known.has(last) && !signals.is(Signal.THE, tokens, first - 1);
    }

    /** Whether a person's name ends at a token. */
    private boolean person(int last, int first, Surnames known) {
        int at = last;
        while (at > first && named(at - 1)) {
            at--;
        }
        return named(last) && persons(at, last, known);
    }

    private boolean behindPreposition(int first) {
        int before = first - 1;
        if (view.passage().is(before, WordClass.TITLE.bit())) {
            before--;
        }
        return before >= 0 && tokens.type(before) == Tokens.WORD && preposition(before);
    }

    private boolean preposition(int token) {
        return signals.is(Signal.OF, tokens, token)
                || signals.is(Signal.WHERE, tokens, token)
                || signals.is(Signal.REGARDS, tokens, token)
                || signals.is(Signal.ASIDE, tokens, token)
                || signals.is(Signal.FROM, tokens, token)
                || signals.is(Signal.LASTING, tokens, token)
                || signals.is(Signal.WITH, tokens, token)
                || signals.is(Signal.BEARING, tokens, token)
                || signals.is(Signal.TO, tokens, token);
    }

    private boolean possessive(int token) {
        String word = written(token);
        return word.endsWith("'s")
                || word.endsWith("’s")
                || Vocabulary.standard().calendar().isPossessive(tokens, token + 1);
    }

    private boolean named(int token) {
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !view.passage().is(token, NO_NAME)
                && !view.passage().is(token, FUNCTION);
    }

    private String written(int token) {
        return tokens.type(token) == Tokens.WORD
                ? view.passage().words(token, token + 1).toLowerCase(Locale.ROOT)
                : "";
    }
}
