package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A total that the text divides with other words between the parts: "Of the €1.6bn, €880m will go on pipe, €430m on pumps and €120m on interest", "230
 * mechanics, 180 of them in Lang and 60 in Orvalla", "Eleven of the 17 are Liberals, four are Greens and three sit for nobody".
 *
 * @param total what is divided
 * @param parts the parts, in the order of the text: every figure of the sentence that can be added to the first one
 */
record Division(Mention total, List<Mention> parts) {
    private static final int MOST = 12;
    /** How many tokens may stand between a total and the first of its parts. */
    private static final int SUBJECT = 16;
    /** How many sentences back "of the total" may reach. */
    private static final int BACK = 3;
    /** Within how many tokens of its sentence the total of "Of the eligible 640" stands. */
    private static final int OPENING = 3;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.SEMICOLON, Role.AND);

    /** The division whose first part a mention is; null if it is none. */
    static @Nullable Division of(Scene scene, int at) {
        Mention whole = partitive(scene, at);
        Mention total = whole == null ? before(scene, at) : whole;
        if (total == null) {
            return null;
        }
        List<Mention> parts = parts(scene, at, whole == null ? at + 1 : at + 2, total);
        return parts.size() < 2 ? null : new Division(total, parts);
    }

    /** "Eleven of the 17 who": the total behind its first part; null if none stands there. */
    private static @Nullable Mention partitive(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        Mention whole = scene.mention(at + 1);
        boolean of = whole != null
                && part.firstToken() == scene.passage().sentences().first(scene.sentence(part))
                && scene.is(part.endToken(), Role.OF)
                && scene.is(part.endToken() + 1, Role.THE)
                && whole.firstToken() == part.endToken() + 2;
        return of && whole != null && addable(whole, part) ? whole : null;
    }

    /** What the first part of a list belongs to; null if it begins none. */
    private static @Nullable Mention before(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        int before = part.firstToken() - 1;
        int sentence = scene.passage().sentences().first(scene.sentence(part));
        boolean these = scene.is(before, Role.THEM) && before == sentence + 1;
        boolean whom = !these && scene.is(before, Role.THEM) && scene.is(before - 1, Role.OF);
        boolean them = ofThem(scene, part) && scene.is(before, Role.bits(Role.COMMA, Role.DASH));
        if (whom || them || apposed(scene, at, part)) {
            return near(scene, at, part);
        }
        Mention last = counted(scene, at);
        // "Of 192 subjects 126 were given the drug"
        boolean beside = last != null && last.noun() != null && last.noun().endToken() == part.firstToken();
        if (!scene.is(sentence, Role.OF) || !beside && !these && !scene.is(before, Role.COMMA)) {
            return null;
        }
        boolean opens = last != null
                && scene.sameSentence(last, part)
                && last.firstToken() - sentence <= OPENING
                && addable(last, part);
        return opens ? last : ofTheTotal(scene, at, part, sentence);
    }

    /** The last figure before a part but for days, "Of 75 flights due on Sunday, 48"; null if there is none. */
    private static @Nullable Mention counted(Scene scene, int at) {
        int before = at - 1;
        while (before >= Math.max(0, at - MOST)
                && scene.mentions().get(before).kind().temporal()) {
            before--;
        }
        return scene.mention(before);
    }

    /** "18 finalists, 7 from Asia": a part directly behind what it is one of. */
    private static boolean apposed(Scene scene, int at, Mention part) {
        Mention last = scene.mention(at - 1);
        return last != null
                && last.noun() != null
                && last.noun().endToken() == part.firstToken() - 1
                && part.noun() == null
                && scene.is(part.firstToken() - 1, Role.COMMA)
                && scene.is(part.endToken(), Role.PLACED);
    }

    /** "nine of them": with a pronoun behind a part. */
    static boolean ofThem(Scene scene, Mention part) {
        return scene.is(part.endToken(), Role.OF) && scene.is(part.endToken() + 1, Role.THEM);
    }

    private static boolean addable(Mention total, Mention part) {
        return PartsOfTotal.part(total) && Figures.alike(total, part);
    }

    /** The figure before a part in the same sentence, if it is the only one like it. */
    private static @Nullable Mention near(Scene scene, int at, Mention part) {
        Mention total = null;
        for (int other = at - 1; other >= Math.max(0, at - MOST); other--) {
            Mention figure = scene.mentions().get(other);
            if (!scene.sameSentence(figure, part)) {
                break;
            } else if (addable(figure, part)) {
                if (total != null || part.firstToken() - figure.endToken() > SUBJECT) {
                    return null;
                }
                total = figure;
            }
        }
        return total;
    }

    /** "He spent $186,000. Of the total, $81,000 was": the only figure in the last sentence that has one like it. */
    private static @Nullable Mention ofTheTotal(Scene scene, int at, Mention part, int sentence) {
        int comma = part.firstToken() - 1;
        boolean all = comma - sentence == 3 && scene.is(sentence + 2, Role.TOTAL)
                || scene.is(sentence + 1, Role.THEM) && (comma - sentence == 2 || comma - sentence == 1);
        Mention total = null;
        for (int other = at - 1; all && other >= Math.max(0, at - MOST); other--) {
            Mention figure = scene.mentions().get(other);
            boolean further = total != null && !scene.sameSentence(figure, total);
            if (further || scene.sentence(part) - scene.sentence(figure) > BACK) {
                break;
            } else if (addable(figure, part) && larger(figure, part)) {
                if (total != null) {
                    return null;
                }
                total = figure;
            }
        }
        return total;
    }

    private static boolean larger(Mention total, Mention part) {
        Ratio whole = Figures.single(total);
        Ratio value = Figures.single(part);
        return whole != null && value != null && whole.compareTo(value) > 0;
    }

    /** All figures of the sentence from a mention on that can be added to it, each behind a comma or "and"; none where another one stands there. */
    private static List<Mention> parts(Scene scene, int at, int from, Mention total) {
        Mention first = scene.mentions().get(at);
        List<Mention> parts = new ArrayList<>(4);
        parts.add(first);
        boolean them = ofThem(scene, first);
        for (int next = from; next < scene.mentions().size(); next++) {
            Mention part = scene.mentions().get(next);
            if (!scene.sameSentence(first, part)) {
                break;
            }
            boolean ofPart = ofThem(scene, part) && !them;
            if (!PartsOfTotal.part(part) || !Figures.alike(first, part) || ofPart) {
                continue;
            }
            if (!scene.is(part.firstToken() - 1, JOINTS) || parts.size() == MOST) {
                return List.of();
            }
            if (!sameNoun(total, first, part) && !(them && sex(scene, first) && sex(scene, part))) {
                return List.of();
            }
            parts.add(part);
        }
        Mention last = parts.get(parts.size() - 1);
        int sentence = scene.passage().sentences().end(scene.sentence(first));
        boolean open = scene.any(first.firstToken(), last.endToken() + 1, Role.ALSO.bit())
                || scene.speaks(last.endToken(), Math.min(sentence, last.endToken() + Scene.REACH), Topic.OVERLAP)
                || last.firstToken() - first.firstToken() > Scene.REACH;
        return open ? List.of() : parts;
    }

    /** "30 of them men and 22 women". */
    private static boolean sex(Scene scene, Mention part) {
        return scene.speaks(Figures.behind(part) - 1, Topic.SEXES);
    }

    /** Whether a part counts what the first one or the total counts, or does not say what: no "seven people" among boats. */
    private static boolean sameNoun(Mention total, Mention first, Mention part) {
        return part.noun() == null
                || Figures.unit(part).equals(Figures.unit(first))
                || Figures.unit(part).equals(Figures.unit(total));
    }

    /** Whether a day, a year or an ordinal stands among the parts, which may be of two times or things then: "backed him in May". */
    boolean dated(Scene scene) {
        int end = end(scene, parts.size() - 1);
        for (int at = scene.indexOf(parts.get(0)) + 1; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (mention.firstToken() >= end) {
                break;
            } else if (mention.kind() == Kind.DATE || mention.kind() == Kind.ORDINAL) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that tells where a part is, "in" of "180 of them are in Lang"; -1 for none. */
    int preposition(Scene scene, int number) {
        Mention part = parts.get(number);
        int end = end(scene, number);
        int token = ofThem(scene, part) ? part.endToken() + 2 : part.endToken();
        while (token < end && scene.tokens().type(token) == Tokens.WORD && !scene.is(token, JOINTS)) {
            if (scene.is(token, Role.PLACED) || has(scene, token)) {
                return scene.is(token, Role.PLACED) ? token : -1;
            }
            token++;
        }
        return -1;
    }

    /** "19 had traces of lead", which others may have as well; not "four have died". */
    static boolean has(Scene scene, int token) {
        return scene.speaks(token, token + 1, Topic.HAVING)
                && !scene.speaks(token + 1, token + 2, Topic.OUTCOMES)
                && !scene.passage().endsIn(token + 1, "ed");
    }

    /** Where the next part begins, or the sentence ends. */
    int end(Scene scene, int number) {
        return number + 1 < parts.size()
                ? parts.get(number + 1).firstToken()
                : scene.passage().sentences().end(scene.sentence(parts.get(number)));
    }
}
