package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that a sentence gives by two days: "ran from 3 May to 5 May", "began on Monday and ended on Thursday". Whether the last day counts is
 * not known, so that the first is two to three days. Where the sentence states a length beside them, that one is the answer.
 */
final class DayLengths {
    /** How many tokens may stand between a verb and its day: "began in the town hall on". */
    private static final int REACH = 6;
    /** Days that lie further apart are as many months or years, which no article counts in days. */
    private static final int LONGEST = 100;

    /** How many tokens two days have at least with the word between them: "3 to 5". */
    private static final int RANGE = 3;

    private static final Ratio DAY = Ratio.of(86_400);
    private static final String FROM = "from";
    private static final String OPEN = "open";
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");
    /** May stand between a start and the verb of the end, besides auxiliaries and words that join: "began on 3 May before it ended". */
    private static final Set<String> ON = Set.of("before", "it", "they", "only", "finally");

    private static final long LINK = WordClass.bits(WordClass.COORDINATOR, WordClass.AUXILIARY, WordClass.RESUMPTION);

    private final Passage passage;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Signals signals;

    private DayLengths(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The values of a passage and the lengths that two days give, in the order of the text. */
    static List<Mention> with(Passage passage, List<Mention> mentions, Signals signals) {
        DayLengths lengths = new DayLengths(passage, mentions, signals);
        List<Mention> all = null;
        for (int at = 0; at < mentions.size(); at++) {
            Mention length = mentions.get(at).kind() == Kind.DATE ? lengths.length(at) : null;
            if (all != null || length != null) {
                all = all == null ? new ArrayList<>(mentions.subList(0, at)) : all;
                all.add(mentions.get(at));
                if (length != null) {
                    all.add(length);
                }
            }
        }
        return all == null ? mentions : all;
    }

    private @Nullable Mention length(int at) {
        Mention mention = mentions.get(at);
        Mention end =
                at + 1 < mentions.size() && mentions.get(at + 1).kind() == Kind.DATE ? mentions.get(at + 1) : null;
        if (end == null && mention.endToken() - mention.firstToken() < RANGE) {
            return null;
        }
        Moment moment = (Moment) mention.value();
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null || moment.precision() != Moment.Precision.DAY || mention.hedge() != null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(from, to) - 1;
        if (days > 0) {
            return range(mention) && !stated(at) ? over(days, mention, mention) : null;
        }
        return end != null && end.hedge() == null && !stated(at) && ended(mention, end)
                ? until(mention, from, end)
                : null;
    }

    private static @Nullable Mention until(Mention start, LocalDateTime from, Mention end) {
        Moment moment = (Moment) end.value();
        LocalDateTime last = moment.from();
        boolean day = last != null
                && moment.precision() == Moment.Precision.DAY
                && last.plusDays(1).equals(moment.to());
        return day && last != null ? over(ChronoUnit.DAYS.between(from, last), start, end) : null;
    }

    /** Whether days are written with the words between which they lie: "from 3 May to 5 May", not "the weekend". */
    private boolean range(Mention mention) {
        int from = mention.firstToken() - 1;
        if (!word(from).equals(FROM) || word(from - 1).equals(OPEN) && weekdays(mention)) {
            return false;
        }
        for (int token = mention.firstToken() + 1; token < mention.endToken() - 1; token++) {
            if (UNTIL.contains(word(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Open from Tuesday to Sunday": of every week. */
    private boolean weekdays(Mention mention) {
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            if (tokens.type(token) == Tokens.NUMBER || passage.is(token, WordClass.MONTH.bit())) {
                return false;
            }
        }
        return true;
    }

    /** "Began on Monday and ended on Thursday": nothing else stands between the first day and the verb of the last. */
    private boolean ended(Mention start, Mention end) {
        int sentence = passage.sentences().of(start.firstToken());
        int begins = verb(Signal.BEGINS, passage.sentences().first(sentence), start.firstToken());
        int ends = verb(Signal.ENDS, start.endToken(), end.firstToken());
        if (begins < 0 || ends < 0 || passage.sentences().of(end.firstToken()) != sentence) {
            return false;
        }
        for (int token = start.endToken(); token < ends; token++) {
            boolean link = tokens.isMark(token, ',') || passage.is(token, LINK) || ON.contains(word(token));
            if (!link) {
                return false;
            }
        }
        return true;
    }

    private int verb(Signal signal, int from, int day) {
        for (int token = day - 1; token >= Math.max(from, day - REACH); token--) {
            if (signals.is(signal, tokens, token)) {
                return token;
            } else if (tokens.type(token) == Tokens.MARK) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the sentence of a value states a length. */
    private boolean stated(int at) {
        int sentence = passage.sentences().of(mentions.get(at).firstToken());
        return stated(at, -1, sentence) || stated(at, 1, sentence);
    }

    private boolean stated(int at, int step, int sentence) {
        for (int other = at + step; Math.abs(other - at) <= Distance.RIVALS; other += step) {
            if (other < 0
                    || other >= mentions.size()
                    || passage.sentences().of(mentions.get(other).firstToken()) != sentence) {
                return false;
            } else if (mentions.get(other).kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention over(long days, Mention start, Mention end) {
        if (days < 1 || days > LONGEST) {
            return null;
        }
        Span span = new Span(start.span().start(), end.span().end());
        Interval stated = new Interval(DAY.times(days), DAY.times(days + 1));
        Quantity value = new Quantity(stated, "s", Ratio.of(days), Ratio.of(days + 1), "day", Ratio.ZERO, null);
        return new Mention(Kind.DURATION, span, span, start.firstToken(), end.endToken(), value, null, null);
    }

    private String word(int token) {
        return token < 0 || tokens.type(token) != Tokens.WORD
                ? ""
                : passage.words(token, token + 1).toLowerCase(Locale.ROOT);
    }
}
