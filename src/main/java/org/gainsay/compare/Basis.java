package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Stance;

/** Whether two differing answers to a rule for any story are answers to one question, and why, in words. */
final class Basis {
    private final Question question;
    private final Standing standing;
    private final Witnesses witnesses;
    private final Alignment alignment;

    Basis(Question question, Standing standing, Alignment alignment) {
        this.question = question;
        this.standing = standing;
        this.alignment = alignment;
        witnesses = new Witnesses(standing.claims(), alignment);
    }

    /** How two answers may go together. */
    enum Bond {
        /** They surely answer one question. */
        ONE_QUESTION,
        /** They may, so that an editor has to see them. */
        DOUBTFUL,
        /** They are two sources' answers. */
        DIFFERING
    }

    boolean holds(Bond bond, Claim[] pair) {
        return switch (bond) {
            case ONE_QUESTION -> oneQuestion(pair);
            case DOUBTFUL -> doubtful(pair);
            case DIFFERING -> !standing.sameSource(pair) && !twoPeriods(pair);
        };
    }

    /** Whether something speaks for it, nothing against it, and the figure has not just moved. */
    private boolean oneQuestion(Claim[] pair) {
        return !standing.sameSource(pair)
                && objection(pair).isEmpty()
                && !support(pair).isEmpty()
                && !moved(pair);
    }

    /** Whether the figure has moved from one answer to the other as it legitimately may; what both announce has not. */
    boolean moved(Claim[] pair) {
        List<Fact> facts = new ArrayList<>(standing.of(pair[0]));
        facts.addAll(standing.of(pair[1]));
        return !planned(facts) && Growth.explains(facts, question.evolves());
    }

    /** Whether all articles announce it: what is to come has not grown since. */
    static boolean planned(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.stance() != Stance.PLANNED) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is known that speaks for it, and yet an editor has to see them. */
    private boolean doubtful(Claim[] pair) {
        return !standing.sameSource(pair) && !moved(pair) && !twoPeriods(pair);
    }

    private boolean twoPeriods(Claim[] pair) {
        return alignment.evidence().ofTwoPeriods(standing.of(pair[0]), standing.of(pair[1]));
    }

    private String objection(Claim[] pair) {
        return Objection.words(question, pair, standing, witnesses, alignment);
    }

    private String support(Claim[] pair) {
        return Support.words(question, pair, standing, witnesses, alignment);
    }

    /** Why two answers are held against each other; empty for a rule of one story. */
    String supported(Claim[] pair) {
        if (question.scope() != Scope.TOPIC) {
            return "";
        }
        String support = support(pair);
        return near(pair) + (support.isEmpty() ? "." : ", and " + support + ".");
    }

    /** Why two answers are only doubtful. */
    String unsupported(Claim[] pair) {
        String objection = objection(pair);
        if (!objection.isEmpty()) {
            return near(pair) + ", but " + objection + ".";
        }
        if (alignment.evidence().of(standing.of(pair[0]), standing.of(pair[1])) == Evidence.Speaks.AGAINST) {
            return near(pair) + ", but the words around them do not tell the same story.";
        }
        return near(pair) + ", but nothing else speaks for it: "
                + (question.corroborate() ? "no third article agrees" : "neither does a third article agree")
                + " with one of them"
                + (question.corroborate() ? "." : " nor do their sentences share enough words.");
    }

    /** Why two answers are not held against each other; empty where they are of two zones, which they say themselves. */
    String apart(Claim[] pair) {
        if (twoPeriods(pair)) {
            return named(pair) + " are said of two periods.";
        } else if (!Objects.equals(pair[0].scale(), pair[1].scale())) {
            return "";
        }
        return named(pair) + " are too far apart for a rule of any story to take them for answers to one question.";
    }

    private String near(Claim[] pair) {
        return named(pair) + " are near enough to each other to be about one thing";
    }

    private String named(Claim[] pair) {
        Kind kind = question.kind();
        return Wording.of(kind, pair[0].value()) + " and " + Wording.of(kind, pair[1].value());
    }
}
