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

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long PAST = WordClass.PAST.bit();

    private final View view;
    private final Stances stances;
    private final Signals signals;
    private final Comparands comparands;
    private final DaysBefore daysBefore;
    private final Formerly formerly;
    private final Simultaneity simultaneity;
    private final @Nullable LocalDateTime history;

    OtherTimes(View view, Stances stances, Signals signals) {
        this.signals = signals;
        this.view = view;
        this.stances = stances;
        this.comparands = new Comparands(view, signals);
        this.daysBefore = new DaysBefore(view, signals, comparands);
        this.formerly = new Formerly(view, signals);
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
                || daysBefore.first(mention, sentence) >= 0
                || formerly.first(at) >= 0
                || stances.near(Signal.IMAGINED, mention, sentence)
                || stances.inverted(mention, sentence)
                || history != null && !mention.kind().temporal() && earlier(at, sentence, lastYear) != null;
    }

    /** Whether a value is only what another one is held against, "$18m vs $82m", which no rule asks for. */
    boolean versus(int at) {
        return formerly.versus(at) >= 0;
    }

    private boolean elsewhen(int at, Mention mention, int sentence) {
        int token = stances.find(Signal.ELSEWHEN, mention, sentence);
        // "3.3 per cent more than a year ago" tells of today, and so does "at 35 is too old to win another title".
        return token >= 0
                && !(mention.kind() == Kind.AGE && signals.is(Signal.OTHERS, view.tokens(), token))
                && !(mention.kind() == Kind.PERCENT && comparands.differs(mention, token))
                && !comparands.compared(mention, token)
                && !(signals.is(Signal.OTHERS, view.tokens(), token) && more(token, at, sentence))
                && !comparands.follows(at, token, signals.end(Signal.ELSEWHEN, view.tokens(), token));
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
        words = words.isEmpty() ? dayBefore(mention, sentence).toLowerCase(Locale.ROOT) : words;
        Mention date = words.isEmpty() ? earlier(at, sentence, false) : null;
        return date != null && date.value() instanceof Moment moment && moment.from() != null
                ? String.valueOf(moment.from().getYear())
                : words;
    }

    /** Whether a value is the figure of an earlier year, or of a part of one, as a whole. */
    boolean yearly(int at, int sentence) {
        Mention date = history == null ? null : earlier(at, sentence, false);
        return date != null && history != null && new Yearly(view, signals).holds(date, at, history);
    }

    private String dayBefore(Mention mention, int sentence) {
        int first = daysBefore.first(mention, sentence);
        return first < 0 ? "" : view.passage().words(first, signals.end(Signal.DAY_BEFORE, view.tokens(), first));
    }

    /** The words by which {@link #holds} knows a value for one of another time or case: "last year", "would have", "in 2018". */
    String reason(int at, int sentence, boolean lastYear) {
        Mention mention = view.mentions().get(at);
        String before = dayBefore(mention, sentence);
        if (elsewhen(at, mention, sentence)) {
            return stances.words(Signal.ELSEWHEN, mention, sentence);
        } else if (!before.isEmpty()) {
            return before;
        }
        int former = formerly.first(at);
        if (former >= 0) {
            return view.passage().words(former, mention.firstToken());
        }
        String imagined = stances.words(Signal.IMAGINED, mention, sentence);
        if (!imagined.isEmpty()) {
            return imagined;
        } else if (stances.inverted(mention, sentence)) {
            int opening = stances.opening(mention, sentence);
            return view.passage().words(opening, opening + 1);
        }
        Mention date = earlier(at, sentence, lastYear);
        return date == null ? "" : view.passage().words(date.firstToken(), date.endToken());
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
                    && !comparands.follows(at, date.firstToken(), date.endToken())
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

    /** "The highest since records began in 1931", "68 per cent, five more than four years ago", "up 28% on 2019": the date is that of something else. */
    private boolean since(Mention mention, Mention date) {
        int base = mention.endToken();
        if (mention.kind() == Kind.PERCENT
                && mention.trend() != null
                && date.firstToken() == base + 1
                && signals.is(Signal.BASE, view.tokens(), base)) {
            return true;
        }
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
