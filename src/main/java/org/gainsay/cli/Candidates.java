package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.report.Showing;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;

/** What a shell offers for the value of an option or an argument. Nothing is looked up before a shell's script is written. */
final class Candidates {
    private Candidates() {}

    /** The values of an option; null where it takes anything. */
    static @Nullable Iterable<String> of(Option option, String formats) {
        return switch (option) {
            case FORMAT, OUTPUT -> List.of(formats.split(", "));
            case SHOW -> Showing.words();
            case COLOR -> List.of("auto", "always", "never");
            case KIND -> () -> kinds().iterator();
            default -> null;
        };
    }

    /** What an argument can be; null for files. */
    static @Nullable Iterable<String> of(String label) {
        return switch (label) {
            case "RULE" -> () -> rules().iterator();
            case "SHELL" -> List.of("bash", "zsh");
            default -> null;
        };
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(kind.label());
        }
        return kinds;
    }

    private static List<String> rules() {
        return Packs.shipped().rules().stream().map(rule -> rule.id()).toList();
    }
}
