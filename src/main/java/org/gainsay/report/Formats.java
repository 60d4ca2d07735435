package org.gainsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All formats. One more format is one class and one line here. */
public final class Formats {
    /** The names of all formats, as the command line shows them. */
    public static final String NAMES = "text, json, jsonl";

    private Formats() {}

    /** Every format of a report. */
    public static List<Renderer> reports() {
        return List.of(new TextReport(), new JsonReport(), new JsonLinesReport());
    }

    /** Every format of extracted values. */
    public static List<MentionRenderer> mentions() {
        return List.of(new TextMentions(), new JsonMentions(), new JsonLinesMentions());
    }

    /** The renderer of a report for a format; null if there is none. */
    public static @Nullable Renderer report(String format) {
        for (Renderer renderer : reports()) {
            if (renderer.format().equals(format)) {
                return renderer;
            }
        }
        return null;
    }

    /** The renderer of extracted values for a format; null if there is none. */
    public static @Nullable MentionRenderer mentions(String format) {
        for (MentionRenderer renderer : mentions()) {
            if (renderer.format().equals(format)) {
                return renderer;
            }
        }
        return null;
    }
}
