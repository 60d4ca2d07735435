package org.gainsay.rule.engine;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells values of another time from those of the story: "In 2018 two workers died", published in 2023, is no answer to how
 * many have died now, nor is the second figure of "up 3 per cent on last year's 400".
 */
final class OtherTimes {
    /** What ended this long before an article appeared is history to it; shorter than a year, since a year's own figures appear early in the next. */
    private static final long DAYS = 270;

    private static final int YEAR_DIGITS = 4;

    /** In the place of a year: the present. */
    static final int NONE = Integer.MAX_VALUE;

    /** A date among the first words of a sentence, "A 2017 blaze ...", is the date of all that follows. */
    private static final int OPENING = 4;

    /** How far behind a difference "than" may stand: "30 more houses than". */
    private static final int DIFFERENCE = 3;

    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long PAST = WordClass.PAST.bit();

    private final View view;
    private final Stances stances;
    private final Signals signals;
    private final Simultaneity simultaneity;
    private final @Nullable LocalDateTime history;

    OtherTimes(View view, Stances stances, Signals signals) {
        this.signals = signals;
        this.view = view;
        this.stances = stances;
        this.simultaneity = new Simultaneity(view, signals);
        Publication published = view.article().published();
        this.history =
                published == null ? null : published.time().toLocalDateTime().minusDays(DAYS);
    }

    /**
     * Whether a value is of another time or another case.
     *
     * @param lastYear whether any year before that of the article is another time: "in 2025" in an article of 2026
     */
    boolean holds(int at, int sentence, boolean lastYear) {
        Mention mention = view.mentions().get(at);
        return elsewhen(at, mention, sentence)
                || stances.near(Signal.IMAGINED, mention, sentence)
                || stances.inverted(mention, sentence)
                || history != null && !mention.kind().temporal() && earlier(at, sentence, lastYear) != null;
    }

    private boolean elsewhen(int at, Mention mention, int sentence) {
        int token = stances.find(Signal.ELSEWHEN, mention, sentence);
        // "3.3 per cent more than a year ago" tells of today.
        return token >= 0
                && !(mention.kind() == Kind.PERCENT && differs(mention, token))
                && !compared(mention, token)
                && !(signals.is(Signal.OTHERS, view.tokens(), token) && more(token, at, sentence))
                && !ofComparand(at, token, signals.end(Signal.ELSEWHEN, view.tokens(), token));
    }

    /**
     * Whether what names another time says so of a value behind this one: "grew to 310 from 280 a year earlier", "310 cases compared with 280", "310 cases, up
     * from 280 in 2011", "310 cases, unlike the 280 who fell ill in 2011", "310 cases, 30 more than in 2011".
     *
     * @param from the first token of what names the time
     * @param end the token behind it
     */
    private boolean ofComparand(int at, int from, int end) {
        List<Mention> mentions = view.mentions();
        for (int other = at + 1; other < mentions.size() && mentions.get(other).firstToken() <= end; other++) {
            Mention comparand = mentions.get(other);
            boolean before = comparand.firstToken() < from
                    && (from(comparand) || related(comparand) || differs(comparand, from));
            if (!comparand.kind().temporal() && (before || comparand.firstToken() == end)) {
                return true;
            }
        }
        return false;
    }

    /** "from 280", "from the 280", "against 280". */
    private boolean from(Mention comparand) {
        int before = comparand.firstToken() - 1;
        int from = signals.is(Signal.THE, view.tokens(), before) ? before - 1 : before;
        return signals.is(Signal.FROM, view.tokens(), from) || signals.is(Signal.OVER, view.tokens(), from);
    }

    /** "30 more than last year": what is compared with the other time is how much there is besides. */
    private boolean differs(Mention comparand, int time) {
        int behind = comparand.endToken();
        for (int token = behind; token < Math.min(behind + DIFFERENCE, time); token++) {
            if (signals.is(Signal.THAN, view.tokens(), token)) {
                return view.passage().is(token - 1, COMPARISON);
            }
        }
        return false;
    }

