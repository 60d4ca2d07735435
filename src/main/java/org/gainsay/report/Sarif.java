package org.gainsay.report;

import java.nio.charset.StandardCharsets;
import org.gainsay.article.Place;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Wording;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;

/** The parts of a SARIF result: messages without markup, and locations. */
final class Sarif {
    private static final String PLAIN = "-._~!$&'()*+,;=@/";
    private static final int LONGEST = 1000;

    private Sarif() {}

    /** What the newsroom's own article says, what the others say, and how far it is apart. */
    static String message(Finding finding, Fact first) {
        StringBuilder message = new StringBuilder(finding.origin() == Origin.DISCOVERED ? "Discovered: " : "");
        message.append(message(finding.question()));
        message.append(' ').append(statement(first)).append('\n');
        int id = 1;
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                if (!fact.equals(first)) {
                    message.append("[")
                            .append(message(Wording.of(fact)))
                            .append("](")
                            .append(id++);
                    message.append(") ")
                            .append(message(Finding.name(fact.article())))
                            .append('\n');
                }
            }
        }
        Reference reference = finding.reference();
        if (reference != null) {
            message.append(message(Wording.of(finding.kind(), reference) + ", on record: " + reference.source()));
            message.append('\n');
        }
        if (!finding.division().isEmpty()) {
            message.append(message(finding.division())).append('\n');
        }
        message.append(message(finding.gap()));
        return message.toString().strip();
    }

    /** {@code The Albion Post: nearly 3 hours ("... spent nearly three hours in negotiations")}. */
    static String statement(Fact fact) {
        StringBuilder statement = new StringBuilder(Finding.name(fact.article()));
        statement.append(": ").append(Wording.of(fact));
        String standing = Standing.of(fact);
        if (!standing.isEmpty()) {
            statement.append(", ").append(standing);
        }
        return message(statement + " (\"" + fact.citation().sentence() + "\")");
    }

    /** Text in which brackets make no link and braces no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    static String message(String text) {
        String safe = Printable.of(text);
        String shown = safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
        return shown.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    /** Where the first citation of a fact stands. */
    static void location(Json json, Fact fact) {
        Citation citation = fact.citation();
        Place place = citation.place();
        json.object("physicalLocation").object("artifactLocation").text("uri", uri(place.path()));
        json.endObject().object("region").number("startLine", place.line());
        if (Region.columns(fact)) {
            Place end = Region.end(fact);
            json.number("startColumn", place.column());
            json.number("endLine", end.line()).number("endColumn", end.column());
            json.object("snippet").text("text", citation.text()).endObject();
        }
        json.endObject().endObject();
    }

    /** A path as a URI reference: {@code stories/a%20b.txt}; an absolute one as {@code file:///...}. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        uri.append(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            if (plain) {
                uri.append(letter);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(letter & 15, 16)));
            }
        }
        return uri.toString();
    }
}
