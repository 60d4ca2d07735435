package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Question;
import org.gainsay.rule.Reference;
import org.gainsay.text.DataFile;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value that differs from the one on record is plainly said of what is on record. One article is enough to contradict a record, so nothing
 * but the sentence itself can tell: "Allied troops landed in Normandy on 7 June 1944" does, "Allied troops landed in Sicily on 10 July
 * 1943, a year before Normandy" speaks of something else.
 *
 * <p>What the rule's terms and its question name is known. A sentence is plain if it names nobody and no place besides, introduces
 * nothing new ("a quake hit Fukushima"), and says nothing besides on the way from the near word to the value.
 */
final class PlainTelling {
    private static final long FUNCTION = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY);
    private static final long NEW = WordClass.bits(WordClass.ARTICLE, WordClass.ORDINAL);

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Claims claims;

    PlainTelling(View view, Window window, Signals signals, Claims claims) {
        this.view = view;
        this.window = window;
        this.signals = signals;
        this.claims = claims;
    }

    /**
     * The first word that may make a value one of something else; null where there is none, or where the value agrees with the record.
     *
     * @param near the near word among those of the sentence
     */
    @Nullable
    String foreign(CompiledRule rule, int at, int near) {
        Reference reference = rule.rule().question().reference();
        Mention mention = view.mentions().get(at);
        if (reference == null || near < 0 || !differs(rule, mention, reference)) {
            return null;
        }
        int token = new Reading(rule, mention)
                .foreign(window.near().start(near), window.near().end(near));
        return token < 0 ? null : view.passage().words(token, token + 1);
    }

    private static boolean differs(CompiledRule rule, Mention mention, Reference reference) {
        Mention answer = rule.answer(mention);
        Question question = rule.rule().question();
        Interval record = question.tolerated(reference.value().stated());
        return answer != null && question.tolerated(answer.allows()).disjoint(record);
    }

    /** The words around one value, as one rule reads them. */
    private final class Reading {
        private final CompiledRule rule;
        private final Mention mention;
        private final Tokens tokens = view.tokens();
        private final int first;
        private final int end;
        /** The near words of the rule, and all words that the rule knows. */
        private final BitSet near = new BitSet();

        private final BitSet known = new BitSet();
        /** Where other counts begin. */
        private final BitSet counts = new BitSet();

        Reading(CompiledRule rule, Mention mention) {
            this.rule = rule;
            this.mention = mention;
            int sentence = window.sentence();
            first = Math.max(view.sentences().first(sentence), mention.firstToken() - Distance.REACH);
            end = Math.min(view.sentences().end(sentence), mention.endToken() + Distance.REACH);
            asked();
            terms();
            values();
        }

        private void asked() {
            String question = rule.rule().question().text().toLowerCase(Locale.ROOT);
            String plain = question.replace("?", "").replace(",", "");
            Set<String> words = Set.copyOf(List.of(DataFile.fields(plain, ' ')));
            for (int token = first; token < end; token++) {
                if (tokens.type(token) == Tokens.WORD
                        && !view.passage().is(token, FUNCTION)
                        && words.contains(view.passage().words(token, token + 1).toLowerCase(Locale.ROOT))) {
                    known.set(token);
                }
            }
        }

        private void terms() {
            Occurrences all = window.all();
            for (int word = all.from(first); word < all.count() && all.start(word) < end; word++) {
                int term = all.term(word);
                if (rule.isNear(term)) {
                    near.set(all.start(word), all.end(word));
                }
                if (rule.speaksOf(term)) {
                    known.set(all.start(word), all.end(word));
                }
            }
        }

        private void values() {
            List<Mention> mentions = view.mentions();
            for (int each = view.firstFrom(first); each < mentions.size(); each++) {
                Mention value = mentions.get(each);
                if (value.firstToken() >= end) {
                    break;
                }
                known.set(value.firstToken(), value.endToken());
                if (value.firstToken() != mention.firstToken() && value.kind() == Kind.COUNT) {
                    counts.set(value.firstToken());
                }
            }
        }

        /** The token that makes the sentence speak of something else; -1 for none. */
        int foreign(int nearStart, int nearEnd) {
            if (!subject(nearStart)) {
                return mention.firstToken();
            }
            int between = nearEnd <= mention.firstToken()
                    ? foreignBetween(nearEnd, mention.firstToken())
                    : foreignBetween(view.end(mention), nearStart);
            if (between >= 0) {
                return between;
            }
            for (int token = first; token < end; token++) {
                if (name(token) || introduces(token) || modifies(token) || otherYear(token)) {
                    return token;
                }
            }
            return -1;
        }

        /** Whether what the rule is about, its with words, stands in the value's clause, and not in passing behind the near word as in "landed a year before Normandy". */
        private boolean subject(int nearStart) {
            TermSet with = rule.with();
            Occurrences all = window.all();
            for (int word = all.from(first); word < all.count() && all.start(word) < end; word++) {
                if (with.holds(all.term(word))
                        && view.clauses().together(mention.firstToken(), all.start(word))
                        && (all.end(word) <= nearStart || !claims.inPassing(word))) {
                    return true;
                }
            }
            return with.isEmpty();
        }

        private int foreignBetween(int from, int to) {
            for (int token = from; token < to; token++) {
                if (content(token) || signals.is(Signal.JOIN, tokens, token)) {
                    return token;
                }
            }
            return -1;
        }

        /** A word that says something, and that the rule does not know. */
        private boolean content(int token) {
            return tokens.type(token) == Tokens.WORD
                    && !known.get(token)
                    && !view.passage().is(token, FUNCTION)
                    && !view.passage().endsIn(token, "ly")
                    && !signals.is(Signal.GLUE, tokens, token);
        }

        /** A name that is no part of one that the rule knows, "Sicily"; also the subject that begins the sentence: "Poland signed". */
        private boolean name(int token) {
            if (!content(token) || !capital(token)) {
                return false;
            }
            return !known(token, -1) && !known(token, 1);
        }

        private boolean capital(int token) {
            return tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) != 0;
        }

        /** Whether a name goes on into one that the rule knows: "Neil Armstrong", "John F. Kennedy". */
        private boolean known(int token, int step) {
            int next = token + step;
            while (next >= first
                    && next < end
                    && (capital(next) || tokens.isMark(next, '.') || tokens.isMark(next, '-'))) {
                if (known.get(next) && capital(next)) {
                    return true;
                }
                next += step;
            }
            return false;
        }

        /** "A quake hit Fukushima", "A gap was opened", "the second landing", "two jets were shot down": not what everybody knows of, but another one. */
        private boolean introduces(int token) {
            if (counts.get(token)) {
                return true;
            }
            boolean fresh = view.passage().is(token, NEW) || signals.is(Signal.OTHERS, tokens, token);
            if (!fresh || known.get(token)) {
                return false;
            }
            // "called the virus a pandemic": what something is said to be is no other thing.
            boolean said = token > first && (known.get(token - 1) || content(token - 1));
            return !said && (near.get(token + 1) || content(token + 1));
        }

        /** "The rock height": for a measure, another one than that on record. */
        private boolean modifies(int token) {
            return !rule.kind().temporal() && near.get(token + 1) && content(token);
        }

        /** "8,840 metres in 1856": what was measured at another time may have been measured otherwise. */
        private boolean otherYear(int token) {
            if (rule.kind().temporal() || rule.rule().recognition().past()) {
                return false;
            }
            int at = view.firstFrom(token);
            return at < view.mentions().size()
                    && view.mentions().get(at).firstToken() == token
                    && view.mentions().get(at).value() instanceof Moment moment
                    && moment.precision().compareTo(Moment.Precision.YEAR) >= 0;
        }
    }
}
