package org.gainsay.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.DataFile;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An anniversary with a name that its sentence holds in another year: "They married in 1979 and mark their golden wedding" in 2025, "The school, founded in 1930, marks its centenary". */
final class Jubilee {
    private static final String ANY = "ANY";
    /** How many words before its name the verb of an anniversary stands: "mark their golden". */
    private static final int MARKING = 3;

    private static final Map<String, Ratio> WEDDINGS = new HashMap<>();
    private static final Map<String, Ratio> NAMES = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(Jubilee.class, "jubilees.tsv")) {
            (row[0].equals(ANY) ? NAMES : WEDDINGS).put(row[1], Ratio.of(Long.parseLong(row[2])));
        }
    }

    private Jubilee() {}

    /**
     * Adds a fault if the sentence of a year tells of an anniversary that counts from it and is not held now.
     *
     * @param start a date with a year in figures
     */
    static void check(Scene scene, Mention start, Faults faults) {
        Publication published = scene.article().published();
        int sentence = scene.sentence(start);
        int first = Math.max(scene.passage().sentences().first(sentence), start.firstToken() - Scene.REACH);
        int end = Math.min(scene.passage().sentences().end(sentence), start.endToken() + Scene.REACH);
        if (published == null || !named(scene, first, end)) {
            return;
        }
        Mention told = told(scene, start, sentence);
        long now = published == null ? 0 : told == null ? published.day().getYear() : Elapsed.year(told);
        if (published == null || now <= Elapsed.year(start) || several(scene, start, told, sentence)) {
            return;
        }
        for (int token = first; token < end; token++) {
            Ratio years = years(scene, token);
            long between = now - Elapsed.year(start);
            boolean over = years != null && Ratio.of(between).compareTo(years) > 0;
            if (years != null
                    && held(scene, start, first, token)
                    && !Elapsed.fits(between, years)
                    && (!over || told != null || marks(scene, token))) {
                faults.add(
                        Kind.DATE,
                        Elapsed.words(scene, start) + " to " + now + " is " + between + " years, not " + years,
                        List.of(start));
            }
        }
    }

    /** Most sentences with a year name no anniversary. */
    private static boolean named(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (years(scene, token) != null) {
                return true;
            }
        }
        return false;
    }

    /** The other date of the sentence of a date, when something is held; null for none. */
    private static @Nullable Mention told(Scene scene, Mention start, int sentence) {
        for (Mention mention : scene.mentions()) {
            if (date(scene, mention, sentence) && !mention.equals(start)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean several(Scene scene, Mention start, @Nullable Mention told, int sentence) {
        for (Mention mention : scene.mentions()) {
            if (date(scene, mention, sentence) && !mention.equals(start) && !mention.equals(told)) {
                return true;
            }
        }
        return false;
    }

    private static boolean date(Scene scene, Mention mention, int sentence) {
        return (mention.kind() == Kind.DATE || mention.kind() == Kind.DATETIME) && scene.sentence(mention) == sentence;
    }

    /** "mark their golden wedding", "celebrates its centenary": now; of "celebrated their silver wedding" nobody says when. */
    private static boolean marks(Scene scene, int token) {
        for (int verb = token - 1; verb >= token - MARKING; verb--) {
            if (scene.speaks(verb, Topic.MARKS)) {
                return !scene.passage().endsIn(verb, "ed");
            }
        }
        return false;
    }

    /** How many years the anniversary counts whose name a token is; null where it is none. */
    private static @Nullable Ratio years(Scene scene, int token) {
        if (scene.tokens().type(token) != Tokens.WORD) {
            return null;
        }
        String word = scene.passage().words(token, token + 1).toLowerCase(Locale.ROOT);
        boolean wedding = scene.speaks(token + 1, Topic.WEDDING) || scene.speaks(token + 1, Topic.ANNIVERSARY);
        return wedding ? WEDDINGS.get(word) : NAMES.get(word);
    }

    /** "their golden wedding", "its centenary", of what was founded or wed that year: no centenary of something else. */
    private static boolean held(Scene scene, Mention start, int first, int token) {
        boolean own = scene.speaks(token - 1, Topic.POSSESSIVE) && !scene.is(token - 1, Role.ARTICLE);
        int next = scene.speaks(token + 1, Topic.WEDDING) ? token + 2 : token + 1;
        boolean of = scene.is(next, Role.OF) || scene.speaks(next, Topic.ANNIVERSARY) && scene.is(next + 1, Role.OF);
        return own && !of && (Anniversary.founded(scene, start) || scene.speaks(first, token, Topic.KNOT));
    }
}
