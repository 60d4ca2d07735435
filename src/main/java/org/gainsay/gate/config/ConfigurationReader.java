package org.gainsay.gate.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.gate.Waiver;
import org.gainsay.rule.pack.Fields;
import org.gainsay.rule.pack.Limits;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.Source;
import org.gainsay.rule.pack.Suggestion;
import org.gainsay.rule.pack.YamlText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a {@code gainsay.yaml}: all its mistakes at once, each with its place and a cure. */
public final class ConfigurationReader {
    private static final List<String> KEYS = List.of(
            "paths",
            "rules",
            "own",
            "format",
            "output",
            "color",
            "show",
            "no-discover",
            "strict",
            "gate",
            "baseline",
            "waivers");
    private static final List<String> GATE =
            List.of("contradictions", "strained", "discovered", "error", "warning", "rules");
    private static final List<String> COLORS = List.of("auto", "always", "never");

    /** The largest file that is read into memory, in bytes. */
    private static final long MAX_BYTES = 1_000_000;

    private static final Limits LIMITS =
            new Limits(250_000, 8, 20_000, "the configuration", null, "keep what was accepted in a baseline instead");

    private final List<String> formats;
    private final List<String> showings;

    /**
     * A reader.
     *
     * @param formats the formats that a report can be written in
     * @param showings the words for what a report can show
     */
    public ConfigurationReader(List<String> formats, List<String> showings) {
        this.formats = formats;
        this.showings = showings;
    }

    /** Reads a file. */
    public Configuration read(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                String what = Files.isDirectory(file)
                        ? "a folder"
                        : Files.exists(file) ? "no ordinary file" : "a link to nowhere";
                return broken(path, "cannot be read: it is " + what);
            } else if (Files.size(file) > MAX_BYTES) {
                return broken(path, "the file is too large: at most " + MAX_BYTES + " bytes");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return read(path, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return broken(path, "the file is not UTF-8");
        } catch (IOException e) {
            return broken(path, "cannot be read: " + e.getMessage());
        }
    }

    private static Configuration broken(String path, String message) {
        return new Configuration(path, List.of(), List.of(), List.of(RuleProblem.of(path, message, null)));
    }

    /**
     * Reads a text.
     *
     * @param path the file, as problems shall name it, and to whose folder paths are relative
     */
    public Configuration read(String path, String text) {
        Source source = new Source(path, text, LIMITS);
        Reading reading = new Reading(source, path.substring(0, path.lastIndexOf('/') + 1));
        Node root = YamlText.root(source, null, (copy, node) -> new Reading(copy, "").read(node));
        if (root != null) {
            reading.read(root);
        }
        return new Configuration(path, reading.entries, reading.waivers, source.problems());
    }

    /** One look at a file. */
    private final class Reading {
        private final Source source;
        private final String folder;
        private final List<Configuration.Entry> entries = new ArrayList<>();
        private List<Waiver> waivers = List.of();

        Reading(Source source, String folder) {
            this.source = source;
            this.folder = folder;
        }

        void read(Node root) {
            boolean nothing =
                    root instanceof ScalarNode scalar && scalar.getValue().isEmpty();
            if (nothing || !Fields.mapping(source, root, "the configuration")) {
                return;
            }
            Fields fields = Fields.of(source, root).only(KEYS);
            texts(fields, "paths")
                    .forEach(each -> add("paths", each.node, each.text.equals("-") ? "-" : under(each.text)));
            texts(fields, "rules").forEach(each -> add("rules", each.node, under(each.text)));
            texts(fields, "own").forEach(this::own);
            choice(fields, "format", formats);
            output(fields);
            choice(fields, "color", COLORS);
            texts(fields, "show").forEach(each -> chosen("show", each, showings));
            flag(fields, "no-discover");
            flag(fields, "strict");
            gate(fields);
            Text baseline = text(fields, "baseline");
            if (baseline != null) {
                add("baseline", baseline.node, under(baseline.text));
            }
            waivers = new WaiverReader(source).read(fields);
        }

        private void flag(Fields fields, String key) {
            Node node = fields.get(key);
            if (node != null && fields.flag(key)) {
                add(key, node, "");
            }
        }

        private void output(Fields fields) {
            Node node = fields.get("output");
            if (node == null || !Fields.mapping(source, node, "'output'")) {
                return;
            }
            Fields files = Fields.of(source, node).only(formats);
            for (String format : files.all().keySet()) {
                Text file = text(files, format);
                if (file != null && formats.contains(format)) {
                    add("output", file.node, format + "=" + under(file.text));
                }
            }
        }

        private void gate(Fields fields) {
            Node node = fields.get("gate");
            if (node == null || !Fields.mapping(source, node, "'gate'")) {
                return;
            }
            Fields gate = Fields.of(source, node).only(GATE);
            for (Map.Entry<String, Node> each : gate.all().entrySet()) {
                if (!each.getKey().equals("rules") && GATE.contains(each.getKey()) && number(each.getValue())) {
                    add("gate." + each.getKey(), each.getValue(), ((ScalarNode) each.getValue()).getValue());
                }
            }
            Node rules = gate.get("rules");
            if (rules != null && Fields.mapping(source, rules, "'rules'")) {
                for (Map.Entry<String, Node> rule :
                        Fields.of(source, rules).all().entrySet()) {
                    if (number(rule.getValue())) {
                        String most = ((ScalarNode) rule.getValue()).getValue();
                        add("gate.rules", rule.getValue(), rule.getKey() + "=" + most);
                    }
                }
            }
        }

        private boolean number(Node node) {
            boolean number = node instanceof ScalarNode scalar
                    && !scalar.getValue().isEmpty()
                    && scalar.getValue().length() < 9
                    && scalar.getValue().chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number) {
                source.error(node, "a threshold must be a whole number of findings", "0 allows none");
            }
            return number;
        }

        private void choice(Fields fields, String key, List<String> known) {
            Text text = text(fields, key);
            if (text != null) {
                chosen(key, text, known);
            }
        }

        private void chosen(String key, Text text, List<String> known) {
            if (known.contains(text.text)) {
                add(key, text.node, text.text);
            } else {
                source.error(
                        text.node,
                        "unknown word '" + text.text + "' for '" + key + "'",
                        Suggestion.among(known, text.text));
            }
        }

        private void own(Text glob) {
            try {
                OwnGlob.of(glob.text);
                add("own", glob.node, glob.text.indexOf('/') < 0 ? glob.text : under(glob.text));
            } catch (IllegalArgumentException e) {
                source.error(glob.node, "'" + glob.text + "' is no glob", "for example 'drafts/**'");
            }
        }

        private @Nullable Text text(Fields fields, String key) {
            Node node = fields.get(key);
            String text = fields.text(key);
            return node == null || text == null ? null : new Text(node, text);
        }

        private List<Text> texts(Fields fields, String key) {
            List<Text> texts = new ArrayList<>();
            for (Node node : fields.list(key)) {
                String text = Fields.text(source, node, "an entry of '" + key + "'");
                if (text != null) {
                    texts.add(new Text(node, text));
                }
            }
            return texts;
        }

        /** A path that is relative to the folder of the file, relative to the working folder. */
        private String under(String path) {
            boolean absolute = path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':';
            return absolute ? path : folder + (path.startsWith("./") ? path.substring(2) : path);
        }

        private void add(String key, Node node, String value) {
            entries.add(new Configuration.Entry(key, value, source.line(node), source.column(node)));
        }
    }

    private record Text(Node node, String text) {}
}
