package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the fields of front matter, or of one entry of {@code sources.yaml}, into metadata. */
final class MetadataReader implements YamlFields.Trouble {
    private final String path;
    private final int linesBefore;
    private final ProblemLog problems;

    /**
     * @param linesBefore lines of the file above the first line of the YAML
     */
    MetadataReader(String path, int linesBefore, ProblemLog problems) {
        this.path = path;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** Front matter: keys and values at the top. The place of its title is that in the YAML. */
    Metadata read(String yaml) {
        List<YamlFields.Field> fields = YamlFields.read(yaml, 1, this);
        Metadata metadata = metadata(fields);
        String title = metadata.title();
        for (YamlFields.Field field : fields) {
            if (title != null && field.key().equals("title")) {
                metadata = metadata.at(place(yaml, field, title));
            }
        }
        return metadata;
    }

    /** Where a value stands on the line of its key; -1 if it does not stand there as it is. */
    private static int place(String yaml, YamlFields.Field field, String value) {
        int start = 0;
        for (int line = 1; line < field.line() && start >= 0; line++) {
            start = yaml.indexOf('\n', start) + 1;
        }
        int end = yaml.indexOf('\n', start);
        int at = yaml.indexOf(value, start + field.column() - 1 + field.key().length());
        return at < 0 || end >= 0 && at + value.length() > end ? -1 : at;
    }

    /** Entries under file names, in the order of the file, each with the line it stands on. */
    Map<String, Entry> readEntries(String yaml) {
        List<YamlFields.Field> heads = new ArrayList<>();
        Map<String, List<YamlFields.Field>> fields = new HashMap<>();
        for (YamlFields.Field field : YamlFields.read(yaml, 2, this)) {
            String group = field.group();
            if (group == null) {
                heads.add(field);
            } else {
                List<YamlFields.Field> there = fields.get(group);
                if (there == null) {
                    there = new ArrayList<>();
                    fields.put(group, there);
                }
                there.add(field);
            }
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (YamlFields.Field head : heads) {
            Metadata metadata = metadata(fields.getOrDefault(head.key(), List.of()));
            entries.put(head.key(), new Entry(metadata, head.line() + linesBefore));
        }
        return entries;
    }

    /** What {@code sources.yaml} says about one file. */
    record Entry(Metadata metadata, int line) {}

    @Override
    public void at(int line, int column, String message, @Nullable String hint) {
        problems.error(path, line == 0 ? 0 : line + linesBefore, column, message, hint);
    }

    private Metadata metadata(List<YamlFields.Field> fields) {
        Map<String, YamlFields.Field> byKey = new LinkedHashMap<>();
        for (YamlFields.Field field : fields) {
            byKey.put(field.key(), field);
        }
        MetadataKeys keys = new MetadataKeys();
        for (YamlFields.Field field : byKey.values()) {
            if (MetadataKeys.NAMES.contains(field.key())) {
                keys.put(field.key(), field.value());
            } else {
                noteUnknown(field);
            }
        }
        Metadata metadata = keys.toMetadata();
        YamlFields.Field published = byKey.get("published");
        if (keys.trouble() != null && published != null) {
            at(published.line(), published.column(), "published " + keys.trouble(), MetadataKeys.PUBLISHED_CURE);
        }
        return metadata;
    }

    private void noteUnknown(YamlFields.Field field) {
        String meant = MetadataKeys.meant(field.key());
        String hint = meant == null
                ? "known are " + String.join(", ", MetadataKeys.NAMES)
                : "did you mean \"" + meant + "\"?";
        String message = "unknown key \"" + field.key() + "\" is passed over";
        // A site's own keys ("author", "tags") stand in every file; a slip is worth a line wherever it is.
        String topic = meant == null ? field.key() : path + ":" + field.line();
        problems.noteOnce(topic, path, field.line() + linesBefore, field.column(), message, hint);
    }
}
