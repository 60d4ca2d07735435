package org.gainsay.check;

import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Whether nothing can be in two parts of a list: "29 were in working order and 19 were not", "nine from Lang and four from the hills". */
final class Exclusion {
    private static final long DATES = WordClass.MONTH.bit() | WordClass.WEEKDAY.bit();

    private final Scene scene;
    private final Enumeration list;

    Exclusion(Scene scene, Enumeration list) {
        this.scene = scene;
        this.list = list;
    }

    /**
     * Whether each part is somewhere else, or from there, told with one and the same preposition. "By" tells of who or what did it, of which there may be two; so does "came from
     * headers and nine from corners", where a verb stands before no place that has a name or an article.
     */
    boolean placed() {
        int first = preposition(0);
        for (int part = 0; part < list.parts().size(); part++) {
            int preposition = preposition(part);
            if (preposition < 0 || !word(first).equals(word(preposition)) || !place(preposition)) {
                return false;
            }
        }
        return first >= 0 && !scene.is(first, Role.BY);
    }

    /** Whether what follows a preposition is a place where one is at a time. */
    private boolean place(int preposition) {
        int object = preposition + 1;
        boolean article = scene.is(object, Role.bits(Role.THE, Role.ARTICLE));
        boolean capital = (scene.tokens().shape(object) & Tokens.CAPITAL) != 0;
        boolean done = !scene.is(preposition(0) - 1, Role.VERB) && told(0) < preposition(0);
        boolean time = scene.is(article ? object + 1 : object, Role.PART_OF_DAY)
                || scene.passage().is(object, DATES);
        return !time && (article || capital || !done);
    }

    private int told(int number) {
        Mention part = list.parts().get(number);
        return Math.max(Figures.behind(part), Division.ofThem(scene, part) ? part.endToken() + 2 : 0);
    }

    private int preposition(int number) {
        Mention part = list.parts().get(number);
        int from = Division.ofThem(scene, part) ? part.endToken() + 2 : part.endToken();
        for (int token = from; token < end(number); token++) {
            if (scene.is(token, Role.PLACED) && scene.tokens().type(token) == Tokens.WORD) {
                return token;
            }
        }
        return -1;
    }

    private String word(int token) {
        return scene.passage().words(token, token + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the parts count what the whole does, or do not say what. */
    boolean sameThing(Mention total) {
        for (Mention part : list.parts()) {
            boolean same = part.noun() == null
                    || total.noun() != null
                            && part.noun().head().equals(total.noun().head())
                    || part.kind() != Kind.COUNT;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private int end(int number) {
        return number + 1 < list.parts().size() ? list.parts().get(number + 1).firstToken() : list.end();
    }
}
