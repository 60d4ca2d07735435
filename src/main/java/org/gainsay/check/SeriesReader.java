package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Series} from its first figure on, for one whole that its parts could make up. */
final class SeriesReader {
    /** A longer list is a table. */
    private static final int MOST = 20;
    /** How many tokens may be told of a part before the next one. */
    private static final int TAIL = 24;
    /** How many tokens a label before its figure has at most: "and the teams on the ground for the remaining". */
    private static final int LABEL = 8;
    /** How many tokens behind the last figure "elsewhere" or "the rest" stands. */
    private static final int REST = 4;
    /** How many tokens before a figure "including" makes it no part of its own. */
    private static final int INCLUDING = 4;
    /** How many tokens of a sentence may stand before a figure that opens it: "A further 61". */
    private static final int OPENING = 3;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.SEMICOLON, Role.AND);

    private final Scene scene;
    private final Mention whole;
    private final Mention first;
    private final List<Mention> parts = new ArrayList<>(4);
    private int end;
    private boolean closed;
    /** Whether no semicolon stands between its parts. */
    private boolean commas = true;

    private boolean labels;
    private boolean rest;
    private int foreign;
    private boolean apart = true;
    private boolean sorts;
    private boolean origins;

    private SeriesReader(Scene scene, Mention whole, Mention first) {
        this.scene = scene;
        this.whole = whole;
        this.first = first;
    }

    /**
     * The list that begins with a mention.
     *
     * @param whole what its parts would make up
     * @param end the token behind the last one that can belong to it, or the end of its sentence
     * @return null if the figures up to there are no list
     */
    static @Nullable Series read(Scene scene, int at, Mention whole, int end) {
        SeriesReader reader = new SeriesReader(scene, whole, scene.mentions().get(at));
        return reader.read(end) && !reader.barred() ? reader.series() : null;
    }

    private Series series() {
        int last = parts.get(parts.size() - 1).endToken();
        rest |= scene.any(last, Math.min(end, last + REST), Role.REST.bit());
        return new Series(parts, end, closed, labels, rest, foreign, apart && !(sorts && origins));
    }

    /** What a figure is to a list. */
    private enum Step {
        /** Its next part. */
        PART,
        /** Nothing to it. */
        BESIDE,
        /** The first figure behind it. */
        END,
        /** What shows that there is no list. */
        NONE
    }

    private boolean read(int limit) {
        end = limit;
        add(first);
        Mention before = first;
        int token = first.endToken();
        while (token < end && parts.size() < MOST) {
            Mention figure = Numeral.at(scene, token);
            token = figure == null ? token + 1 : Math.max(token + 1, figure.endToken());
            Step step = figure == null ? Step.BESIDE : step(before, figure);
            if (step == Step.NONE) {
                return false;
            } else if (step == Step.END && figure != null) {
                end = figure.firstToken();
            } else if (step == Step.PART && figure != null) {
                add(figure);
                before = figure;
            }
            if (token == end && opensWith(first) && opens(end)) {
                end = scene.passage()
                        .sentences()
                        .end(scene.passage().sentences().of(end));
            }
        }
        return parts.size() > 1;
    }

    private Step step(Mention before, Mention figure) {
        int from = before.endToken();
        if (beside(figure) || Division.ofThem(scene, figure) || hyphened(scene, figure)) {
            return Step.BESIDE;
        } else if (closed && commas && scene.any(from, figure.firstToken(), Role.SEMICOLON.bit())) {
            // "702 are gold, 281 silver and 134 bronze; three rings": what follows is of another sort.
            return Step.END;
        } else if (including(from, figure)) {
            return closed ? Step.END : Step.NONE;
        }
        boolean opening = scene.sentence(before) != scene.sentence(figure);
        int joint = joint(figure.firstToken(), from);
        boolean direct = opening || scene.is(joint, JOINTS);
        boolean part = addable(whole, figure);
        if (!part && !direct) {
            return Step.BESIDE;
        } else if (!part || !direct && !label(from, figure.firstToken()) || figure.firstToken() - from > TAIL) {
            return closed ? Step.END : Step.NONE;
        }
        commas &= !scene.any(from, figure.firstToken(), Role.SEMICOLON.bit());
        labels |= !direct;
        rest |= !direct && allOther(lastJoint(from, figure.firstToken()));
        closed = opening || scene.is(direct ? joint : lastJoint(from, figure.firstToken()), Role.AND);
        return Step.PART;
    }

    private void add(Mention figure) {
        Mention part = unitOf(figure, whole);
        parts.add(part);
        boolean same = part.noun() == null
                || whole.noun() != null
                        && part.noun().head().equals(whole.noun().head());
        foreign += same ? 0 : 1;
        boolean sort = sort(part);
        boolean origin = !sort && origin(part);
        sorts |= sort;
        origins |= origin;
        apart &= sort || origin;
        rest |= scene.speaks(figure.firstToken() - 1, Topic.OTHER) && scene.is(figure.firstToken() - 2, Role.THE);
    }

    /** Whether what follows a part is a sort of which nothing has two, as a verb tells: "are nurseries". */
    private boolean sort(Mention part) {
        int token = Figures.behind(part);
        boolean is = scene.is(token, Role.VERB) && !scene.speaks(token, Topic.HAVING);
        return is && scene.passage().endsIn(token + 1, "s") && !capital(token + 1);
    }

    /** Whether it is a place or a nation: "in Lang", "were British", "came from Sweden". */
    private boolean origin(Mention part) {
        int token = Figures.behind(part);
        token += scene.is(token, Role.VERB) && !scene.speaks(token, Topic.HAVING) ? 1 : 0;
        boolean in = scene.is(token, Role.bits(Role.PLACED, Role.IN, Role.FROM)) && !scene.is(token, Role.BY);
        boolean from = scene.is(token + 1, Role.FROM)
                && (capital(token + 2) || scene.is(token + 2, Role.bits(Role.THE, Role.ARTICLE)));
        return capital(token) || in || from;
    }

    private boolean capital(int token) {
        return scene.tokens().type(token) == Tokens.WORD && (scene.tokens().shape(token) & Tokens.CAPITAL) != 0;
    }

    /** Whether the sentence that begins at a token goes on in the same paragraph with a further part: "A further 61 were". */
    private boolean opens(int token) {
        if (scene.tokens().type(token - 1) == Tokens.BREAK) {
            return false;
        }
        for (int at = token; at <= token + OPENING; at++) {
            Mention figure = Numeral.at(scene, at);
            if (figure != null) {
                return figure.noun() == null && opensWith(figure) && addable(whole, figure);
            }
        }
        return false;
    }

    /** Whether only "a further" or "the other" stands before a figure in its sentence. */
    private boolean opensWith(Mention figure) {
        int opening = scene.passage().sentences().first(scene.sentence(figure));
        for (int token = opening; token < figure.firstToken(); token++) {
            boolean word = scene.is(token, Role.bits(Role.THE, Role.ARTICLE, Role.OF, Role.THEM, Role.COMMA))
                    || scene.speaks(token, Topic.REMAINDER)
                    || scene.speaks(token, Topic.FURTHER);
            if (!word) {
                return false;
            }
        }
        return figure.firstToken() - opening <= OPENING;
    }

    /** The token before a part, or before "the other" of "the other 700". */
    private int joint(int figure, int from) {
        int token = figure - 1;
        while (token > from
                && (scene.is(token, Role.bits(Role.THE, Role.ARTICLE))
                        || scene.speaks(token, Topic.REMAINDER)
                        || scene.speaks(token, Topic.FURTHER))) {
            token--;
        }
        return token;
    }

    private int lastJoint(int from, int figure) {
        int token = figure - 1;
        while (token >= from && !scene.is(token, JOINTS)) {
            token--;
        }
        return token >= from ? token : -1;
    }

    /** "had 96, the high school 71": a part whose words stand before it. */
    private boolean label(int from, int figure) {
        int joint = lastJoint(from, figure);
        return joint >= 0
                && figure - joint <= LABEL
                && (!scene.any(joint + 1, figure, Role.OPEN_LIST.bit()) || allOther(joint));
    }

    /** "all other services": what no other part is. */
    private boolean allOther(int joint) {
        return scene.is(joint + 1, Role.THE) && scene.speaks(joint + 2, Topic.OTHER);
    }

    /** "among them three Danes": some of those that were counted already. */
    private boolean including(int from, Mention figure) {
        for (int token = figure.firstToken() - 1;
                token >= from && token >= figure.firstToken() - INCLUDING && !scene.is(token, JOINTS);
                token--) {
            boolean further = scene.speaks(token, Topic.REMAINDER) || scene.speaks(token, Topic.FURTHER);
            if (scene.is(token, Role.OPEN_LIST) && !further) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in a list tells that its figures cannot be added. */
    private boolean barred() {
        for (int token = first.firstToken(); token < end; token++) {
            if (scene.is(token, Role.MORE) || scene.speaks(token, Topic.EACH) || scene.speaks(token, Topic.OVERLAP)) {
                return true;
            }
        }
        return false;
    }

    /** Days, ages, ranks and shares stand beside parts. */
    private static boolean beside(Mention mention) {
        return mention.kind() == Kind.ORDINAL
                || mention.kind() == Kind.AGE
                || mention.kind() == Kind.PERCENT
                || mention.kind().temporal();
    }

    /** "140 three-bedroom houses", "120 one- and two-bedroom flats": what tells the sort of those that are counted before it. */
    static boolean hyphened(Scene scene, Mention figure) {
        int first = figure.firstToken();
        boolean hyphen = scene.tokens().isMark(first + 1, '-') && scene.tokens().glued(first + 1);
        boolean second = scene.is(first - 1, JOINTS) && scene.tokens().isMark(first - 2, '-');
        return hyphen && (second || !scene.is(first - 1, JOINTS));
    }

    /** A figure that can be added to make a whole. */
    static boolean addable(Mention whole, Mention part) {
        Mention figure = unitOf(part, whole);
        boolean amount = figure.kind() == Kind.LENGTH || figure.kind() == Kind.VOLUME;
        return (PartsOfTotal.part(figure) || amount) && Figures.single(figure) != null && Figures.alike(whole, figure);
    }

    /** A bare number, "5,100" or "5,100 of olives", as one of the unit of its whole. */
    static Mention unitOf(Mention part, Mention whole) {
        boolean measured = whole.kind() != Kind.COUNT && whole.kind() != Kind.NUMBER;
        boolean of =
                part.noun() != null && part.kind() == Kind.COUNT && part.noun().firstToken() > part.firstToken() + 1;
        Mention figure = measured && of ? Numeral.bare(part) : part;
        return StatedGap.inUnitOf(whole.kind() == Kind.MONEY ? Numeral.millions(figure) : figure, whole);
    }
}