    /** "At 70 km/h the gusts were weaker than last year": what is compared with the other time, of which the value is said, is that of today. */
    private boolean compared(Mention mention, int time) {
        int than = signals.is(Signal.THAN, view.tokens(), time) ? time : time - 1;
        return signals.is(Signal.THAN, view.tokens(), than)
                && view.passage().is(than - 1, COMPARISON)
                && view.passage().is(than - 2, AUXILIARY)
                && than - 2 >= mention.endToken();
    }

    /** "the 280 who died there in 2011": what the clause says it says of them. */
    private boolean related(Mention comparand) {
        return view.passage().is(view.end(comparand), RELATIVE);
    }

    /** "14 died and another 23 were injured": "another" before a figure counts more, beside what its sentence has counted already, and says nothing of other values. */
    private boolean more(int another, int at, int sentence) {
        List<Mention> mentions = view.mentions();
        int counted = view.firstFrom(another + 1);
        if (counted == mentions.size() || mentions.get(counted).firstToken() != another + 1) {
            return false;
        }
        boolean beside = counted > 0
                && mentions.get(counted - 1).kind() == Kind.COUNT
                && mentions.get(counted - 1).firstToken() >= view.sentences().first(sentence);
        boolean same = beside && verb(mentions.get(counted - 1)).equals(verb(mentions.get(counted)));
        return !same && (counted != at || beside);
    }

    /** The word behind a value and what it counts, auxiliaries passed over, in small letters: "died". */
    private String verb(Mention mention) {
        int token = view.end(mention);
        while (view.passage().is(token, AUXILIARY)) {
            token++;
        }
        return view.tokens().type(token) == Tokens.WORD
                ? view.passage().words(token, token + 1).toLowerCase(Locale.ROOT)
                : "";
    }

    /**
     * The year, long past, that a value is said of: 2021 for the first figure of "it sold four million in 2021 and five million in 2025", published in
     * 2026; {@link #NONE} for a value of the present, and for one of last year, which is the latest whole one.
     */
    int year(int at, int sentence) {
        Mention date = history == null ? null : earlier(at, sentence, false);
        LocalDateTime from = date != null && date.value() instanceof Moment moment ? moment.from() : null;
        if (from == null || history == null) {
            return NONE;
        }
        boolean latest = from.getYear() >= history.plusDays(DAYS).getYear() - 1 && !written(date);
        return latest ? NONE : from.getYear();
    }

