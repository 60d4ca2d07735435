package org.gainsay.rule.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Term;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The named lists of a pack, and the terms that a rule's list stands for once the names in it are resolved. */
final class TermLists {
    /** What a changed rule's list stands for in the list that takes its place. */
    private static final String INHERITED = "inherited";
    /** How many entries may be looked at to resolve one list; lists that name lists multiply. */
    private static final int MAX_ENTRIES = 20_000;
    /** How many lists in a row may name one another. */
    private static final int MAX_LISTS = 32;

    private final Source source;
    private final Map<String, Node> lists = new LinkedHashMap<>();
    private final Map<String, List<Term>> resolved = new HashMap<>();
    /** The lists that packs which extend this one name. */
    private final Set<String> elsewhere = new LinkedHashSet<>();

    private final Aliases aliases;
    /** Those of the packs that this one extends, each in front of those that it extends itself. */
    private final Set<TermLists> bases = new LinkedHashSet<>();

    private @Nullable List<Term> inherited;
    private int entries = 0;
    private boolean full = false;
    /** Where lists first name one another too often, which is told once. */
    private @Nullable Node deepest;

    private TermLists(Source source, Aliases aliases, List<TermLists> bases) {
        this.source = source;
        this.aliases = aliases;
        for (TermLists base : bases) {
            this.bases.add(base);
            this.bases.addAll(base.bases);
        }
    }

    /**
     * The lists of a pack.
     *
     * @param aliases the spellings of names in them
     * @param bases the lists of the packs that it extends, which it may name as well
     */
    static TermLists of(Source source, @Nullable Node terms, Aliases aliases, List<TermLists> bases) {
        TermLists lists = new TermLists(source, aliases, bases);
        if (terms != null && Fields.mapping(source, terms, "'terms'", "give each list a name: 'fire: [fire, blaze]'")) {
            lists.lists.putAll(Fields.of(source, terms).all());
            lists.lists.forEach(lists::check);
        }
        return lists;
    }

    /** The terms of a rule's list. */
    List<Term> resolve(Fields rule, String key) {
        Set<Term> terms = new LinkedHashSet<>();
        entries = 0;
        full = false;
        Set<String> open = new LinkedHashSet<>();
        for (Node entry : rule.list(key)) {
            add(entry, key, open, terms);
        }
        return List.copyOf(terms);
    }

    /** The terms of a list of a rule; of one that is changed {@code $inherited} stands for those that it has already. */
    List<Term> resolve(Fields rule, String key, @Nullable List<Term> old) {
        inherited = old;
        List<Term> terms = resolve(rule, key);
        inherited = null;
        return terms;
    }

    /** A list of an extended pack by its name; null if there is none. */
    private @Nullable List<Term> extended(String name) {
        for (TermLists base : bases) {
            List<Term> terms = base.named(name);
            if (terms != null) {
                base.elsewhere.add(name);
                return terms;
            }
        }
        return null;
    }

    /** The lists that packs which extend this one, and have been read, name. */
    Set<String> namedElsewhere() {
        return elsewhere;
    }

    /** A list of this pack by its name; null if there is none. */
    private @Nullable List<Term> named(String name) {
        List<Term> known = resolved.get(name);
        Node list = lists.get(name);
        if (known != null) {
            return known;
        } else if (list != null) {
            Set<Term> terms = new LinkedHashSet<>();
            entries = 0;
            full = false;
            for (Node entry : entries(list)) {
                add(entry, name, new LinkedHashSet<>(Set.of(name)), terms);
            }
            resolved.put(name, List.copyOf(terms));
            return List.copyOf(terms);
        }
        return null;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(lists.keySet());
        bases.forEach(base -> names.addAll(base.lists.keySet()));
        return names;
    }

    /** A list that no rule names is checked as well: its mistakes would show only when somebody names it. */
    private void check(String name, Node list) {
        if (!TermSyntax.namesAList("$" + name)) {
            source.error(
                    list,
                    "'" + name + "' is no name of a list",
                    name.startsWith("$")
                            ? "write '" + name.substring(1) + ":' here; the $ stands where the list is named"
                            : "use letters, digits and hyphens");
        }
        if (name.equals(INHERITED)) {
            source.error(list, "'$inherited' stands for the words that a changed rule has already", "rename the list");
        }
        Set<String> open = new LinkedHashSet<>(Set.of(name));
        entries = 0;
        full = false;
        for (Node entry : Fields.list(source, list, "'" + name + "'")) {
            add(entry, name, open, new LinkedHashSet<>());
        }
    }

    private void add(Node entry, String key, Set<String> open, Set<Term> into) {
        if (++entries > MAX_ENTRIES) {
            if (!full) {
                full = true;
                source.error(
                        entry,
                        "too many terms in '" + key + "': the lists name too many lists",
                        "name fewer lists in one another; at most " + MAX_ENTRIES + " entries");
            }
            return;
        }
        if (entry instanceof SequenceNode list) {
            list.getValue().forEach(inner -> add(inner, key, open, into));
            return;
        }
        String written = Fields.textIn(entry);
        if (written == null && Fields.scalar(entry)) {
            source.error(entry, "a term in '" + key + "' is empty", "write a word there or take the entry out");
        } else if (written == null) {
            Fields.text(source, entry, "a term in '" + key + "'");
        } else if (TermSyntax.namesAList(written)) {
            addList(entry, key, written.substring(1), open, into);
        } else if (TermSyntax.valid(source, entry, written)) {
            Set<Term> spelt = aliases.spelt(Term.of(written));
            into.addAll(spelt);
            entries += spelt.size() - 1;
        }
    }

    private void addList(Node entry, String key, String name, Set<String> open, Set<Term> into) {
        Node list = lists.get(name);
        List<Term> others =
                list != null ? null : name.equals(INHERITED) && inherited != null ? inherited : extended(name);
        if (others != null) {
            into.addAll(others);
            entries += others.size();
        } else if (list == null) {
            source.error(entry, "there is no list '" + name + "' under 'terms'", cure(name));
        } else if (!open.add(name)) {
            source.error(entry, "the list '" + name + "' contains itself", String.join(" -> ", open) + " -> " + name);
        } else if (open.size() > MAX_LISTS) {
            open.remove(name);
            deepest = deepest == null ? entry : deepest;
            source.error(
                    deepest,
                    "too many lists name one another in a row: at most " + MAX_LISTS,
                    "put the words themselves into fewer lists");
        } else {
            for (Node inner : entries(list)) {
                add(inner, key, open, into);
            }
            open.remove(name);
        }
    }

    private String cure(String name) {
        if (name.equals(INHERITED)) {
            return "only an entry with 'change' has words of another rule to begin with";
        }
        if (name.isEmpty()) {
            return "the name of a list stands behind the $";
        }
        String near = Suggestion.among(names(), name);
        return near == null ? "write one, 'terms: {" + name + ": [...]}', or extend the pack that has it" : near;
    }

    /** The entries of a list that {@link #check} has complained about already, if there is reason to. */
    private static List<Node> entries(Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue() : List.of(list);
    }
}
