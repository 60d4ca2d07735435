package org.gainsay.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Fact;

/** Hashes what makes a finding the same one in the next run: no line, no path, no order of articles. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Finding finding) {
        TreeSet<String> statements = new TreeSet<>();
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                statements.add(statement(fact));
            }
        }
        StringBuilder identity = new StringBuilder(finding.rule()).append('\n').append(finding.story());
        if (finding.thing() != null) {
            identity.append('\n').append(finding.thing());
        }
        for (String statement : statements) {
            identity.append('\n').append(statement);
        }
        return hash(identity.toString());
    }

    /** An article without a source is known by its id, and that is a path: it stays out. */
    private static String statement(Fact fact) {
        String source = fact.article().source();
        Interval stated = fact.value().stated();
        Hedge hedge = fact.hedge();
        return (source == null ? "" : source)
                + '\t'
                + (hedge == null ? "" : hedge.type().label())
                + '\t'
                + stated.low()
                + '\t'
                + stated.high()
                + '\t'
                + scale(fact.value());
    }

    /** What the numbers count in: two figures are the same only on one scale. */
    private static String scale(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity.per() == null ? quantity.unit() : quantity.unit() + '\t' + quantity.per();
        }
        String zone = ((Moment) value).zone();
        return zone == null ? "" : zone.toLowerCase(Locale.ROOT);
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
