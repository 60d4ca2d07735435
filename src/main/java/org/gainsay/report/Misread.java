package org.gainsay.report;

import java.io.IOException;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.engine.Stated;

/** Says of values that a rule may have been meant for that they are of another kind. */
final class Misread {
    /** So many are named. */
    private static final int MOST = 3;

    private Misread() {}

    /** {@code "300 m" is read as number 300 million: kind length is asked for}, in a line for each. */
    static void write(List<Stated> values, Kind asked, Sheet sheet, int indent, int key) throws IOException {
        for (Stated each : values.subList(0, Math.min(MOST, values.size()))) {
            sheet.entry(indent, key, "", line(each, asked));
        }
    }

    /** {@code "300 m" is read as number 300 million: kind length is asked for}. */
    static String line(Stated each, Kind asked) {
        String words = Printable.of(Quote.folded(each.words()));
        String value = Printable.of(Wording.of(each.kind(), each.value()));
        return "\"" + words + "\" is read as " + each.kind().label() + (value.isEmpty() ? "" : " " + value) + ": kind "
                + asked.label() + " is asked for";
    }
}
