package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.DataFile;

/** Tells lists that are complete by what they count, "nine people died, five women and three men", or by their end, "and 200 elsewhere". */
final class Complements {
    private static final List<Complement> ALL = read();
    /** How many tokens may stand between the last figure and "elsewhere". */
    private static final int TAIL = 4;

    /** How many tokens of the next sentence may tell that it goes on about others: "One more". */
    private static final int OPENING = 3;

    private Complements() {}

    /**
     * Nouns that together are all of those that a total counts.
     *
     * @param beside nouns of what stands beside such parts, not above them: "12 grandchildren, four sons and two daughters"
     */
    private record Complement(Set<String> parts, Set<String> beside) {}

    private static List<Complement> read() {
        List<Complement> all = new ArrayList<>();
        for (String[] row : DataFile.rows(Complements.class, "complements.tsv")) {
            Set<String> beside = row.length > 1 ? Set.of(DataFile.fields(row[1], ' ')) : Set.of();
            all.add(new Complement(Set.of(DataFile.fields(row[0], ' ')), beside));
        }
        return all;
    }

    /** Whether the nouns of some counts are all that there are of a total, and no further part can mend a sum that is too small. */
    static boolean divide(Scene scene, Mention total, List<Mention> parts) {
        Set<String> nouns = new HashSet<>();
        for (Mention part : parts) {
            if (part.kind() != Kind.COUNT) {
                return false;
            }
            nouns.add(Figures.unit(part));
        }
        boolean all = nouns.size() == parts.size() && complement(nouns, Figures.unit(total));
        return all && (Partition.exceeds(total, parts) ? closes(scene, parts) : ends(scene, parts));
    }

    private static boolean complement(Set<String> nouns, String whole) {
        for (Complement each : ALL) {
            if (each.parts.equals(nouns)) {
                return !nouns.contains(whole) && !each.beside.contains(whole);
            }
        }
        return false;
    }

    private static int behind(List<Mention> parts) {
        Mention last = parts.get(parts.size() - 1);
        return last.noun() == null ? last.endToken() : last.noun().endToken();
    }

    private static boolean closes(Scene scene, List<Mention> parts) {
        return scene.is(behind(parts), Role.bits(Role.STOP, Role.CLOSE, Role.COMMA, Role.SEMICOLON, Role.DASH));
    }

    /** Whether nothing behind a list tells of somebody else: the sentence ends there, or goes on without naming one. */
    private static boolean ends(Scene scene, List<Mention> parts) {
        int end = behind(parts);
        Mention last = parts.get(parts.size() - 1);
        if (scene.is(end, Role.bits(Role.STOP, Role.CLOSE))) {
            return !goesOn(scene, last);
        }
        Mention next = scene.mention(scene.indexOf(last) + 1);
        boolean figure =
                next != null && scene.sameSentence(last, next) && !next.kind().temporal();
        boolean and = scene.is(end + 1, Role.AND)
                && scene.is(end + 2, Role.bits(Role.ARTICLE, Role.ONE, Role.OPEN_LIST, Role.ALSO));
        return scene.is(end, Role.COMMA)
                && !figure
                && !and
                && !scene.is(end + 1, Role.bits(Role.OPEN_LIST, Role.ALSO, Role.ARTICLE, Role.ONE))
                && !goesOn(scene, last);
    }

    /** Whether the next sentence may tell of one who is in no part: "The ninth was a boy", "One more is not known by name". */
    static boolean goesOn(Scene scene, Mention last) {
        int next = scene.sentence(last) + 1;
        int opening = scene.passage().sentences().end(next - 1);
        int from = scene.speaks(opening, Topic.MOST) ? opening + 1 : opening;
        if (scene.is(opening, Role.ONE) || scene.any(from, opening + OPENING, Role.bits(Role.OPEN_LIST, Role.SECOND))) {
            return true;
        }
        for (int at = scene.indexOf(last) + 1; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (scene.sentence(mention) > next) {
                return false;
            } else if (mention.kind() == Kind.ORDINAL && !isFirst(mention)
                    || mention.kind() == Kind.COUNT
                    || mention.kind() == Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** "their first trip": no one who is left. */
    private static boolean isFirst(Mention ordinal) {
        Ratio value = Figures.single(ordinal);
        return value != null && value.equals(Ratio.ONE);
    }

    /** Whether the last of some parts is what is left: "10,200 elsewhere", "400 the rest of the country". */
    static boolean exhaust(Scene scene, List<Mention> parts) {
        Mention last = parts.get(parts.size() - 1);
        int end = Math.min(last.endToken() + TAIL, scene.passage().sentences().end(scene.sentence(last)));
        return scene.any(last.endToken(), end, Role.REST.bit());
    }
}
