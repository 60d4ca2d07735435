package org.gainsay.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.article.Place;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.jspecify.annotations.Nullable;

/**
 * Disagreements that were there when somebody drew a line under them: they are shown, but no gate counts them. A baseline is
 * a loan, so it says how old it is, and which of its entries have been paid back.
 *
 * @param entries in the order of rule, story, question and fingerprint
 * @param path the file it was read from, as it was named; empty if none
 */
public record Baseline(List<Entry> entries, String path) {
    /** The baseline that accepts nothing. */
    public static final Baseline NONE = new Baseline(List.of(), "");

    /** Sorts the entries. */
    public Baseline {
        List<Entry> sorted = new ArrayList<>(entries);
        Collections.sort(sorted);
        entries = List.copyOf(sorted);
    }

    /**
     * A disagreement.
     *
     * @param fingerprint the finding's
     * @param added the day on which it was accepted
     * @param rule the rule or check
     * @param story the story
     * @param question the question
     * @param sources who disagrees, in words
     * @param line where the entry stands in its file; 0 if in none
     */
    public record Entry(
            String fingerprint, LocalDate added, String rule, String story, String question, String sources, int line)
            implements Acceptance, Comparable<Entry> {
        static final String BETWEEN_SOURCES = "; ";

        /** The entry for a finding. */
        public static Entry of(Finding finding, LocalDate added) {
            TreeSet<String> sources = new TreeSet<>();
            for (Group group : finding.groups()) {
                sources.addAll(group.sources());
            }
            return new Entry(
                    finding.fingerprint(),
                    added,
                    finding.rule(),
                    finding.story(),
                    finding.question(),
                    String.join(BETWEEN_SOURCES, sources),
                    0);
        }

        @Override
        public String label() {
            return "in the baseline since " + added;
        }

        @Override
        public String reason() {
            return "";
        }

        /** By rule, story, question and fingerprint, so that related entries stand together. */
        @Override
        public int compareTo(Entry other) {
            int order = rule.compareTo(other.rule);
            order = order != 0 ? order : story.compareTo(other.story);
            order = order != 0 ? order : question.compareTo(other.question);
            return order != 0 ? order : fingerprint.compareTo(other.fingerprint);
        }
    }

    /** Where an entry stands. */
    Place place(Entry entry) {
        return new Place(path, entry.line(), 0);
    }

    /** The entries by their fingerprints. */
    Map<String, Entry> byFingerprint() {
        Map<String, Entry> byFingerprint = new HashMap<>();
        for (Entry entry : entries) {
            byFingerprint.putIfAbsent(entry.fingerprint(), entry);
        }
        return byFingerprint;
    }

    /** The day on which its oldest entry was added; null for an empty one. */
    public @Nullable LocalDate oldest() {
        LocalDate oldest = null;
        for (Entry entry : entries) {
            oldest = oldest == null || entry.added().isBefore(oldest) ? entry.added() : oldest;
        }
        return oldest;
    }

    /**
     * This baseline and further findings, which are added today; what is known keeps its day.
     *
     * @param findings those to accept
     */
    public Baseline with(List<Finding> findings, LocalDate today) {
        Map<String, Entry> all = byFingerprint();
        findings.forEach(finding -> all.putIfAbsent(finding.fingerprint(), Entry.of(finding, today)));
        return new Baseline(new ArrayList<>(all.values()), path);
    }

    /** This baseline without some entries. */
    public Baseline without(List<Entry> solved) {
        List<Entry> left = new ArrayList<>(entries);
        left.removeAll(solved);
        return new Baseline(left, path);
    }
}
