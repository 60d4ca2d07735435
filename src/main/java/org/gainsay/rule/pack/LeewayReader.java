package org.gainsay.rule.pack;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Leeway;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how far two answers to a rule may lie apart: {@code tolerance: 10 min}, {@code tolerance: 10 %}. */
final class LeewayReader {
    private static final String KEY = "tolerance";
    private static final List<String> POINTS = List.of(" percentage points", " percentage point", " points", " point");
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Source source;
    private final ValueReader values;
    private final List<String> counts;

    /**
     * A reader for one rule.
     *
     * @param counts what the rule counts, in the singular
     */
    LeewayReader(Source source, ValueReader values, List<String> counts) {
        this.source = source;
        this.values = values;
        this.counts = counts;
    }

    /** The tolerance that a rule names; null where it names none, or, with a problem, nothing that is one. */
    @Nullable
    Leeway read(Fields fields, Kind kind) {
        String written = fields.text(KEY);
        Node node = fields.get(KEY);
        if (written == null || node == null) {
            return null;
        }
        Kind room = kind.temporal() ? Kind.DURATION : kind;
        Ratio distance = amount(kind == Kind.PERCENT ? points(written) : written, room);
        Ratio percent = distance == null && partOf(kind) ? amount(written, Kind.PERCENT) : null;
        if (distance != null) {
            return Leeway.distance(distance);
        } else if (percent == null) {
            unread(node, written, kind, room);
            return null;
        } else if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
            source.error(
                    node,
                    "the tolerance '" + written + "' is no part of an answer",
                    "write more than 0 % and less than 100 %, of the larger of two answers");
            return null;
        }
        return Leeway.share(percent.over(HUNDRED));
    }

    private void unread(Node node, String written, Kind kind, Kind room) {
        boolean other = kind == Kind.COUNT && values.value(written, kind) != null;
        if (other) {
            source.error(
                    node,
                    "the tolerance '" + written + "' is no number of what the rule counts",
                    "write the number alone");
            return;
        }
        source.error(
                node,
                "the tolerance '" + written + "' is no " + room.label(),
                "write how far two answers may lie apart, like " + forms(kind, written));
    }

    /** How a tolerance of a kind may be written: first the distance that somebody meant, then those that are one. */
    private String forms(Kind kind, String written) {
        Kind room = kind.temporal() ? Kind.DURATION : kind;
        int sign = 0;
        while (sign < written.length() - 1 && "-+±/ ".indexOf(written.charAt(sign)) >= 0) {
            sign++;
        }
        String alone = values.valueIn(written.substring(sign), room);
        String bare = alone == null || alone.equals(written) ? null : new Unhedged(values).bare(alone, room);
        boolean sample = bare == null || samples(kind).contains("'" + bare + "'");
        return (sample ? "" : "'" + bare + "', ") + samples(kind) + (partOf(kind) ? " or '10 %'" : "");
    }

    private static String samples(Kind kind) {
        return switch (kind) {
            case DURATION, TIME, DATETIME -> "'10 min'";
            case DATE -> "'1 day'";
            case PERCENT -> "'2 points' or '2 %'";
            case MONEY -> "'£2.50', '£3 million'";
            case COUNT, NUMBER, ORDINAL, AGE -> "'2'";
            case TEMPERATURE -> "'2 °C'";
            default -> "'" + ExampleReader.plain(kind) + "'";
        };
    }

    /** "2 points", "2 percentage points": per cent, where the answers are. */
    private static String points(String written) {
        for (String unit : POINTS) {
            if (written.endsWith(unit)) {
                return written.substring(0, written.length() - unit.length()) + " %";
            }
        }
        return written;
    }

    /** Whether a tenth of a value of this kind is a value: no tenth of a day of the calendar is; of a percentage the points are meant. */
    private static boolean partOf(Kind kind) {
        return switch (kind) {
            case NUMBER, COUNT, MONEY, DURATION, AGE, LENGTH, AREA, MASS, VOLUME, SPEED, INFORMATION -> true;
            case ORDINAL, PERCENT, TEMPERATURE, DATE, TIME, DATETIME -> false;
        };
    }

    /** A value that is no difference with a sign; null where the text is none. */
    private @Nullable Ratio amount(String written, Kind kind) {
        boolean signed = "-+±".indexOf(written.charAt(0)) >= 0;
        Mention value = signed ? null : values.value(written, kind);
        return value == null || !counted(value) ? null : value.value().stated().high();
    }

    /** "2 books" are a distance between counts of books, and of nothing else. */
    private boolean counted(Mention value) {
        Noun noun = value.noun();
        return noun == null || noun.head().isEmpty() || counts.contains(values.noun(noun));
    }
}
