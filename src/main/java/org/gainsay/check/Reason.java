package org.gainsay.check;

import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/**
 * What an article says behind figures on why they do not fit at first sight, in their sentence or in the next one: "12 metres, five hours, with a break for lunch", "42 were
 * left, since three had got on", "£8,000 after a grant", "145 play tennis and 120 hockey. Several play both", "That's €835. Food is included".
 */
final class Reason {
    /** How many tokens behind the last figure a reason begins at most. */
    private static final int REACH = 14;
    /** How many tokens behind "with" or "after" the break or the discount stands. */
    private static final int WORD = 4;
    /** How many tokens of the next sentence tell that groups overlap, or that it goes back in time. */
    private static final int NEXT = 8;
    /** How many tokens behind a last part belong to it: "and 400 the rest of the country". */
    private static final int PART = 4;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.SEMICOLON, Role.STOP, Role.DASH);

    private final Scene scene;
    private final Kind kind;
    private final List<Mention> figures;
    /** The token behind the last figure. */
    private final int last;
    /** The token behind the sentence of the last figure. */
    private final int end;
    /** The token behind the next sentence; {@link #end} where a paragraph ends before it. */
    private final int next;

    /**
     * What could tell why some figures do not fit.
     *
     * @param kind the kind of value that is in question
     */
    Reason(Scene scene, Kind kind, List<Mention> figures) {
        this.scene = scene;
        this.kind = kind;
        this.figures = figures;
        int behind = 0;
        for (Mention figure : figures) {
            behind = Math.max(behind, figure.endToken());
        }
        this.last = behind;
        int sentence = scene.passage().sentences().of(behind - 1);
        int closes = scene.passage().sentences().end(sentence);
        boolean goesOn = closes < scene.tokens().count()
                && scene.tokens().type(closes - 1) != Tokens.BREAK
                && scene.tokens().type(closes) != Tokens.BREAK;
        this.end = Math.min(closes, behind + Scene.REACH);
        this.next = goesOn ? Math.min(scene.passage().sentences().end(sentence + 1), closes + Scene.REACH) : this.end;
    }

    /** Whether something gives a reason. */
    boolean given() {
        return clause() || uncounted() || paused() || cheaper() || because();
    }

    /** ", since three had got on", "with a break for lunch". */
    private boolean clause() {
        for (int token = last; token < Math.min(end, last + REACH); token++) {
            // "A drop of 8.5 points, as fewer took part" tells why the share fell.
            boolean clause = kind != Kind.PERCENT
                    && scene.is(token - 1, Role.COMMA)
                    && scene.speaks(token, Topic.BECAUSE)
                    && !scene.speaks(token + 1, Topic.WELL);
            boolean but = kind == Kind.MONEY && scene.is(token - 1, Role.COMMA) && scene.speaks(token, Topic.BUT);
            boolean apart =
                    scene.speaks(token, Topic.LEAVING_OUT) && scene.speaks(token + 1, token + WORD, Topic.ALLOWANCE);
            // "or £3,200 if paid at once"
            boolean condition = token == last
                    && scene.speaks(token, Topic.CONDITION)
                    && !scene.speaks(token, Topic.WHEN)
                    && !scene.speaks(token, Topic.NOT);
            if (clause || but || apart || condition || said(token)) {
                return true;
            }
        }
        return false;
    }

    /** ", for a box had come in": "for" before a clause with a verb. */
    private boolean said(int token) {
        if (!scene.is(token - 1, Role.COMMA) || !scene.is(token, Role.FOR)) {
            return false;
        }
        int verb = token + 1;
        while (verb < token + NEXT && !scene.is(verb, CLOSING | Role.VERB.bit() | Role.WHO.bit())) {
            verb++;
        }
        return scene.is(verb, Role.VERB);
    }

    /** ", not counting those", "excluding the island", "leaving out". */
    private boolean uncounted() {
        for (int token = last; token < end; token++) {
            // "Not counting", "if one counts", but no "five hours of counting".
            boolean counting = scene.speaks(token, Topic.COUNTING)
                    && scene.any(token - 2, token, Role.bits(Role.COMMA, Role.OPEN_LIST));
            if (counting
                    || scene.speaks(token, Topic.UNCOUNTED)
                    || scene.is(token, Role.OUT) && scene.speaks(token - 1, Topic.KEEPING)) {
                return true;
            }
        }
        return false;
    }

    /** "and shuts for lunch", "It is closed for an hour at noon": a length of time with a pause in it. */
    private boolean paused() {
        for (int token = last; kind == Kind.DURATION && token < next; token++) {
            // "Production was shut down" is no pause.
            if (scene.speaks(token, Topic.PAUSE) && !scene.speaks(token + 1, Topic.DOWN)) {
                return true;
            }
        }
        return false;
    }

    /** "Food is included", "Children paid half", but not "no less than". */
    private boolean cheaper() {
        for (int token = end; kind == Kind.MONEY && token < next; token++) {
            if (scene.speaks(token, Topic.CHEAPER) && !scene.is(token + 1, Role.THAN)) {
                return true;
            }
        }
        return false;
    }

    /** "The reason is that", "That is because", "This includes", "With the charge for water that is". */
    private boolean because() {
        if (next == end) {
            return false;
        }
        boolean with = scene.speaks(end, Topic.WITH) && scene.any(end + 1, end + NEXT, Role.WHICH.bit());
        boolean includes = scene.speaks(end, Topic.THAT) && scene.is(end + 1, Role.OPEN_LIST);
        return with || includes || kind != Kind.PERCENT && scene.speaks(end, next, Topic.REASON);
    }

    /**
     * Whether some other figure behind these, in their sentence or the next one, is just what they miss: "Three had got on", "A further 1,000 came later".
     *
     * @param gap by how much the figures do not fit, above or below zero
     */
    boolean accounts(Ratio gap) {
        Ratio size = gap.signum() < 0 ? gap.negate() : gap;
        for (int at = scene.firstFrom(last); at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (mention.firstToken() >= next) {
                break;
            }
            int opening = Math.max(last, scene.passage().sentences().first(scene.sentence(mention)));
            boolean near = mention.firstToken() >= last && mention.firstToken() - opening < REACH;
            boolean compared = scene.is(mention.firstToken() - 1, Role.THAN);
            if (near && !compared && Objects.equals(Figures.single(mention), size) && like(mention)) {
                return true;
            }
        }
        // "A box had come in": what one is, is told without a figure.
        boolean before = scene.is(end, Role.ARTICLE) && scene.speaks(end + 1, end + NEXT, Topic.HAVING);
        boolean one = size.equals(Ratio.ONE) && scene.is(end, Role.ONE) && !scene.speaks(end, Topic.REMAINDER);
        for (int token = last; size.equals(Ratio.ONE) && token < end; token++) {
            // ", plus one for the mayor", ", one of which was taken back"
            boolean plus = gap.signum() < 0 && scene.is(token - 1, Role.OPEN_LIST);
            if (scene.is(token, Role.ONE) && (plus || scene.is(token - 1, CLOSING))) {
                return true;
            }
        }
        return next > end && (before || one);
    }

    private boolean like(Mention mention) {
        for (Mention figure : figures) {
            // "Three came from one street": one of anything is in every text.
            boolean other = Objects.equals(Figures.single(mention), Ratio.ONE)
                    && mention.noun() != null
                    && (figure.noun() == null
                            || !mention.noun().head().equals(figure.noun().head()));
            if (!other && Figures.alike(StatedGap.inUnitOf(mention, figure), figure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence says that something is in two parts of a list, "Several play more than one game", or only one of some answers. */
    boolean shared() {
        boolean several = scene.speaks(end, Math.min(next, end + NEXT), Topic.SEVERAL);
        boolean some = scene.speaks(end, Topic.SOME) && next > end && two();
        return next > end && (several || some || moreThanOne());
    }

    /** "Some sing in two choirs". */
    private boolean two() {
        for (int token = end; token < next; token++) {
            Mention figure = scene.beginning(token);
            if (figure != null && Objects.equals(Figures.single(figure), Ratio.of(2))) {
                return true;
            }
        }
        return false;
    }

    private boolean moreThanOne() {
        for (int token = end; token < next; token++) {
            if (scene.is(token, Role.MORE) && scene.is(token + 1, Role.THAN) && scene.is(token + 2, Role.ONE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something behind the last part, in a clause or a sentence of its own, is in none: "The rest is kept", "One seat is vacant". */
    boolean leftOver() {
        boolean own = false;
        for (int token = last; token < next; token++) {
            own |= scene.is(token, CLOSING) || token >= last + PART;
            // "Two have still not been found" are in one of the parts.
            boolean still = scene.speaks(token, Topic.STILL) && (token < end || scene.is(token + 1, Role.TO));
            if (own && (still || scene.speaks(token, Topic.UNTOLD) || scene.speaks(token, Topic.UNPLAYED))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parts of those who may vote are told by their votes: "Of 412 members 210 voted for, 121 against and 71 abstained", and ten stayed away. */
    boolean voted() {
        Mention total = figures.get(0);
        int sides = 0;
        for (int token = total.endToken(); token < end; token++) {
            boolean side = scene.speaks(token, Topic.SIDES)
                    || scene.speaks(token, Topic.YES)
                    || scene.speaks(token, Topic.NO)
                    || scene.speaks(token, Topic.VOTES);
            sides += side ? 1 : 0;
        }
        int noun = total.noun() == null ? total.endToken() : total.noun().endToken() - 1;
        // No "12-member jury".
        boolean voters = scene.speaks(noun, Topic.VOTERS) && scene.passage().endsIn(noun, "s");
        return voters || sides > 1;
    }

    /**
     * Whether some parts are told by what they have or want, "58 had burns, 61 had broken bones", "68 play football, 71 swim", so that any may have two: two of them, or the first
     * one, whose verb the others share.
     */
    boolean had() {
        int having = 0;
        for (int part = 1; part < figures.size(); part++) {
            Mention figure = figures.get(part);
            boolean has = Division.has(scene, Figures.behind(figure))
                    || scene.speaks(figure.firstToken() + 1, figure.endToken() + 2, Topic.TASTE);
            having += has ? part == 1 ? 2 : 1 : 0;
        }
        return having > 1;
    }
}
