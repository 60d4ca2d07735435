package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/** The answers to one question that stand, the last word of each source, each with what it claims. */
final class Standing {
    /**
     * A fact, and what it claims under the tolerance of the question.
     *
     * @param fact the fact
     * @param claim its claim
     */
    record Answer(Fact fact, Claim claim) {}

    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, List<Answer>> byOwner = new HashMap<>();
    private final @Nullable Claim record;

    Standing(Question question, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            claims.add(Claim.of(fact).tolerating(question.tolerance()));
        }
        Reference reference = question.reference();
        if (reference != null) {
            claims.add(Claim.of(question.kind(), reference).tolerating(question.tolerance()));
        }
        claims = new ArrayList<>(OneCurrency.settled(OneClock.settled(claims), facts));
        record = reference == null ? null : claims.remove(claims.size() - 1);
        claims = Rated.settled(claims);
        for (int at = 0; at < facts.size(); at++) {
            Answer answer = new Answer(facts.get(at), claims.get(at));
            answers.add(answer);
            String owner = answer.claim().owner();
            List<Answer> own = byOwner.get(owner);
            if (own == null) {
                own = new ArrayList<>();
                byOwner.put(owner, own);
            }
            own.add(answer);
        }
    }

    /** What the value on record claims, a time of a known zone on the clock of the answers; null where none is on record. */
    @Nullable
    Claim record() {
        return record;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(answers.size());
        for (Answer answer : answers) {
            facts.add(answer.fact());
        }
        return facts;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(answers.size());
        for (Answer answer : answers) {
            claims.add(answer.claim());
        }
        return claims;
    }

    Set<String> owners() {
        return byOwner.keySet();
    }

    /** The facts that a claim is made of, which is that of one fact or of several of one article. */
    List<Fact> of(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        for (Answer answer : byOwner.getOrDefault(claim.owner(), List.of())) {
            boolean inside = claim.allows().hull(answer.claim().allows()).equals(claim.allows());
            if (inside && Objects.equals(claim.scale(), answer.claim().scale())) {
                facts.add(answer.fact());
            }
        }
        return facts;
    }

    /** How many different values an article answers with. */
    int values(String owner) {
        Set<Value> values = new HashSet<>();
        for (Answer answer : byOwner.getOrDefault(owner, List.of())) {
            values.add(answer.claim().value());
        }
        return values.size();
    }

    /** What messages call the source of an article. */
    String name(String owner) {
        List<Answer> own = byOwner.getOrDefault(owner, List.of());
        return own.isEmpty() ? owner : Finding.name(own.get(0).fact().article());
    }

    /** Whether two claims come from articles of one source. */
    boolean sameSource(Claim[] pair) {
        List<Answer> first = byOwner.getOrDefault(pair[0].owner(), List.of());
        List<Answer> second = byOwner.getOrDefault(pair[1].owner(), List.of());
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String source = first.get(0).fact().article().source();
        return source != null && source.equals(second.get(0).fact().article().source());
    }
}
