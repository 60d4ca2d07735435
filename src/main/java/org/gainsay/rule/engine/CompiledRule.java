package org.gainsay.rule.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A rule whose terms are numbers. */
final class CompiledRule {
    /** "a force 15,000 strong": counts whatever the sentence speaks of. */
    private static final String STRONG = "strong";

    private final Rule rule;
    private final int index;
    private final int[] near;
    private final int[] with;
    private final int[] context;
    private final int[] unless;
    private final int[] unlessSentence;

    CompiledRule(Rule rule, int index, TermIndex.Builder terms) {
        Recognition recognition = rule.recognition();
        this.rule = rule;
        this.index = index;
        this.near = terms.add(recognition.near());
        this.with = terms.add(recognition.with());
        this.context = terms.add(recognition.context());
        this.unless = terms.add(recognition.unless());
        this.unlessSentence = terms.add(recognition.unlessSentence());
    }

    Rule rule() {
        return rule;
    }

    int index() {
        return index;
    }

    Kind kind() {
        return rule.question().kind();
    }

    int[] near() {
        return near;
    }

    int[] with() {
        return with;
    }

    int[] context() {
        return context;
    }

    boolean isNear(int term) {
        return Arrays.binarySearch(near, term) >= 0;
    }

    boolean isUnless(int term) {
        return Arrays.binarySearch(unless, term) >= 0;
    }

    boolean isUnlessSentence(int term) {
        return Arrays.binarySearch(unlessSentence, term) >= 0;
    }

    /** Whether a count speaks of what the rule asks for; true for every other kind. */
    boolean counts(Mention mention) {
        if (kind() != Kind.COUNT) {
            return true;
        }
        Noun noun = mention.noun();
        boolean bare = mention.kind() == Kind.NUMBER || noun == null || noun.head().isEmpty() || noun.head().equals(STRONG);
        List<String> nouns = rule.recognition().counts();
        return bare ? rule.recognition().bare() : nouns.isEmpty() || nouns.stream().anyMatch(each -> names(noun, each));
    }

    /** The mention as an answer to this rule, with its value in range; null where it cannot be one. */
    @Nullable Mention answer(Mention mention) {
        Mention converted = Conversion.to(kind(), mention);
        if (converted == null) {
            return null;
        }
        Range between = rule.recognition().between();
        return between == null || between.holds(converted.value()) ? converted : null;
    }

    /** {@code drone} names any drones, {@code attack drone} only those with "attack" before them. */
    private static boolean names(Noun noun, String written) {
        int space = written.lastIndexOf(' ');
        if (!noun.head().equals(written.substring(space + 1))) {
            return false;
        }
        String modifiers = " " + noun.modifiers().toLowerCase(Locale.ROOT) + " ";
        return space < 0 || modifiers.contains(" " + written.substring(0, space) + " ");
    }
}
