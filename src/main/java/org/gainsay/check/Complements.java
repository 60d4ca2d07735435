package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.DataFile;

/** Tells lists that are complete by what they count, "nine people died, five women and three men", or by their end, "and 200 elsewhere". */
final class Complements {
    private static final List<Set<String>> ALL = read();
    /** How many tokens may stand between the last figure and "elsewhere". */
    private static final int TAIL = 4;

    private Complements() {}

    private static List<Set<String>> read() {
        List<Set<String>> all = new ArrayList<>();
        for (String[] row : DataFile.rows(Complements.class, "complements.tsv")) {
            all.add(Set.of(DataFile.fields(row[0], ' ')));
        }
        return all;
    }

    /** Whether the nouns of some counts are all that there are, and the list ends its sentence. */
    static boolean divide(Scene scene, List<Mention> parts) {
        Set<String> nouns = new HashSet<>();
        for (Mention part : parts) {
            if (part.kind() != Kind.COUNT) {
                return false;
            }
            nouns.add(Figures.unit(part));
        }
        Mention last = parts.get(parts.size() - 1);
        int end = last.noun() == null ? last.endToken() : last.noun().endToken();
        return nouns.size() == parts.size()
                && ALL.contains(nouns)
                && scene.is(end, Role.bits(Role.STOP, Role.SEMICOLON, Role.CLOSE, Role.DASH));
    }

    /** Whether the last of some parts is what is left: "10,200 elsewhere", "400 the rest of the country". */
    static boolean exhaust(Scene scene, List<Mention> parts) {
        int end = parts.get(parts.size() - 1).endToken();
        return scene.any(end, end + TAIL, Role.REST.bit());
    }
}
