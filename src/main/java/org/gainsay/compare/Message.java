package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Question;
import org.gainsay.rule.Reference;

/** A finding in one line: who says what, and how far it is apart; never who is right. */
final class Message {
    private static final int SOURCES = 4;

    private Message() {}

    static String of(Question question, List<Group> groups, String division, String gap) {
        StringBuilder line = new StringBuilder();
        if (groups.size() > 1) {
            line.append(groups.size()).append(" values: ");
        }
        String separator = "";
        for (Group group : groups) {
            line.append(separator);
            separator = ", ";
            line.append(group.label()).append(" (").append(sources(group)).append(')');
        }
        Reference reference = question.reference();
        if (reference != null) {
            line.append("; on record: ").append(Wording.of(question.kind(), reference));
            line.append(" (").append(reference.source()).append(')');
        }
        line.append(division.isEmpty() ? "" : "; ").append(division);
        return line.append(gap.isEmpty() ? "" : "; ").append(gap).toString();
    }

    private static String sources(Group group) {
        List<String> former = group.formerSources();
        List<String> sources = new ArrayList<>();
        for (String source : group.sources()) {
            sources.add(former.contains(source) ? source + ", no longer" : source);
        }
        return listed(sources);
    }

    /** The names of sources as a sentence counts them up: {@code A, B and C}. */
    static String joined(List<String> sources) {
        int last = sources.size() - 1;
        return last < 1 || last >= SOURCES
                ? listed(sources)
                : String.join(", ", sources.subList(0, last)) + " and " + sources.get(last);
    }

    /** The names of sources, the first few of many. */
    static String listed(List<String> sources) {
        if (sources.size() <= SOURCES) {
            return String.join(", ", sources);
        }
        int others = sources.size() - SOURCES + 1;
        return String.join(", ", sources.subList(0, SOURCES - 1)) + " and " + others + " others";
    }
}
