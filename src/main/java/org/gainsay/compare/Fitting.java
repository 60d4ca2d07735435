package org.gainsay.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;

/** Chooses the statements of an article that can be set against those of others. */
final class Fitting {
    /** Days so near to the publication are those of the news. */
    private static final int CURRENT = 4;

    private static final Ratio SECOND = Ratio.of(2);
    private static final Ratio SMALL = Ratio.of(12);

    private Fitting() {}

    /** The statements of an article that can be set against others. */
    static List<Statement> of(Telling telling) {
        List<Statement> fit = new ArrayList<>();
        for (Statement statement : telling.statements()) {
            if (is(statement)) {
                fit.add(statement);
            }
        }
        return fit;
    }

    /**
     * Whether a statement can be set against others: no small numbers of nothing, no "several", and no second of two, of times
     * only those of a clock, and of days only those that are named with their date, and not within a few days of the
     * publication. Every article is full of others, and each of them is another event's.
     */
    private static boolean is(Statement statement) {
        Publication published = statement.fact().article().published();
        if (statement.fact().value() instanceof Quantity quantity) {
            if (quantity.vague() != null && statement.fact().kind() == Kind.COUNT && !large(quantity)) {
                return false;
            }
            if (statement.fact().kind() == Kind.ORDINAL && !statement.setting().ranked() && !later(quantity)) {
                return false;
            }
            boolean counted =
                    statement.fact().kind() != Kind.COUNT || !quantity.unit().equals("1");
            return counted || large(quantity);
        }
        Moment moment = (Moment) statement.fact().value();
        if (statement.fact().kind() != Kind.DATE) {
            return moment.precision().compareTo(Moment.Precision.HOUR) <= 0;
        }
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null) {
            return false;
        } else if (published == null) {
            return true;
        }
        LocalDateTime day = published.time().toLocalDateTime();
        return to.isBefore(day.minusDays(CURRENT)) || from.isAfter(day.plusDays(CURRENT));
    }

    /** Every text has a second man and a second half. */
    private static boolean later(Quantity quantity) {
        return quantity.low() != null && quantity.low().compareTo(SECOND) > 0;
    }

    private static boolean large(Quantity quantity) {
        return quantity.low() != null && quantity.low().compareTo(SMALL) > 0;
    }
}
