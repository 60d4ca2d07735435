package org.gainsay.rule.pack;

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
    private static final char NAME = '$';
    /** How many words a phrase may have. */
    private static final int MAX_WORDS = 8;
    /** How many entries may be looked at to resolve one list; lists that name lists multiply. */
    private static final int MAX_ENTRIES = 20_000;

    private final Source source;
    private final Map<String, Node> lists = new LinkedHashMap<>();
    private int entries = 0;

    private TermLists(Source source) {
        this.source = source;
    }

    static TermLists of(Source source, @Nullable Node terms) {
        TermLists lists = new TermLists(source);
        if (terms != null && Fields.mapping(source, terms, "'terms'")) {
            lists.lists.putAll(Fields.of(source, terms).all());
            lists.lists.forEach(lists::check);
        }
        return lists;
    }

    /** The terms of a rule's list. */
    List<Term> resolve(Fields rule, String key) {
        Set<Term> terms = new LinkedHashSet<>();
        entries = 0;
        for (Node entry : rule.list(key)) {
            add(entry, key, new LinkedHashSet<>(), terms);
        }
        return List.copyOf(terms);
    }

    /** A list that no rule names is checked as well: its mistakes would show only when somebody names it. */
    private void check(String name, Node list) {
        Set<String> open = new LinkedHashSet<>(Set.of(name));
        entries = 0;
        for (Node entry : Fields.list(source, list, "'" + name + "'")) {
            add(entry, name, open, new LinkedHashSet<>());
        }
    }

    private void add(Node entry, String key, Set<String> open, Set<Term> into) {
        if (++entries > MAX_ENTRIES) {
            if (entries == MAX_ENTRIES + 1) {
                source.error(entry, "too many terms in '" + key + "': the lists name too many lists", null);
            }
            return;
        }
        if (entry instanceof SequenceNode list) {
            list.getValue().forEach(inner -> add(inner, key, open, into));
            return;
        }
        String written = Fields.text(source, entry, "a term in '" + key + "'");
        if (written == null) {
            return;
        }
        if (written.charAt(0) == NAME) {
            addList(entry, key, written.substring(1), open, into);
        } else if (valid(entry, written)) {
            into.add(Term.of(written));
        }
    }

    private void addList(Node entry, String key, String name, Set<String> open, Set<Term> into) {
        Node list = lists.get(name);
        if (list == null) {
            source.error(
                    entry, "there is no list '" + name + "' under 'terms'", Suggestion.among(lists.keySet(), name));
        } else if (!open.add(name)) {
            source.error(entry, "the list '" + name + "' contains itself", String.join(" -> ", open) + " -> " + name);
        } else {
            for (Node inner : entries(list)) {
                add(inner, key, open, into);
            }
            open.remove(name);
        }
    }

    /** The entries of a list that {@link #check} has complained about already, if there is reason to. */
    private static List<Node> entries(Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue() : List.of(list);
    }

    private boolean valid(Node entry, String written) {
        String words = written.charAt(0) == Term.EXACTLY ? written.substring(1).strip() : written;
        if (words.isEmpty() || !Character.isLetter(words.codePointAt(0))) {
            source.error(entry, "a term begins with a letter, not as '" + written + "' does", null);
        } else if (!words.codePoints().allMatch(TermLists::allowed)) {
            source.error(
                    entry,
                    "'" + written + "' is no word or phrase",
                    written.indexOf(',') >= 0
                            ? "write several as a list: [" + written + "]"
                            : "a term holds letters, spaces, hyphens and apostrophes");
        } else if (words.chars().filter(c -> c == ' ' || c == '-').count() >= MAX_WORDS) {
            source.error(entry, "the phrase is too long: at most " + MAX_WORDS + " words", null);
        } else {
            return true;
        }
        return false;
    }

    private static boolean allowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || " -'’.&".indexOf(c) >= 0;
    }
}
