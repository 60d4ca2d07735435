package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.TermForms;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds named lists that nothing uses, and terms that look like a slip of the pen for another one. */
final class TermLint {
    /** Shorter words have too many true neighbours: "lunch" and "launch". */
    private static final int SHORTEST = 7;
    /** Words that differ in their last letters are different words of one family: "injure" and "injury". */
    private static final int ENDING = 2;
    /** Every term is held against every other: packs of more terms are not looked through. */
    private static final int MOST = 3_000;

    private final Source source;
    private final Fields file;
    private final TermForms forms;
    private final LevenshteinDistance distance = new LevenshteinDistance(2);

    /** A term, the list that it is written in, and whether that list has a name. */
    private record Written(Term term, Node node, Node list, boolean declared) {}

    private final List<Written> written = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    TermLint(Source source, Fields file, TermForms forms) {
        this.source = source;
        this.file = file;
        this.forms = forms;
    }

    void lint(boolean whole, Set<String> namedElsewhere) {
        used.addAll(namedElsewhere);
        Map<String, Node> named = new LinkedHashMap<>();
        if (file.get("terms") instanceof MappingNode terms) {
            named.putAll(Fields.of(source, terms).all());
        }
        for (Map.Entry<String, Node> key : file.all().entrySet()) {
            collect(key.getKey(), key.getValue());
        }
        // The lists of a pack without rules are there for the packs that extend it.
        boolean shared = file.get("rules") == null || !whole;
        named.forEach((name, list) -> {
            if (!shared && !used.contains(name)) {
                source.warning(list, "nothing uses the list '" + name + "'", refer(name));
            }
        });
        if (file.get("aliases") instanceof MappingNode aliases) {
            Fields.of(source, aliases).all().forEach(this::spellings);
        }
        if (written.size() <= MOST) {
            written.forEach(this::slip);
        }
    }

    /** How a list is used; where its name stands as a word, that is probably meant to. */
    private String refer(String name) {
        for (Written each : written) {
            if (!each.declared() && each.term().words().equals(name)) {
                return "in line " + source.line(each.node()) + " '" + name + "' is the word alone: write $" + name
                        + " for the list";
            }
        }
        return "refer to it as $" + name + " or take it out";
    }

    /** Spellings of a name that no term holds in any of them. */
    private void spellings(String name, Node others) {
        List<String> spellings = new ArrayList<>(List.of(name));
        if (others instanceof SequenceNode list) {
            list.getValue().forEach(each -> add(each, spellings));
        } else {
            add(others, spellings);
        }
        if (written.stream().noneMatch(each -> Aliases.in(each.term().words(), spellings) != null)) {
            source.warning(
                    others, "no term holds '" + name + "' in any spelling", "use the name in a term or take it out");
        }
    }

    private static void add(Node node, List<String> spellings) {
        if (node instanceof ScalarNode scalar) {
            spellings.add(scalar.getValue());
        }
    }

    private void collect(String key, Node node) {
        switch (key) {
            case "about" -> terms(node, node, false);
            case "aliases" -> references(node);
            case "terms" -> lists(node, true);
            case "rules" -> {
                if (node instanceof SequenceNode rules) {
                    rules.getValue().forEach(rule -> lists(rule, false));
                }
            }
            default -> references(node);
        }
    }

    private void lists(Node node, boolean declared) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getValueNode() instanceof SequenceNode list && !holdsMappings(list)) {
                    terms(list, list, declared);
                } else {
                    references(tuple.getValueNode());
                }
            }
        }
    }

    /** Whatever names a list uses it, be it in a key that is no list of terms. */
    private void references(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().startsWith("$")) {
            used.add(scalar.getValue().substring(1));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::references);
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> references(tuple.getValueNode()));
        }
    }

    private static boolean holdsMappings(SequenceNode list) {
        return list.getValue().stream().anyMatch(MappingNode.class::isInstance);
    }

    /** Whether a term has a word behind its sign; one that has none is told of where it is read. */
    private static boolean worded(String term) {
        return !(term.startsWith("=") ? term.substring(1) : term).isBlank();
    }

    private void terms(Node node, Node list, boolean declared) {
        if (node instanceof SequenceNode inner) {
            inner.getValue().forEach(each -> terms(each, list, declared));
        } else if (node instanceof ScalarNode scalar && worded(scalar.getValue())) {
            references(scalar);
            if (!scalar.getValue().startsWith("$")) {
                written.add(new Written(Term.of(scalar.getValue()), scalar, list, declared));
            }
        }
    }

    /** A term that stands nowhere else and is one slip away from another: "negotation" beside "negotiation". */
    private void slip(Written each) {
        String word = each.term().words();
        if (word.length() < SHORTEST || NameLint.names(word)) {
            return;
        }
        for (Written other : written) {
            if (!each.list().equals(other.list()) && oneSlip(word, other.term().words()) && likelier(other, each)) {
                source.warning(
                        each.node(),
                        "'" + word + "' is one slip away from '" + other.term().words() + "' in line "
                                + source.line(other.node()),
                        "spell both alike, or put both into one list if both are meant");
                return;
            }
        }
    }

    private long times(String word) {
        return written.stream().filter(each -> each.term().words().equals(word)).count();
    }

    /** A name that was declared is right; of two terms that are not, the rarer one is in doubt, or else the later one. */
    private boolean likelier(Written other, Written each) {
        if (together(other, each)
                || forms.covers(other.term(), each.term())
                || forms.covers(each.term(), other.term())) {
            return false;
        } else if (other.declared() != each.declared()) {
            return other.declared();
        }
        long more = times(other.term().words()) - times(each.term().words());
        return more > 0 || more == 0 && source.line(other.node()) < source.line(each.node());
    }

    /** Two spellings in one list are both meant. */
    private boolean together(Written other, Written each) {
        return written.stream()
                .filter(one -> one.term().equals(other.term()))
                .anyMatch(one -> one.list().equals(each.list()));
    }

    private boolean oneSlip(String word, String other) {
        if (other.length() < SHORTEST
                || word.charAt(0) != other.charAt(0)
                || !word.regionMatches(word.length() - ENDING, other, other.length() - ENDING, ENDING)) {
            return false;
        }
        if (joined(word).equals(joined(other))) {
            return false;
        }
        int steps = distance.apply(word, other);
        return steps == 1 || steps == 2 && swapped(word, other);
    }

    /** "walk out", "walk-out" and "walkout" are ways to write one word. */
    private static String joined(String word) {
        return word.replace(" ", "").replace("-", "");
    }

    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }
}
