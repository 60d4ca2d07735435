package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;

/** Collects what one check finds wrong in one article. */
public final class Faults {
    private final Check check;
    private final Severity severity;
    private final Scene scene;
    private final List<Finding> findings;
    private final Set<String> said = new HashSet<>();

    Faults(Check check, Severity severity, Scene scene, List<Finding> findings) {
        this.check = check;
        this.severity = severity;
        this.scene = scene;
        this.findings = findings;
    }

    /**
     * Adds a fault, once.
     *
     * @param kind the kind of value that is in question
     * @param arithmetic the values and the arithmetic that shows that they do not fit: {@code 12 people, but 7 + 4 = 11}
     * @param mentions the values; each becomes a group of the finding, except that readers of reports are promised that either all
     *     facts of a finding are temporal or none is, so that only those of the sort of {@code kind} do
     */
    void add(Kind kind, String arithmetic, List<Mention> mentions) {
        // Two ways to read a list find one fault.
        if (new Reason(scene, kind, mentions).given() || !said.add(arithmetic)) {
            return;
        }
        List<Group> groups = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.kind().temporal() == kind.temporal()) {
                groups.add(group(mention));
            }
        }
        report(kind, arithmetic, groups);
    }

    /**
     * Adds a fault of two facts, once.
     *
     * @param arithmetic how they do not fit
     */
    void add(String arithmetic, Fact one, Fact other) {
        if (said.add(arithmetic)) {
            report(one.kind(), arithmetic, List.of(group(one), group(other)));
        }
    }

    private void report(Kind kind, String arithmetic, List<Group> groups) {
        findings.add(new Finding(
                check.id(),
                Finding.story(scene.article()),
                Origin.CHECK,
                Verdict.CONTRADICTION,
                severity,
                check.question(),
                kind,
                arithmetic,
                arithmetic,
                groups,
                null,
                null));
    }

    /**
     * Adds a fault, once, unless the text accounts for what is missing.
     *
     * @param gap by how much the values do not fit, in their base unit, above or below zero
     */
    void add(Kind kind, String arithmetic, List<Mention> mentions, Ratio gap) {
        if (!new Reason(scene, kind, mentions).accounts(gap)) {
            add(kind, arithmetic, mentions);
        }
    }

    private Group group(Mention mention) {
        Fact fact = new Fact(
                scene.article(),
                mention.kind(),
                mention.value(),
                mention.hedge(),
                mention.allows(),
                mention.likely(),
                Stance.ASSERTED,
                null,
                List.of(Quotation.of(scene.article(), scene.passage(), mention)));
        return group(fact);
    }

    private static Group group(Fact fact) {
        return new Group(Wording.of(fact), List.of(fact));
    }
}
