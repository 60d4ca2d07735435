package org.gainsay.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Quantity;
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
        String unit = fact.value() instanceof Quantity quantity ? quantity.unit() : "";
        return (source == null ? "" : source)
                + '\t'
                + (hedge == null ? "" : hedge.type().label())
                + '\t'
                + stated.low()
                + '\t'
                + stated.high()
                + '\t'
                + unit;
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
