package org.gainsay.rule.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Term;
import org.gainsay.text.DataFile;

/** Finds conditions that any text fulfils, since a word of them stands in nearly every sentence: {@code near: [the]}. */
final class CommonWordLint {
    private static final Set<String> EVERYWHERE = words(false);
    private static final Set<String> MOST = words(true);
    private static final String ASKS_NOTHING = "so that '%s' asks for nothing";

    /** The words that stand in nearly every sentence; those in {@code most} in hardly fewer than all. */
    private static Set<String> words(boolean most) {
        Set<String> words = new HashSet<>();
        for (String[] row : DataFile.rows(CommonWordLint.class, "everywhere.tsv")) {
            if (!most || row.length > 1) {
                words.add(row[0]);
            }
        }
        return words;
    }

    /** The conditions of a rule. */
    void lint(Rule rule, Fields fields) {
        Recognition recognition = rule.recognition();
        String need = "name words that an answer to this question needs";
        String other = "name words that only other answers have beside them";
        common(recognition.near(), EVERYWHERE, "near", "so that the rule is near to anything", need, fields);
        common(recognition.with(), MOST, "with", ASKS_NOTHING.formatted("with"), need, fields);
        common(recognition.context(), MOST, "context", ASKS_NOTHING.formatted("context"), need, fields);
        common(recognition.unless(), MOST, "unless", "so that it claims nearly any answer", other, fields);
        common(recognition.unlessSentence(), MOST, "unless-sentence", "so that no answer is left", other, fields);
    }

    /** What a pack is about. */
    void lint(Fields file, Pack pack) {
        if (!pack.rules().isEmpty()) {
            common(
                    pack.rules().get(0).recognition().about(),
                    EVERYWHERE,
                    "about",
                    "so that the pack keeps away from no story",
                    "name words that only this story has",
                    file);
        }
    }

    private static void common(
            List<Term> terms, Set<String> words, String key, String effect, String cure, Fields fields) {
        List<String> common =
                terms.stream().map(Term::words).filter(words::contains).toList();
        if (!common.isEmpty() && fields.get(key) != null) {
            fields.warn(key, SilenceLint.some(common) + " stands in nearly every sentence, " + effect, cure);
        }
    }
}
