package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file that is no YAML, patched line by line until it is, so that its other mistakes can be told as well. Nothing that is read
 * from it is used.
 */
final class Mending {
    /** How many lines are patched; each costs one more look at the file. */
    private static final int MOST = 12;

    private static final String PATCH = " x";

    private final LoadSettings settings;
    private final List<String> lines;
    private final Set<Integer> patched = new HashSet<>();
    private final List<MarkedYamlEngineException> further = new ArrayList<>();

    private Mending(LoadSettings settings, String text) {
        this.settings = settings;
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /**
     * A file that could be mended.
     *
     * @param text the text with patches
     * @param patched 0-based numbers of its patched lines
     * @param further the mistakes in YAML that came to light behind the first one
     */
    record Mended(String text, Set<Integer> patched, List<MarkedYamlEngineException> further) {}

    /** The file with its mistakes in YAML patched; null where that does not help. */
    static @Nullable Mended of(LoadSettings settings, Source source, MarkedYamlEngineException first) {
        Mending mending = new Mending(settings, source.text());
        MarkedYamlEngineException mistake = first;
        while (mistake != null && mending.patched.size() < MOST && mending.patch(mistake)) {
            String patched = String.join("\n", mending.lines);
            try {
                Source copy = new Source("", patched, source.limits());
                Optional<Node> root = source.limits().compose(copy, mending.settings);
                return root.isEmpty() ? null : new Mended(patched, mending.patched, mending.further);
            } catch (MarkedYamlEngineException e) {
                mending.further.add(e);
                mistake = e;
            } catch (YamlEngineException e) {
                return null;
            }
        }
        return null;
    }

    /** Patches the line in which the trouble began; false if it was patched before or cannot be. */
    private boolean patch(MarkedYamlEngineException mistake) {
        YamlSlip slip = YamlSlip.of(lines, mistake);
        if (slip != null
                && !slip.mended().isEmpty()
                && patched.addAll(slip.mended().keySet())) {
            slip.mended().forEach(lines::set);
            return true;
        }
        boolean syntax = mistake instanceof ScannerException || mistake instanceof ParserException;
        Optional<Mark> problem = mistake.getProblemMark();
        if (!syntax || problem.isEmpty()) {
            return false;
        }
        Optional<Mark> context = mistake.getContextMark();
        int line = problem.get().getLine();
        boolean begunEarlier = context.isPresent()
                && (String.valueOf(mistake.getContext()).contains("flow")
                        || String.valueOf(mistake.getContext()).contains("quoted"));
        int at = begunEarlier ? context.get().getLine() : line;
        if (at >= lines.size() || !patched.add(at)) {
            return false;
        }
        lines.set(at, patch(at, String.valueOf(mistake.getProblem()).contains("<block end>")));
        return true;
    }

    private String patch(int at, boolean misplaced) {
        String line = lines.get(at);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        if (misplaced || indent.indexOf('\t') >= 0) {
            return Blanks.indentBefore(lines, at) + line.stripLeading();
        }
        int colon = line.indexOf(": ");
        int end = colon < 0 && line.stripTrailing().endsWith(":") ? line.lastIndexOf(':') : colon;
        return end < 0 ? "" : line.substring(0, end + 1) + PATCH;
    }
}