    /** Whether a date has its year in figures. */
    private boolean written(@Nullable Mention date) {
        for (int token = date == null ? 0 : date.firstToken(); date != null && token < date.endToken(); token++) {
            boolean year = view.tokens().end(token) - view.tokens().start(token) == YEAR_DIGITS;
            if (year && view.tokens().type(token) == Tokens.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence calls the other time or case, in small letters, or the year of its date; empty for what is only imagined. */
    String words(int at, int sentence) {
        Mention mention = view.mentions().get(at);
        if (stances.near(Signal.IMAGINED, mention, sentence)) {
            return "";
        }
        String words = stances.words(Signal.ELSEWHEN, mention, sentence).toLowerCase(Locale.ROOT);
        Mention date = words.isEmpty() ? earlier(at, sentence, false) : null;
        return date != null && date.value() instanceof Moment moment && moment.from() != null
                ? String.valueOf(moment.from().getYear())
                : words;
    }

    /** The date, long past, that a value is said of; null for none. */
    private @Nullable Mention earlier(int at, int sentence, boolean lastYear) {
        List<Mention> mentions = view.mentions();
        int first = Math.max(0, at - Distance.RIVALS);
        int end = Math.min(mentions.size(), at + Distance.RIVALS + 1);
        for (int other = first; other < end; other++) {
            Mention date = mentions.get(other);
            if (date.kind() == Kind.DATE
                    && inSentence(date, sentence)
                    && (past(date) || lastYear && lastYear(date))
                    && !style(date)
                    && !ofComparand(at, date.firstToken(), date.endToken())
                    && governs(date, mentions.get(at))) {
                return date;
            }
        }
        return null;
    }

    private boolean inSentence(Mention date, int sentence) {
        return date.firstToken() >= view.sentences().first(sentence)
                && date.firstToken() < view.sentences().end(sentence);
    }

    /** "18th-century silver", "the 1960s block": how old a thing is, and not when something happened to it; but "in the 1960s miners". */
    private boolean style(Mention date) {
        Tokens tokens = view.tokens();
        int end = date.endToken();
        if (tokens.type(end) != Tokens.WORD
                || view.passage().is(end, FUNCTION)
                || !(date.value() instanceof Moment moment)
                || moment.precision().compareTo(Moment.Precision.YEAR) <= 0) {
            return false;
        }
        int before = date.firstToken() - 1;
        before -= signals.is(Signal.THE, tokens, before) ? 1 : 0;
        return tokens.isMark(end - 2, '-') || !view.passage().is(before, FUNCTION);
    }

    /** A year in figures before that of the publication. */
    private boolean lastYear(Mention date) {
        LocalDateTime end = date.value() instanceof Moment moment && moment.precision() == Moment.Precision.YEAR
                ? moment.to()
                : null;
        return end != null
                && history != null
                && end.getYear() <= history.plusDays(DAYS).getYear()
                && written(date);
    }

    private boolean past(Mention date) {
        LocalDateTime end = date.value() instanceof Moment moment ? moment.to() : null;
        return end != null && history != null && end.isBefore(history);
    }

    /** "The highest since records began in 1931", "68 per cent, five more than four years ago": the date is that of something else. */
    private boolean since(Mention mention, Mention date) {
        for (int token = mention.endToken(); token < date.endToken(); token++) {
            if (signals.is(Signal.SINCE, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The record, set by Lang in 2011, was safe as temperatures rose to 31C": a date between two commas before a value says nothing of it where it
     * begins with a verb; "the last fire, in 2011, killed 12".
     */
    private boolean inserted(Mention date, Mention mention) {
        Tokens tokens = view.tokens();
        int before = date.firstToken() - 1;
        int first = view.sentences().first(view.sentences().of(date.firstToken()));
        while (before > first && !tokens.isMark(before, ',')) {
            before--;
        }
        boolean verb = before + 1 < date.firstToken()
                && (view.passage().is(before + 1, PAST) || !view.passage().is(before + 1, FUNCTION));
        return verb && before > first && tokens.isMark(date.endToken(), ',') && date.endToken() < mention.firstToken();
    }

    /** "The farm is 35 miles from Tarn, was sold in 2011": behind a comma and a verb a date says nothing of a measure before. */
    private boolean measured(Mention mention, Mention date) {
        Tokens tokens = view.tokens();
        if (!mention.kind().measures() || date.firstToken() < mention.firstToken()) {
            return false;
        }
        for (int token = mention.endToken(); token < date.firstToken(); token++) {
            if (tokens.isMark(token, ',') && verb(token + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(int token) {
        return view.passage().is(token, PAST) || view.passage().endsIn(token, "ed");
    }

    private boolean governs(Mention date, Mention mention) {
        int opening =
                date.firstToken() - view.sentences().first(view.sentences().of(date.firstToken()));
        boolean behindComma = view.tokens().type(date.firstToken() - 1) == Tokens.MARK;
        if (since(mention, date) || inserted(date, mention) || measured(mention, date)) {
            return false;
        }
        return opening < OPENING && date.firstToken() < mention.firstToken()
                || simultaneity.holds(date, mention.firstToken())
                || !behindComma && occasion(date, mention)
                || !behindComma
                        && view.clauses().of(date.firstToken())
                                == view.clauses().of(mention.firstToken());
    }

    /** "Eleven people died when a truck exploded in December 2023". */
    private boolean occasion(Mention date, Mention mention) {
        int when = view.clauses().of(date.firstToken());
        return when >= mention.endToken()
                && signals.is(Signal.WHEN, view.tokens(), when)
                && view.clauses().of(when - 1) == view.clauses().of(mention.firstToken());
    }
}
