package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.PlainDigits;
import org.jspecify.annotations.Nullable;

/** "Q3 2022", "Q1-2019", "H2 of 2016", "2016 H2", "Q1": what company reports write. The token is the figure behind the letter. */
final class CodeForm extends Form {
    private static final int QUARTER = 3;

    /** "2016 H2", "2023Q4": the code behind its year; null if none follows. */
    static @Nullable Stated behind(DateText text, int token, int year) {
        boolean coded = text.hasRole(token + 1, Role.CODE) && text.tokens.glued(token + 2);
        int rank = coded ? PlainDigits.of(text.reading, token + 2) : -1;
        int months = coded ? text.value(token + 1) : 0;
        return rank < 1 || rank * months > 12
                ? null
                : Stated.of(token, token + 3, Period.partOfYear(year, (rank - 1) * months + 1, months));
    }

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        if (!text.tokens.glued(token) || !text.hasRole(token - 1, Role.CODE)) {
            return null;
        }
        int months = text.value(token - 1);
        int rank = PlainDigits.of(text.reading, token);
        if (rank < 1 || rank * months > 12) {
            return null;
        }
        int month = (rank - 1) * months + 1;
        int behind = text.tokens.isMark(token + 1, '-') ? token + 2 : text.pastOf(token + 1);
        Figure after = DateWords.anyYear(text, text.pastComma(behind));
        if (after != null) {
            return Stated.of(token - 1, after.end(), Period.partOfYear(after.value(), month, months));
        }
        boolean business = text.hasRole(token + 1, Role.YEARLY);
        return months == QUARTER || business
                ? Stated.of(
                        token - 1,
                        token + 1,
                        text.today == null
                                ? text.unresolved(token - 1, token + 1, Precision.QUARTER)
                                : Places.lastBegun(
                                        business && !text.future(token - 1, token + 1)
                                                ? text.today.minusMonths(months)
                                                : text.today,
                                        month,
                                        months))
                : null;
    }
}
