package org.gainsay.rule.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The packs of a run and those that come with Gainsay, each read once, when somebody asks for it: packs may extend one another. */
final class Library {
    /** How many packs in a row may extend one another. */
    static final int MOST_IN_A_ROW = 32;

    private final Map<String, String> texts;
    private final @Nullable Supplier<Set<String>> knownChecks;
    private final Consumer<List<Rule>> some;
    private @Nullable ValueReader values;
    private final Map<String, Entry> read = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private @Nullable Map<String, String> paths;
    /** By path: the names that the packs of the run extend. */
    private final Map<String, List<String>> bases = new HashMap<>();
    /**
     * A library.
     *
     * @param texts the packs of the run by path
     * @param knownChecks gives the ids of all checks, and is asked only by a pack that names one; null if a pack may name any
     */
    Library(Map<String, String> texts, @Nullable Supplier<Set<String>> knownChecks) {
        this(texts, knownChecks, rules -> {});
    }

    /**
     * The same, for somebody who can use rules before all are read.
     *
     * @param some takes them as they are read, some at a time
     */
    Library(Map<String, String> texts, @Nullable Supplier<Set<String>> knownChecks, Consumer<List<Rule>> some) {
        this.texts = new LinkedHashMap<>(texts);
        this.knownChecks = knownChecks;
        this.some = some;
    }

    /** Hands on rules that have just been read. */
    void tell(List<Rule> rules) {
        some.accept(List.copyOf(rules));
    }

    /**
     * A pack that has been read.
     *
     * @param result the pack and its problems
     * @param rules the rules that a pack which extends it may change, by id: its own and those that it extends itself
     * @param terms its lists
     * @param row how many packs in a row extend one another down from this one, itself included; it is left out where they are too many
     */
    record Entry(PackReader.Result result, Map<String, Rule> rules, TermLists terms, int row) {}

    /** Reads the values in all packs. Made when first asked for, since the words that it knows are loaded while YAML can be read. */
    ValueReader values() {
        ValueReader known = values;
        if (known == null) {
            known = new ValueReader();
            values = known;
        }
        return known;
    }

    /** A pack of the run. */
    PackReader.Result read(String path) {
        return entry(path).result();
    }

    /** The lists of a pack of the run that others which have been read name. */
    Set<String> namedElsewhere(String path) {
        return entry(path).terms().namedElsewhere();
    }

    private Entry entry(String path) {
        Entry known = read.get(path);
        if (known == null) {
            String text = texts.get(path);
            if (text == null) {
                throw new IllegalArgumentException("no pack of this run: " + path);
            }
            open.add(path);
            known = new PackContent(new Source(path, text), this, knownChecks).read();
            open.remove(path);
            read.put(path, known);
        }
        return known;
    }

    /** The pack of a name; null if there is none. */
    @Nullable
    Entry named(String name) {
        String path = paths().get(name);
        if (path == null) {
            return null;
        }
        readBelow(path);
        return entry(path);
    }

    /** Reads the packs below one from the bottom up, since there may be too many to go down them; those of a circle wait until one asks for another. */
    private void readBelow(String path) {
        Deque<String> waiting = new ArrayDeque<>(List.of(path));
        Set<String> seen = new HashSet<>(open);
        while (!waiting.isEmpty()) {
            String next = waiting.element();
            List<String> below = new ArrayList<>();
            for (String name : bases.getOrDefault(next, List.of())) {
                String base = paths().get(name);
                if (base != null && !read.containsKey(base)) {
                    below.add(base);
                }
            }
            if (seen.add(next) && !below.isEmpty()) {
                below.stream().filter(base -> !seen.contains(base)).forEach(waiting::push);
                continue;
            }
            waiting.remove();
            if (below.isEmpty() && !open.contains(next)) {
                entry(next);
            }
        }
    }

    /** The paths from a pack that is being read back to itself; empty if the pack of a name is not being read. */
    List<String> cycle(String name) {
        String path = paths().get(name);
        List<String> cycle = new ArrayList<>();
        for (String each : open) {
            if (each.equals(path) || !cycle.isEmpty()) {
                cycle.add(each);
            }
        }
        if (path != null && !cycle.isEmpty()) {
            cycle.add(path);
        }
        return cycle;
    }

    /** Whether as many packs are being read at once as may extend one another; those of a long circle are, no others. */
    boolean full() {
        return open.size() >= MOST_IN_A_ROW;
    }

    /** The names of all packs, those of the run first. */
    Set<String> names() {
        return paths().keySet();
    }

    /** A pack of the run hides one of the same name that comes with Gainsay. */
    private Map<String, String> paths() {
        Map<String, String> all = paths;
        if (all == null) {
            all = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : texts.entrySet()) {
                PackYaml.Head head = PackYaml.head(new Source(file.getKey(), file.getValue()));
                if (head != null) {
                    all.putIfAbsent(head.name(), file.getKey());
                    bases.put(file.getKey(), head.bases());
                }
            }
            for (Map.Entry<String, String> file : ShippedPacks.files().texts().entrySet()) {
                if (all.putIfAbsent(ShippedPacks.name(file.getKey()), file.getKey()) == null) {
                    texts.putIfAbsent(file.getKey(), file.getValue());
                }
            }
            paths = all;
        }
        return all;
    }
}
