package org.gainsay.rule.engine;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Conversion;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that a sentence gives by a start and an end: "The talks began at 2 p.m. and ended at half past five." The end may stand in
 * the next sentence where that one goes on about the same thing: "It ended at half past five." They answer a question like any other
 * length, with all the words from the start to the end as theirs. Where the article states a length beside them, that one is the answer.
 */
final class StartToEnd {
    /** How many tokens may stand between the verb and its time: "began in the town hall shortly at". */
    private static final int REACH = 6;

    /** In days. */
    private static final int LONGEST = 10;

    private static final int HALF_DAY = 12;
    private static final int NOON = 12;

    private final Passage passage;
    private final List<Mention> mentions;
    private final Signals signals;

    private StartToEnd(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The values of a passage and the lengths that two of them give, in the order of the text. */
    static List<Mention> with(Passage passage, List<Mention> mentions, Signals signals) {
        int times = 0;
        for (Mention mention : mentions) {
            times += clock(mention) != null ? 1 : 0;
        }
        return times < 2 ? mentions : new StartToEnd(passage, mentions, signals).added();
    }

    private List<Mention> added() {
        List<Mention> all = new ArrayList<>(mentions.size() + 1);
        for (int at = 0; at < mentions.size(); at++) {
            all.add(mentions.get(at));
            Mention length = clock(mentions.get(at)) != null ? length(at) : null;
            if (length != null) {
                all.add(length);
            }
        }
        return all;
    }

    /** The length that begins with a time; null if none does. */
    private @Nullable Mention length(int at) {
        Mention start = mentions.get(at);
        Sentences sentences = passage.sentences();
        int sentence = sentences.of(start.firstToken());
        int begins = verb(Signal.BEGINS, sentences.first(sentence), start.firstToken());
        if (begins < 0) {
            return null;
        }
        for (int next = at + 1; next < mentions.size(); next++) {
            Mention end = mentions.get(next);
            int last = sentences.of(end.firstToken());
            if (last > sentence + 1 || end.kind() == Kind.DURATION) {
                return null;
            } else if (clock(end) != null) {
                int from = last == sentence ? start.endToken() : sentences.first(last);
                int ends = verb(Signal.ENDS, from, end.firstToken());
                boolean one = ends >= 0 && (last == sentence || goesOn(begins, from, ends));
                return one && !statedBehind(next, sentences.end(last)) ? between(start, end) : null;
            }
        }
        return null;
    }

    /** Whether the next sentence speaks of what began in the one before: "It ended", or the same word before both verbs. */
    private boolean goesOn(int begins, int next, int ends) {
        if (signals.is(Signal.BACK, passage.tokens(), next)) {
            return true;
        }
        int first = subject(begins);
        int second = subject(ends);
        return first >= 0 && second >= next && word(first).equals(word(second));
    }

    /** The word before a verb and its auxiliaries; -1 if there is none. */
    private int subject(int verb) {
        Tokens tokens = passage.tokens();
        int token = verb - 1;
        while (token >= 0 && signals.is(Signal.LINK, tokens, token)) {
            token--;
        }
        return token >= 0 && tokens.type(token) == Tokens.WORD ? token : -1;
    }

    private String word(int token) {
        Tokens tokens = passage.tokens();
        return passage.text().substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    private boolean statedBehind(int at, int endOfSentence) {
        for (int next = at + 1; next < mentions.size(); next++) {
            if (mentions.get(next).firstToken() >= endOfSentence) {
                return false;
            } else if (mentions.get(next).kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** Where a verb stands a few words before a time, with nothing that ends a clause between them; -1 if none does. */
    private int verb(Signal signal, int from, int time) {
        Tokens tokens = passage.tokens();
        for (int token = time - 1; token >= Math.max(from, time - REACH); token--) {
            if (signals.is(signal, tokens, token)) {
                return token;
            } else if (tokens.isMark(token, ';') || tokens.isMark(token, ':')) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Mention between(Mention start, Mention end) {
        Moment first = clock(start);
        Moment last = clock(end);
        if (first == null || last == null) {
            return null;
        }
        LocalDateTime from = first.from();
        LocalDateTime to = last.from();
        Hedge hedge = start.hedge() == null ? end.hedge() : start.hedge();
        boolean exact = first.precision() == Moment.Precision.MINUTE && last.precision() == Moment.Precision.MINUTE;
        boolean about = hedge == null || hedge.type() == Hedge.Type.ABOUT;
        boolean zones =
                first.zone() == null || last.zone() == null || first.zone().equals(last.zone());
        if (from == null || to == null || !exact || !about || !zones || ranges(first) || ranges(last)) {
            return null;
        }
        if (start.kind() == Kind.DATETIME && end.kind() == Kind.DATETIME) {
            from = ((Moment) start.value()).from();
            to = ((Moment) end.value()).from();
            if (from == null || to == null || !to.isAfter(from) || to.isAfter(from.plusDays(LONGEST))) {
                return null;
            }
        }
        LocalDateTime until = later(from, to, end);
        Span span = new Span(start.span().start(), end.span().end());
        Moment whole = new Moment(from, until, Moment.Precision.MINUTE, first.zone(), null);
        return Conversion.to(
                Kind.DURATION,
                new Mention(Kind.TIME, span, span, start.firstToken(), end.endToken(), whole, hedge, null));
    }

    /** The time of the clock that a mention states, alone or with its day; null for other mentions. */
    private static @Nullable Moment clock(Mention mention) {
        return switch (mention.kind()) {
            case TIME -> (Moment) mention.value();
            case DATETIME -> ((Moment) mention.value()).clock();
            default -> null;
        };
    }

    private static boolean ranges(Moment moment) {
        return moment.from() == null
                || moment.to() == null
                || Duration.between(moment.from(), moment.to()).toMinutes() > 1;
    }

    /** "2 p.m. ... half past five" ends in the afternoon, "10 p.m. ... 2 a.m." on the next day. */
    private LocalDateTime later(LocalDateTime from, LocalDateTime to, Mention end) {
        if (to.isAfter(from)) {
            return to;
        }
        String words =
                passage.text().substring(end.span().start(), end.span().end()).toLowerCase(Locale.ROOT);
        boolean half = words.endsWith("m") || words.endsWith("m.") || words.contains("morning");
        LocalDateTime afternoon = to.plusHours(HALF_DAY);
        return !half && to.getHour() < NOON && afternoon.isAfter(from) ? afternoon : to.plusDays(1);
    }
}
