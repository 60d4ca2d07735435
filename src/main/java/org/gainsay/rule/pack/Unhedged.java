package org.gainsay.rule.pack;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/** Takes the hedge off a value that somebody wrote where a plain one is wanted. */
final class Unhedged {
    private final ValueReader values;

    Unhedged(ValueReader values) {
        this.values = values;
    }

    /** A value without the hedge that stands before or behind it: "£5" of "up to £5"; null where it has none, or cannot be told from it. */
    @Nullable
    String of(String written, Kind kind) {
        Mention value = written.isEmpty() ? null : values.value(written, kind);
        return value == null || value.hedge() == null ? null : bare(written, kind);
    }

    /** A value without a hedge: itself where it has none; null where the two cannot be told apart. */
    @Nullable
    String bare(String written, Kind kind) {
        for (int start = 0; start >= 0 && start < written.length(); start = next(written, start)) {
            for (int end = written.length(); end > start; end = previous(written, end)) {
                String text = written.substring(start, end).strip();
                Mention value = text.isEmpty() ? null : values.value(text, kind);
                if (value != null && value.hedge() == null) {
                    return text;
                }
            }
        }
        return null;
    }

    private static int next(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    /** Where a text ends without its last word, or without its last sign: "5+". */
    private static int previous(String text, int end) {
        return Character.isLetterOrDigit(text.charAt(end - 1)) ? text.lastIndexOf(' ', end - 1) : end - 1;
    }
}
