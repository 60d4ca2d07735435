package org.gainsay.compare;

import java.util.List;
import org.gainsay.rule.Question;
import org.gainsay.rule.Reference;

/** A finding in one line: who says what, and how far it is apart; never who is right. */
final class Message {
    private static final int SOURCES = 4;

    private Message() {}

    static String of(Question question, List<Group> groups, String gap) {
        StringBuilder line = new StringBuilder();
        if (groups.size() > 1) {
            line.append(groups.size()).append(" values: ");
        }
        for (Group group : groups) {
            separate(line, groups.get(0) != group, ", ");
            line.append(group.label()).append(" (").append(sources(group)).append(')');
        }
        Reference reference = question.reference();
        if (reference != null) {
            line.append("; on record: ").append(Wording.of(question.kind(), reference));
            line.append(" (").append(reference.source()).append(')');
        }
        separate(line, !gap.isEmpty(), "; ");
        return line.append(gap).toString();
    }

    private static void separate(StringBuilder line, boolean needed, String separator) {
        if (needed) {
            line.append(separator);
        }
    }

    private static String sources(Group group) {
        List<String> sources = group.sources();
        if (sources.size() <= SOURCES) {
            return String.join(", ", sources);
        }
        int others = sources.size() - SOURCES + 1;
        return String.join(", ", sources.subList(0, SOURCES - 1)) + " and " + others + " others";
    }
}
