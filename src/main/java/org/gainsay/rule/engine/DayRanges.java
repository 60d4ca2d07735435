package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells of what two days give the length: of the subject or the object of the verb before them, and of nothing else in their clause. "The festival runs from 3 July to
 * 6 July" tells how long the festival is, "rain fell from Monday to Wednesday, the festival said" does not.
 */
final class DayRanges {
    /** How many words a subject behind the days has before its noun: "from Monday to Wednesday the second round of talks". */
    private static final int SUBJECT = 5;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);

    private final View view;
    private final Passage passage;
    private final Tokens tokens;
    private final Signals signals;

    DayRanges(View view, Signals signals) {
        this.view = view;
        this.passage = view.passage();
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /**
     * Whether a value is the length of a range of days that a near word has nothing to do with.
     *
     * @param first the first token of the near word
     * @param end the token behind it
     */
    boolean ofOther(int at, int first, int end) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        if (mention.kind() != Kind.DURATION || at == 0) {
            return false;
        }
        Mention days = mentions.get(at - 1);
        boolean range = days.kind() == Kind.DATE
                && days.firstToken() == mention.firstToken()
                && days.endToken() == mention.endToken();
        if (!range) {
            return false;
        }
        int from = mention.firstToken() - 1;
        return first > from ? !opened(from, mention.endToken(), first, end) : !goesTo(first, end, from);
    }

    /** "The festival runs from", "held talks from", "the strike, from". */
    private boolean goesTo(int first, int end, int from) {
        boolean subject = false;
        int commas = 0;
        for (int token = end; token < from; token++) {
            boolean which = token == end && passage.is(token + 1, RELATIVE);
            commas += tokens.isMark(token, ',') && !which ? 1 : 0;
            // "The talks, the mayor said, will run from"
            if (commas % 2 != 0 && token > end) {
                continue;
            }
            if (signals.is(Signal.SAYS, tokens, token) || signals.is(Signal.THAT, tokens, token)) {
                return false;
            } else if (verb(token)) {
                if (!runs(token)) {
                    return false;
                }
                subject = true;
            }
        }
        boolean beside = commas == 1 && end == from - 1 || commas % 2 == 0 || tokens.isMark(from - 1, ',') && subject;
        return beside && !adjunct(first, subject);
    }

    /** "Fans of the festival", "closed by the strike"; but "met for talks", "out on strike". */
    private boolean adjunct(int first, boolean subject) {
        int before = first - 1;
        boolean known = passage.is(before, KNOWN);
        before -= known ? 1 : 0;
        boolean led = passage.is(before, FUNCTION) && !passage.is(before, VERB | KNOWN) && !joins(before);
        return led && (subject || known && !of(before));
    }

    /** "the second day of the talks", "during the talks". */
    private boolean of(int token) {
        return signals.is(Signal.OF, tokens, token)
                || passage.words(token, token + 1).equalsIgnoreCase("during");
    }

    private boolean joins(int token) {
        return signals.is(Signal.JOIN, tokens, token);
    }

    /** "From Monday to Wednesday the talks went on", "held from Monday to Wednesday, the talks". */
    private boolean opened(int from, int days, int first, int end) {
        int opening = view.sentences().first(view.sentences().of(from));
        boolean held = from - opening <= 2 && from > opening && (runs(opening) || passage.endsIn(opening, "ing"));
        if (from != opening && !held || first - days > SUBJECT) {
            return false;
        }
        for (int token = days; token < first; token++) {
            if (passage.is(token, FUNCTION) && !passage.is(token, KNOWN) || verb(token) && !runs(token)) {
                return false;
            }
        }
        int verb = end;
        while (passage.is(verb, AUXILIARY)) {
            verb++;
        }
        return !verb(verb) || runs(verb);
    }

    private boolean verb(int token) {
        return passage.is(token, VERB) || tokens.type(token) == Tokens.WORD && passage.endsIn(token, "ed");
    }

    private boolean runs(int token) {
        return passage.is(token, AUXILIARY)
                || signals.is(Signal.RUNS, tokens, token)
                || signals.is(Signal.PLANNED, tokens, token);
    }
}
