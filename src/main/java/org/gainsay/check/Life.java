package org.gainsay.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** What some sentences tell of the birth, the death and the ages of one and the same person or thing. */
final class Life {
    /** How many values to each side of an age may tell another year. */
    private static final int NEAR = 4;

    /** How much older than his years in office somebody is at least. */
    private static final long YOUTH = 18;

    /** When somebody had an age. */
    enum When {
        NOW,
        AT_DEATH,
        JUST_DIED,
        /** On the next birthday after the publication. */
        NEXT,
        THEN
    }

    /** An age, and the date of it where that is told. */
    private record Told(Mention age, When when, @Nullable Mention date) {}

    private final List<Told> ages = new ArrayList<>(2);
    private @Nullable Mention birth;
    private @Nullable Mention death;
    private boolean over;
    private boolean confused;
    private boolean founded;
    private boolean beside;

    /**
     * Takes a birth; a span of years is a birth and a death.
     *
     * @param made whether it is the year in which a thing was made
     */
    void born(Mention date, boolean made) {
        confused |= birth != null && !birth.equals(date) || made && beside;
        birth = date;
        founded = made;
    }

    boolean founded() {
        return founded;
    }

    /** How many ages were told. */
    int told() {
        return ages.size();
    }

    /** Leaves out all ages but the first ones. */
    void forget(int told) {
        while (ages.size() > told) {
            ages.remove(ages.size() - 1);
        }
    }

    /** Takes an age that stands beside a name, as that of people does. */
    void besides(Mention age) {
        beside = true;
        confused |= founded;
        aged(age, When.NOW, null);
    }

    /** Takes a death, and its date if it is told. */
    void died(@Nullable Mention date) {
        over = true;
        death = date == null ? death : date;
    }

    void aged(Mention age, When when, @Nullable Mention date) {
        ages.add(new Told(age, when, date));
    }

    boolean complete() {
        return birth != null && !ages.isEmpty() && !confused;
    }

    boolean empty() {
        return birth == null && ages.isEmpty();
    }

    /** Adds a fault for each age that does not fit the birth. */
    void check(Scene scene, LocalDate published, Faults faults) {
        Mention born = birth;
        if (born == null || confused) {
            return;
        }
        boolean lived = Ends.range(scene, born);
        for (Told told : ages) {
            if (told.when() == When.THEN && told.date() != null) {
                then(born, told.date(), told.age(), faults);
            } else if (told.when() == When.NEXT) {
                next(born, told.age(), published, faults);
            } else if (told.when() == When.NOW && !over && !lived && now(scene, told.age(), born)) {
                AgeAndBirth.compare(published, told.age(), born, faults);
            } else if (told.when() == When.JUST_DIED && !lived) {
                AgeAndBirth.compare(published, told.age(), born, faults);
            } else if (told.when() == When.AT_DEATH && lived) {
                lived(born, told.age(), faults);
            } else if (told.when() == When.AT_DEATH) {
                dead(scene, born, told, published, faults);
            }
        }
    }

    /** Whether a sentence tells no other year in which somebody may have had an age. */
    private static boolean now(Scene scene, Mention age, Mention birth) {
        int at = scene.indexOf(age);
        for (int other = Math.max(0, at - NEAR);
                other <= at + NEAR && other < scene.mentions().size();
                other++) {
            Mention date = scene.mentions().get(other);
            if (!date.equals(birth) && scene.sameSentence(date, age) && Elapsed.dated(scene, date)) {
                return false;
            }
        }
        return true;
    }

    /** An age at death: of the day or the year that is told, of now where somebody "has died", and at any rate no more than there were years. */
    private void dead(Scene scene, Mention born, Told told, LocalDate published, Faults faults) {
        Mention date = told.date() == null ? death : told.date();
        Ratio years = Figures.single(told.age());
        if (date != null && Elapsed.dated(scene, date)) {
            then(born, date, told.age(), faults);
        } else if (date != null
                || years != null && years.compareTo(Ratio.of(published.getYear() - Elapsed.year(born))) > 0) {
            AgeAndBirth.compare(published, told.age(), born, faults);
        }
    }

    /** "turns 45 in August", of this year or the next one. */
    private static void next(Mention birth, Mention age, LocalDate published, Faults faults) {
        long years = published.getYear() - Elapsed.year(birth);
        Ratio told = Figures.single(age);
        if (years > 0 && told != null && !new Interval(Ratio.of(years), Ratio.of(years + 1)).holds(told)) {
            faults.add(
                    Kind.AGE,
                    "whoever was born in " + Elapsed.year(birth) + " turns " + years + " or " + (years + 1)
                            + " next, not " + Figures.words(age),
                    List.of(birth, age));
        }
    }

    private static void then(Mention birth, Mention event, Mention age, Faults faults) {
        long between = Elapsed.year(event) - Elapsed.year(birth);
        long youngest = between - 1;
        long oldest = between;
        LocalDate from = day(birth);
        LocalDate to = day(event);
        if (from != null && to != null) {
            youngest = ChronoUnit.YEARS.between(from, to.minusDays(1));
            oldest = ChronoUnit.YEARS.between(from, to.plusDays(1));
        }
        Ratio years = Figures.single(age);
        if (between > 0 && years != null && !new Interval(Ratio.of(youngest), Ratio.of(oldest)).holds(years)) {
            faults.add(
                    Kind.AGE,
                    "whoever was born in " + Elapsed.year(birth) + " was "
                            + (youngest == oldest ? "" : youngest + " or ") + oldest + " in " + Elapsed.year(event)
                            + ", not " + Figures.words(age),
                    List.of(birth, age));
        }
    }

    static void lived(Mention life, Mention age, Faults faults) {
        LocalDateTime from = ((Moment) life.value()).from();
        LocalDateTime to = ((Moment) life.value()).to();
        Ratio years = Figures.single(age);
        if (from == null || to == null || years == null) {
            return;
        }
        int last = to.minusNanos(1).getYear();
        long between = last - (long) from.getYear();
        // Who was in office from 2001 to 2005 may be of any age from that of a young man on.
        boolean office = years.compareTo(Ratio.of(between + YOUTH)) >= 0;
        if (!office && !new Interval(Ratio.of(between - 1), Ratio.of(between)).holds(years)) {
            faults.add(
                    Kind.AGE,
                    "whoever lived from " + from.getYear() + " to " + last + " was " + (between - 1) + " or " + between
                            + ", not " + Figures.words(age),
                    List.of(life, age));
        }
    }

    /** The day that a date is; null where it is a month or a year. */
    private static @Nullable LocalDate day(Mention date) {
        Moment moment = (Moment) date.value();
        LocalDateTime from = moment.from();
        return from == null || moment.precision() != Moment.Precision.DAY ? null : from.toLocalDate();
    }
}
