package org.gainsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.gate.Waiver;
import org.gainsay.gate.config.Configuration;
import org.gainsay.report.Printable;

/** {@code gainsay check --show-config}: every value that would hold, and where it comes from. */
final class ConfigurationSheet {
    private static final String ABSENT = "-";
    private static final Map<String, String> DEFAULTS =
            Map.of("format", "text", "color", "auto", "show", "all", "no-discover", "false", "strict", "false");

    private record Row(String key, String value, String origin) {}

    private final Configured configured;
    private final List<Row> rows = new ArrayList<>();

    ConfigurationSheet(Configured configured) {
        this.configured = configured;
    }

    /** Writes the file that holds, and a line per value: key, value, origin. */
    void write(Writer out, String today, String origin) throws IOException {
        paths();
        Configured.options().forEach(this::option);
        for (Waiver waiver : configured.waivers()) {
            String what = waiver.fingerprint() == null ? String.join(", ", waiver.sources()) : waiver.fingerprint();
            String value = waiver.rule() + " " + what + " until " + waiver.expires();
            rows.add(new Row("waivers", value, String.valueOf(waiver.place())));
        }
        rows.add(new Row("today", today, origin));
        Configuration file = configured.configuration();
        out.write(file == null ? "# no gainsay.yaml\n" : "# " + Printable.of(file.path()) + "\n");
        int keys = rows.stream().mapToInt(row -> row.key.length()).max().orElse(0);
        int values = rows.stream().mapToInt(row -> row.value.length()).max().orElse(0);
        for (Row row : rows) {
            String line = padded(row.key, keys) + "  " + padded(Printable.of(row.value), values) + "  ";
            out.write(line + Printable.of(row.origin) + "\n");
        }
    }

    private void paths() {
        for (String path : configured.given().paths()) {
            rows.add(new Row("paths", path, "command line"));
        }
        if (rows.isEmpty()) {
            file("paths");
        }
        absent("paths", 0);
    }

    private void option(String key, Option option) {
        int before = rows.size();
        if (!Configured.overridden(configured.given(), option)) {
            file(key);
        }
        for (String value : configured.given().values(option)) {
            rows.add(new Row(key, option.label == null ? "true" : value, option.names[0]));
        }
        absent(key, before);
    }

    private void file(String key) {
        Configuration file = configured.configuration();
        if (file != null) {
            for (Configuration.Entry entry : file.entries()) {
                if (entry.key().equals(key)) {
                    String place = file.path() + ":" + entry.line() + ":" + entry.column();
                    rows.add(new Row(key, entry.value().isEmpty() ? "true" : entry.value(), place));
                }
            }
        }
    }

    private void absent(String key, int before) {
        if (rows.size() == before) {
            rows.add(new Row(key, DEFAULTS.getOrDefault(key, ABSENT), "default"));
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
