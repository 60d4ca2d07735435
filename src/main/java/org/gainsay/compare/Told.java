package org.gainsay.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement among those of a story.
 *
 * @param index its number among them
 * @param statement the statement
 * @param claim its value
 * @param kind the kind of its value; as all that follows worked out once, since every statement is held against many
 * @param stated what the value states
 * @param digits the digits that it is written with
 * @param noun what a count counts; null where the text does not say
 * @param sense the sense of that
 * @param common whether two articles may well state the value by chance: small numbers, days, round shares, a few hours
 */
record Told(
        int index,
        Statement statement,
        Claim claim,
        Kind kind,
        Interval stated,
        String digits,
        @Nullable String noun,
        @Nullable String sense,
        boolean common) {
    /** "He scored 31 times": what is counted is what happened. */
    private static final String OCCASIONS = "time";

    private static final Ratio MONTHS = Ratio.of(62L * 24 * 3600);
    private static final int YEAR = 4;
    /** How surely two nouns for people, a noun and none, or no nouns at all are of one sort. */
    private static final int PERSONS = 900;

    private static final int ONE_UNNAMED = 800;
    private static final int BOTH_UNNAMED = 700;

    private static final Ratio HOUR = Ratio.of(3600);
    private static final Ratio FIVE_MINUTES = Ratio.of(300);
    private static final Ratio SMALL = Ratio.of(12);
    private static final Ratio THOUSAND = Ratio.of(1000);
    private static final Ratio TEN = Ratio.of(10);
    /** A clock time without a half of the day may be either. */
    private static final Ratio HALF_A_DAY = Ratio.of(12L * 3600);

    Told(int index, Statement statement, Claim claim) {
        this(index, statement, claim, statement.fact().kind(), noun(claim));
    }

    private Told(int index, Statement statement, Claim claim, Kind kind, @Nullable String noun) {
        this(
                index,
                statement,
                claim,
                kind,
                claim.value().stated(),
                digits(statement),
                noun,
                sense(noun),
                common(kind, claim.value()));
    }

    private static @Nullable String sense(@Nullable String noun) {
        return noun == null ? null : Senses.standard().sense(noun);
    }

    private static String digits(Statement statement) {
        String written = statement.fact().citation().text();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The statements of each kind, in their order. */
    static Collection<List<Told>> byKind(List<Told> told) {
        Map<Kind, List<Told>> kinds = new EnumMap<>(Kind.class);
        for (Told each : told) {
            List<Told> kind = kinds.get(each.kind());
            if (kind == null) {
                kind = new ArrayList<>();
                kinds.put(each.kind(), kind);
            }
            kind.add(each);
        }
        return kinds.values();
    }

    /** The statements of each article, in their order. */
    static Map<String, List<Told>> byArticle(List<Told> told) {
        Map<String, List<Told>> articles = new LinkedHashMap<>();
        for (Told each : told) {
            List<Told> own = articles.get(each.owner());
            if (own == null) {
                own = new ArrayList<>();
                articles.put(each.owner(), own);
            }
            own.add(each);
        }
        return articles;
    }

    /** Whether it is said of something to come. */
    boolean planned() {
        return statement.fact().stance() == Stance.PLANNED;
    }

    /** Whether it is only said of another time or another case. */
    boolean aside() {
        return statement.aside() != null;
    }

    /** Whether two statements are said of the story, or both of the same other time. */
    boolean sameTime(Told other) {
        String time = statement.aside();
        return time == null ? !other.aside() : !time.isEmpty() && time.equals(other.statement.aside());
    }

    /**
     * Whether two statements may be of one time though only one of them names a year: "between 2016 and 2023 she made 418 payments" and "481 payments went to
     * her accounts". The figure of one year is not that of another, and another case, as "on average" or "last year" is one, remains another.
     */
    boolean mayShareTime(Told other) {
        return other.aside() ? !aside() && other.besideYear() : aside() && besideYear();
    }

    private boolean besideYear() {
        String time = statement.aside();
        return time != null && !statement.yearly() && namesYear(time);
    }

    private static boolean namesYear(String time) {
        for (int at = 0; at < time.length(); at++) {
            if (!Character.isDigit(time.charAt(at))) {
                return false;
            }
        }
        return !time.isEmpty();
    }

    @Nullable
    String thing() {
        return statement.thing();
    }

    String owner() {
        return claim.owner();
    }

    private static @Nullable String noun(Claim claim) {
        return claim.value() instanceof Quantity quantity
                        && !quantity.unit().equals("1")
                        && !quantity.unit().equals(OCCASIONS)
                ? quantity.unit()
                : null;
    }

    /** Whether a word of this sense is what a count counts. */
    boolean counts(String sense) {
        return sense.equals(this.sense);
    }

    /** What a rate is reckoned by; null for what is no rate. */
    @Nullable
    String per() {
        return claim.value() instanceof Quantity quantity ? quantity.per() : null;
    }

    /** Whether only one of two is a rate: "€25 per paper" and "€75 for three papers". */
    boolean oneRate(Told other) {
        return (per() == null) != (other.per() == null);
    }

    private static boolean common(Kind kind, Value value) {
        if (!(value instanceof Quantity quantity)) {
            return kind == Kind.DATE;
        }
        Ratio low = quantity.low();
        boolean small = low == null || low.compareTo(SMALL) <= 0;
        return switch (kind) {
            case ORDINAL, AGE -> true;
            case COUNT, NUMBER, DURATION -> small;
            case PERCENT -> small || low != null && low.over(TEN).whole();
            default -> false;
        };
    }

    /** Whether it is one of the small numbers and lengths of time that texts are full of. */
    boolean few() {
        return (kind() == Kind.COUNT || kind() == Kind.DURATION) && common();
    }

    /** Whether two statements state one value. */
    boolean sameValue(Told other) {
        if (OneFigure.slip(claim, other.claim) || OneFigure.otherHalf(claim, other.claim)) {
            return false;
        } else if (stated().equals(other.stated())) {
            return true;
        }
        Ratio low = stated().low();
        Ratio otherLow = other.stated().low();
        return kind() == Kind.TIME
                && low != null
                && otherLow != null
                && (low.minus(otherLow).equals(HALF_A_DAY)
                        || otherLow.minus(low).equals(HALF_A_DAY));
    }

    /** Whether two dates are as near as those of one event that somebody got wrong: within two months, or two years of a calendar. */
    boolean near(Told other) {
        Ratio low = stated().low();
        Ratio otherLow = other.stated().low();
        if (low == null || otherLow == null) {
            return false;
        }
        Ratio gap = low.compareTo(otherLow) < 0 ? otherLow.minus(low) : low.minus(otherLow);
        return gap.compareTo(MONTHS) <= 0 || year() && other.year() && tense() * other.tense() >= 0;
    }

    /** -1 for a year that is over when its article appears, 1 for one to come, 0 for that year and where nobody knows. */
    private int tense() {
        Publication published = statement.fact().article().published();
        LocalDateTime from = ((Moment) claim.value()).from();
        return published == null || from == null
                ? 0
                : Integer.compare(from.getYear(), published.time().getYear());
    }

    /** A year in figures, not "next year". */
    private boolean year() {
        return ((Moment) claim.value()).precision() == Moment.Precision.YEAR && digits().length() >= YEAR;
    }

    boolean excludes(Told other) {
        return beside(other).allows().disjoint(other.claim.allows()) && !OneFigure.nearlyOneUnit(claim, other.claim)
                || OneFigure.slip(claim, other.claim);
    }

    /** Whether two figures are one and the same of two units, currencies, rates or halves of the day, of which one is mostly a slip. */
    boolean otherUnit(Told other) {
        return OneFigure.otherUnit(kind(), claim, other.claim);
    }

    /** The claim; where it or the other one does not say which half of the day it means, in that half in which the two are nearest, and on the other side of midnight where that is nearer. */
    private Claim beside(Told other) {
        Ratio low = stated().low();
        Ratio otherLow = other.stated().low();
        if (low == null || otherLow == null || kind() != Kind.TIME) {
            return claim;
        }
        Ratio gap = otherLow.minus(low);
        if (!open(claim) && !open(other.claim)) {
            Ratio day = HALF_A_DAY.times(Ratio.of(2));
            return gap.compareTo(HALF_A_DAY) > 0
                    ? claim.later(day)
                    : gap.compareTo(HALF_A_DAY.negate()) < 0 ? claim.later(day.negate()) : claim;
        }
        Ratio half = HALF_A_DAY.over(Ratio.of(2));
        return gap.compareTo(half) > 0
                ? claim.later(HALF_A_DAY)
                : gap.compareTo(half.negate()) < 0 ? claim.later(HALF_A_DAY.negate()) : claim;
    }

    private static boolean open(Claim claim) {
        return claim.value() instanceof Moment moment && moment.open();
    }

    /** From none to {@link Statement#FULL}: how surely two values are of one sort, so that they could be answers to one question. */
    int sort(Told other) {
        if (kind() != other.kind()
                || (!Objects.equals(claim.scale(), other.claim.scale()) || claim.twoRates(other.claim))
                        && !OneFigure.slip(claim, other.claim)
                || statement.setting().ranked() != other.statement.setting().ranked()
                || Namesakes.differ(this, other)) {
            return 0;
        }
        return kind() == Kind.COUNT ? counted(other) : Statement.FULL;
    }

    private int counted(Told other) {
        String noun = noun();
        String second = other.noun();
        if (noun == null || second == null) {
            return noun == null && second == null ? BOTH_UNNAMED : ONE_UNNAMED;
        }
        return Objects.equals(sense, other.sense)
                ? Statement.FULL
                : Senses.standard().persons(noun, second) ? PERSONS : 0;
    }

    /** Whether only one of two says what it counts, and the other is no whole number: a price of "19-3/8" counts no shares. */
    boolean broken(Told other) {
        return kind() == Kind.COUNT
                && (noun() == null) != (other.noun() == null)
                && !(noun() == null ? this : other).whole();
    }

    private boolean whole() {
        return stated.low() == null || stated.low().whole();
    }

    /** Whether a text holds few values of the kind, so that the name of a place or a ship tells enough of what they are said. */
    boolean rare() {
        return kind().measures();
    }

    /** Whether it tells how much or how many of something there are. */
    boolean amount() {
        return switch (kind()) {
            case COUNT, MONEY, PERCENT -> true;
            default -> false;
        };
    }

    /** Whether it lies wholly below another one. */
    boolean below(Told other) {
        return beside(other).allows().below(other.claim.allows());
    }

    /** Whether two values are near enough to each other to be answers to one question. */
    boolean alike(Told other) {
        if (kind() == Kind.DATE && (!near(other) || transposed(other))) {
            return near(other);
        } else if (shifted(other) || otherUnit(other)) {
            return true;
        }
        Likeness likeness = new Likeness(kind());
        return below(other) ? likeness.alike(beside(other), other.claim) : likeness.alike(other.claim, beside(other));
    }

    /** Whether two figures differ by zeros alone: 4,000 and 40,000, but not five minutes and 50. */
    boolean shifted(Told other) {
        Ratio low = stated().low();
        Ratio otherLow = other.stated().low();
        if (kind().temporal() || low == null || otherLow == null || low.signum() <= 0 || otherLow.signum() <= 0) {
            return false;
        }
        boolean up = low.compareTo(otherLow) > 0;
        Ratio less = up ? otherLow : low;
        Ratio more = up ? low : otherLow;
        boolean brief = kind() == Kind.DURATION && (up ? other : this).common();
        return !brief && (more.equals(less.times(TEN)) || more.equals(less.times(THOUSAND)));
    }

    /** Whether two clock times show the same minute of two hours, which nobody reads off by chance: 17:52 and 18:52. */
    boolean sameMinute(Told other) {
        Ratio low = stated().low();
        Ratio otherLow = other.stated().low();
        if (kind() != Kind.TIME || low == null || otherLow == null) {
            return false;
        }
        return !low.over(FIVE_MINUTES).whole() && low.minus(otherLow).over(HOUR).whole();
    }

    /** Whether two figures are written with the same digits in another order: 10,482 and 10,842. */
    boolean transposed(Told other) {
        return Digits.transposed(digits, other.digits);
    }
}
