package org.gainsay.rule.pack;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Files that people write in YAML, as nodes that know their place. */
public final class YamlText {
    private static final String ALONE = "nothing else in the file was looked at";
    private static final String BLOCK = "indent the line like the others of its entry";

    private YamlText() {}

    /**
     * The root of a file; null, with problems, where the file is no YAML or breaks a limit.
     *
     * @param whenEmpty what to write into an empty file; null where it may be empty
     * @param reader finds the other mistakes of a file that is no YAML, in a patched copy of it
     */
    public static @Nullable Node root(Source source, @Nullable String whenEmpty, BiConsumer<Source, Node> reader) {
        LoadSettings settings = settings(source.limits());
        try {
            Optional<Node> root = source.limits().compose(source, settings);
            if (root.isEmpty() && whenEmpty != null) {
                source.error("the file is empty", whenEmpty);
            }
            return root.orElse(null);
        } catch (LimitedParser.Refused e) {
            return null;
        } catch (MarkedYamlEngineException e) {
            others(source, settings, e, reader);
        } catch (ReaderException e) {
            source.forbidden(e.getCodePoint());
        } catch (YamlVersionException e) {
            version(source);
        } catch (YamlEngineException e) {
            source.error(
                    "this is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    null);
        }
        return null;
    }

    /** "%YAML 9.9": a version that nobody has written yet. */
    private static void version(Source source) {
        int line = 0;
        while (line + 1 < source.lines().size() && !source.lines().get(line).startsWith("%")) {
            line++;
        }
        source.error(line, 0, "YAML of this version is not known", "take the line out, and '---' below it");
    }

    private static LoadSettings settings(Limits limits) {
        return LoadSettings.builder()
                .setCodePointLimit(limits.length())
                .setMaxAliasesForCollections(0)
                .setSchema(new FlagSchema())
                .setAllowNonScalarKeys(true)
                .build();
    }

    private static void noYaml(Source source, MarkedYamlEngineException e, @Nullable String hint) {
        YamlSlip slip = YamlSlip.of(source.lines(), e);
        if (slip != null) {
            boolean alone = hint != null && hint.endsWith(ALONE);
            source.error(slip.line(), slip.column(), slip.message(), slip.cure() + (alone ? "; " + ALONE : ""));
            return;
        }
        source.error(e.getProblemMark(), problem(e), hint);
    }

    /** What is wrong, in the words of somebody who writes packs where the library speaks of its grammar. */
    private static String problem(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("<block end>")) {
            return "this line fits neither under nor beside those before it";
        }
        return "this is no YAML: " + problem;
    }

    /** What else is wrong in a file that is no YAML, as far as a patched copy of it shows. */
    private static void others(
            Source source, LoadSettings settings, MarkedYamlEngineException first, BiConsumer<Source, Node> reader) {
        Mending.Mended mended = Mending.of(settings, source, first);
        if (mended == null) {
            String context = context(first);
            noYaml(source, first, (context == null ? "" : context + "; ") + ALONE);
            return;
        }
        noYaml(source, first, context(first));
        mended.further().forEach(each -> noYaml(source, each, context(each)));
        Source copy = new Source(source.path(), mended.text(), source.limits());
        Node root = root(copy, "", (patched, node) -> {});
        if (root != null) {
            reader.accept(copy, root);
        }
        source.add(copy.problems(), mended.patched());
    }

    /** Where the trouble began, and what usually mends it. */
    private static @Nullable String context(MarkedYamlEngineException e) {
        String cure = cure(String.valueOf(e.getProblem()));
        if (e.getContext() == null || e.getContextMark().isEmpty()) {
            return cure;
        }
        String line = " in line " + (e.getContextMark().get().getLine() + 1);
        if (BLOCK.equals(cure)) {
            return cure + "; the list or entry that it breaks begins" + line;
        }
        return cure == null ? e.getContext() + line : e.getContext() + line + "; " + cure;
    }

    private static @Nullable String cure(String problem) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "put a text that holds ': ' into quotes; behind a hyphen stands a blank";
        } else if (problem.contains("<block end>")) {
            return BLOCK;
        }
        return problem.contains("unexpected end of stream") ? "close the quotes" : null;
    }
}
