package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Trend;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.trend.Trends;
import org.gainsay.text.Tokens;

/**
 * Tells the level that a change set out from: the 41 of "244 robots, up from 41", the 28 of "rose from 28 per cent to 31 per cent", the second figure of "a
 * profit of $18m vs $82m".
 */
final class Formerly {
    /** So many words may stand between the sign and its figure: "vs a loss of". */
    private static final int WORDS = 3;

    private final View view;
    private final Tokens tokens;
    private final Signals signals;
    private final Trends trends;

    Formerly(View view, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
        this.trends = Vocabulary.standard().trends();
    }

    /** The first token of the words that say so: "up from", "from"; -1 for a value that is no such level. */
    int first(int at) {
        Mention mention = view.mentions().get(at);
        int from = mention.firstToken() - 1;
        if (mention.kind().temporal() || !signals.is(Signal.FROM, tokens, from)) {
            return mention.kind().temporal() ? -1 : versus(at);
        } else if (trends.beside(tokens, from - 1) && behind(at, from - 1)) {
            return from - 1;
        }
        return trends.tells(tokens, from - 1) && ahead(at) ? from : -1;
    }

    /** The sign between a figure and the one before it, "$18m vs $82m", "18 mln vs a loss of 82 mln"; -1 for none. */
    int versus(int at) {
        Mention mention = view.mentions().get(at);
        int token = mention.firstToken() - 1;
        while (mention.firstToken() - token <= WORDS
                && tokens.type(token) == Tokens.WORD
                && !signals.is(Signal.VERSUS, tokens, token)) {
            token--;
        }
        boolean sign = at > 0 && signals.is(Signal.VERSUS, tokens, token) && behind(at, token);
        return sign && !Replaced.ofOthers(mention, view.mentions().get(at - 1)) ? token : -1;
    }

    /** Whether the level that was reached ends before a word, but for a mark: "244 robots, up". */
    private boolean behind(int at, int word) {
        List<Mention> mentions = view.mentions();
        int end = tokens.type(word - 1) == Tokens.MARK ? word - 1 : word;
        return at > 0 && Distance.like(mentions.get(at - 1), mentions.get(at)) && view.end(mentions.get(at - 1)) == end;
    }

    /** Whether the level that was reached follows: "from 28 per cent to 31 per cent". */
    private boolean ahead(int at) {
        List<Mention> mentions = view.mentions();
        if (at + 1 >= mentions.size()) {
            return false;
        }
        Mention next = mentions.get(at + 1);
        int to = view.end(mentions.get(at));
        return Distance.like(next, mentions.get(at))
                && next.trend() == Trend.TO
                && next.firstToken() == to + 1
                && signals.is(Signal.TO, tokens, to);
    }
}
