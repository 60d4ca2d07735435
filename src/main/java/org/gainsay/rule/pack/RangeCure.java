package org.gainsay.rule.pack;

import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Range;
import org.jspecify.annotations.Nullable;

/** Says how a range is written that is none as it stands: how its ends are joined, in which unit they are, or which of them a hedge names. */
final class RangeCure {
    private static final String UP_TO = "..";
    /** What people write between the ends of a range, in the order in which it is looked for. */
    private static final List<String> JOINTS = Joined.JOINT.words();

    private static final List<String> OPENINGS = Joined.OPENING.words();

    private final ValueReader values;

    RangeCure(ValueReader values) {
        this.values = values;
    }

    /** How a text that is no range may be written. */
    String of(String written, Kind kind) {
        int dots = written.indexOf(UP_TO);
        String joined = joined(written, kind);
        if (joined != null) {
            return "write two full stops between its ends: '" + joined + "'";
        }
        return dots < 0
                ? end(written, kind)
                : ends(
                        written.substring(0, dots).strip(),
                        written.substring(dots + UP_TO.length()).strip(),
                        kind);
    }

    /** The two values in a text as the ends of a range; null where it joins no two of the kind. */
    private @Nullable String joined(String written, Kind kind) {
        String text = opened(written);
        for (String joint : JOINTS) {
            // The hyphens of "2024-06-03" join nothing.
            int at = joint.equals("-") && kind.temporal() && kind != Kind.TIME ? -1 : text.indexOf(joint, 1);
            String joined = at < 0
                    ? null
                    : range(
                            text.substring(0, at).strip(),
                            text.substring(at + joint.length()).strip(),
                            kind);
            if (joined != null) {
                return joined;
            }
        }
        return null;
    }

    private static String opened(String written) {
        for (String opening : OPENINGS) {
            if (written.regionMatches(true, 0, opening, 0, opening.length())) {
                return written.substring(opening.length());
            }
        }
        return written;
    }

    /** Two ends as a range, the unit of one lent to the other; null where they are none. */
    private @Nullable String range(String low, String high, Kind kind) {
        if (low.isEmpty() || high.isEmpty() || low.contains(UP_TO) || high.contains(UP_TO)) {
            return null;
        }
        for (String first : List.of(low, low + behind(high), before(high) + low)) {
            for (String last : List.of(high, before(low) + high)) {
                String range = first + " " + UP_TO + " " + last;
                Range read = values.range(range, kind);
                if (read != null && !read.backwards()) {
                    return range;
                }
            }
        }
        return null;
    }

    /** The unit that stands behind a figure: " min" of "90 min". */
    private static String behind(String value) {
        int end = value.length();
        while (end > 0 && !Character.isDigit(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(end);
    }

    /** The sign that stands before a figure: "£" of "£5". */
    private static String before(String value) {
        int start = 0;
        while (start < value.length() && !Character.isDigit(value.charAt(start))) {
            start++;
        }
        return start == value.length() ? "" : value.substring(0, start);
    }

    /** What is wrong with two ends that are joined as they should be. */
    private String ends(String low, String high, Kind kind) {
        String lent = range(low, high, kind);
        if (lent != null) {
            return "each end has its unit: '" + lent + "'";
        }
        for (String end : List.of(low, high)) {
            if (!end.isEmpty() && values.value(end, kind) == null) {
                Kind other = values.kind(end);
                return "'" + end + "' is " + (other == null ? "no " + kind.label() : "of the kind " + other.label())
                        + "; write it like " + forms(kind);
            }
        }
        return "write it like " + forms(kind);
    }

    /** What may be meant by a single value: the least, or the most, as its hedge says. */
    private String end(String written, Kind kind) {
        String text = written.replace("<", "").replace(">", "").replace("=", "").strip();
        Mention value = values.value(text, kind);
        String bare = value == null ? null : new Unhedged(values).bare(text, kind);
        if (value == null || bare == null) {
            return "write it like " + forms(kind);
        }
        Hedge hedge = value.hedge();
        String least = "'" + bare + " " + UP_TO + "' for at least that";
        String most = "'" + UP_TO + " " + bare + "' for at most";
        return "write "
                + switch (hedge == null ? Hedge.Type.ABOUT : hedge.type()) {
                    case AT_LEAST, MORE_THAN, JUST_OVER, SINCE, AFTER -> least;
                    case UP_TO, LESS_THAN, BEFORE, UNTIL, BY -> most;
                    default -> least + ", " + most + (hedge == null ? "" : "; an end has no hedge");
                };
    }

    /** Ranges of a kind: with both ends, with a lower one, with an upper one. */
    static String forms(Kind kind) {
        String[] ends = sample(kind);
        String any = kind == Kind.MONEY ? "; of every currency, '100 million .. 1 billion'" : "";
        return "'" + ends[0] + " .. " + ends[1] + "', '" + ends[0] + " ..' or '.. " + ends[1] + "'" + any;
    }

    private static String[] sample(Kind kind) {
        return switch (kind) {
            case DURATION -> new String[] {"30 min", "12 h"};
            case DATE -> new String[] {"2022-01-01", "2022-12-31"};
            case DATETIME -> new String[] {"2022-01-01 06:00", "2022-12-31 18:00"};
            case TIME -> new String[] {"6 a.m.", "11 p.m."};
            case MONEY -> new String[] {"£2.50", "£3 million"};
            case PERCENT -> new String[] {"1 %", "50 %"};
            case LENGTH -> new String[] {"100 m", "20 km"};
            case AREA -> new String[] {"1 hectare", "500 hectares"};
            case MASS -> new String[] {"1 kg", "40 tonnes"};
            case VOLUME -> new String[] {"1 litre", "500 litres"};
            case SPEED -> new String[] {"5 km/h", "300 km/h"};
            case TEMPERATURE -> new String[] {"5 °C", "40 °C"};
            case INFORMATION -> new String[] {"1 megabyte", "40 terabytes"};
            case AGE -> new String[] {"18", "110"};
            case ORDINAL -> new String[] {"2nd", "50th"};
            default -> new String[] {"1000", "50,000"};
        };
    }
}
