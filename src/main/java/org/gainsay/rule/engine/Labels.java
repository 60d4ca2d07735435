package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the boxes and lists of official releases: in "Floors: 12" and "Homes destroyed: 31" the label says what is counted, in "Age of the driver: 47" that the figure is an age. */
final class Labels {
    /** How many words a label has: "Number of houses without power". */
    private static final int WORDS = 6;

    private static final long PARTICIPLE = WordClass.bits(WordClass.PAST, WordClass.HARM);
    private static final long AGE_WORD = WordClass.AGE_WORD.bit();
    private static final long BODY = WordClass.bits(WordClass.COLLECTIVE, WordClass.HARM, WordClass.TOLL);
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final Signals signals;

    Labels(Passage passage, Signals signals) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.signals = signals;
    }

    /** The values of a passage, with the noun of their label those numbers that have none. */
    List<Mention> with(List<Mention> mentions) {
        List<Mention> all = mentions;
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            int start = mention.kind() == Kind.NUMBER && mention.noun() == null ? start(mention) : -1;
            Mention labelled = start < 0 ? null : labelled(mention, start);
            if (labelled != null) {
                all = all == mentions ? new ArrayList<>(mentions) : all;
                all.set(at, labelled);
            }
        }
        return all;
    }

    /** The first token of the label of a value; -1 where it has none. */
    int start(Mention mention) {
        int colon = mention.firstToken() - 1;
        if (!tokens.isMark(colon, ':') && !(dash(colon) && closes(mention.endToken()))) {
            return -1;
        }
        int first = passage.sentences().first(passage.sentences().of(colon));
        int start = colon;
        while (start > first && colon - start < WORDS && word(start - 1)) {
            start--;
        }
        boolean opens = start == first || tokens.type(start - 1) == Tokens.MARK && !tokens.isMark(start - 1, ',');
        return opens && start < colon ? start : -1;
    }

    private boolean dash(int token) {
        return (tokens.isMark(token, '-') || tokens.isMark(token, '–'))
                && !tokens.glued(token)
                && !tokens.glued(token + 1);
    }

    /** Whether nothing follows a value: "Injured - 14", but not "Brave crews - a thousand of them - came". */
    private boolean closes(int token) {
        return tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.');
    }

    private boolean word(int token) {
        return tokens.type(token) == Tokens.WORD && !signals.is(Signal.SAYS, tokens, token);
    }

    private @Nullable Mention labelled(Mention mention, int start) {
        int first = first(start);
        int head = head(first, mention.firstToken() - 1);
        return passage.is(start, AGE_WORD) ? aged(mention) : counts(head) ? counted(mention, first, head) : null;
    }

    /** "Age of the driver: 47". */
    private static Mention aged(Mention mention) {
        Quantity value = (Quantity) mention.value();
        Quantity age =
                new Quantity(value.stated(), "a", value.low(), value.high(), "year", value.step(), value.vague());
        return new Mention(
                Kind.AGE,
                mention.span(),
                mention.valueSpan(),
                mention.firstToken(),
                mention.endToken(),
                age,
                mention.hedge(),
                null,
                mention.trend());
    }

    /** The first word of what a label counts: "floors" in "Number of floors". */
    private int first(int start) {
        boolean tally = signals.is(Signal.TALLY, tokens, start) && signals.is(Signal.OF, tokens, start + 1);
        return tally ? start + 2 : start;
    }

    /** The noun that a label speaks of: "homes" in "Homes destroyed in all". */
    private int head(int first, int colon) {
        int head = first;
        while (head + 1 < colon && !ends(head + 1)) {
            head++;
        }
        return head;
    }

    private boolean ends(int token) {
        return passage.is(token, FUNCTION | PARTICIPLE)
                || passage.endsIn(token, "ed")
                || signals.is(Signal.WHERE, tokens, token);
    }

    /** Whether a noun names what is counted, in the plural or as a body of people; "Magnitude: 6" counts nothing. */
    private boolean counts(int head) {
        String noun = passage.words(head, head + 1).toLowerCase(Locale.ROOT);
        return passage.is(head, BODY) || !Nouns.singular(noun).equals(noun);
    }

    private Mention counted(Mention mention, int first, int head) {
        int behind = mention.firstToken();
        String modifiers = passage.words(first, head).toLowerCase(Locale.ROOT);
        Noun noun = new Noun(Nouns.singular(passage.words(head, head + 1)), modifiers, "", behind, behind);
        Quantity value = (Quantity) mention.value();
        Quantity count = new Quantity(
                value.stated(),
                noun.head(),
                value.low(),
                value.high(),
                value.writtenUnit(),
                value.step(),
                value.vague());
        return new Mention(
                Kind.COUNT,
                mention.span(),
                mention.valueSpan(),
                behind,
                mention.endToken(),
                count,
                mention.hedge(),
                noun,
                mention.trend());
    }
}
