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

    /** How many tokens of the next sentence may tell that it goes on about others: "One more". */
    private static final int OPENING = 3;

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
                && scene.is(end, Role.bits(Role.STOP, Role.CLOSE))
                && !goesOn(scene, last);
    }

    /** Whether the next sentence may tell of one who is in no part: "The ninth was a boy", "One more is not known by name". */
    private static boolean goesOn(Scene scene, Mention last) {
        int next = scene.sentence(last) + 1;
        int opening = scene.passage().sentences().end(next - 1);
        if (scene.is(opening, Role.ONE)
                || scene.any(opening, opening + OPENING, Role.bits(Role.OPEN_LIST, Role.SECOND))) {
            return true;
        }
        for (int at = scene.indexOf(last) + 1; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (scene.sentence(mention) > next) {
                return false;
            } else if (mention.kind() == Kind.ORDINAL
                    || mention.kind() == Kind.COUNT
                    || mention.kind() == Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last of some parts is what is left: "10,200 elsewhere", "400 the rest of the country". */
    static boolean exhaust(Scene scene, List<Mention> parts) {
        Mention last = parts.get(parts.size() - 1);
        int end = Math.min(last.endToken() + TAIL, scene.passage().sentences().end(scene.sentence(last)));
        return scene.any(last.endToken(), end, Role.REST.bit());
    }
}
