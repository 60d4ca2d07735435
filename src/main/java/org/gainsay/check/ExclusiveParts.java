package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/**
 * Whether parts that are told one behind the other exclude one another by what is told of them: they are {@link Opposites}, "32 passed and 31 failed", or the ends of
 * something that one does or undergoes once, "62 chose French and 48 Spanish", "20 were flown to Bergen and 15 to Stavanger". Nothing does where they are of several times.
 */
final class ExclusiveParts {
    /** Opposites that come to more than so much too many are those of something else. */
    private static final Ratio FAR = Ratio.of(1, 4);
    /** The same for choices, of which some may be made twice. */
    private static final Ratio CHOSEN = Ratio.of(1, 8);
    /** A part of fewer digits may be a slip of any. */
    private static final int DIGITS = 2;
    /** More digits than any total has. */
    private static final int MANY_DIGITS = 99;
    /** How many words of a part tell what it is of. */
    private static final int WORDS = 8;
    /** How many words the end of a choice has, told without a preposition: "the roast lamb". */
    private static final int OBJECT = 4;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.SEMICOLON, Role.STOP, Role.DASH, Role.OPEN, Role.CLOSE, Role.COLON, Role.AND);

    private static final long ARTICLES = Role.bits(Role.THE, Role.ARTICLE);

    private static final long PREPOSITIONS = Role.bits(Role.PLACED, Role.TO, Role.FOR, Role.OF);

    private static final long PURPOSE = Role.bits(Role.FOR, Role.TO);

    private static final String NOT = "not";

    private final Scene scene;
    private final Mention total;
    private final List<Mention> parts;
    /** What is told of each part, from its first token on. */
    private final List<Told> told = new ArrayList<>(4);

    /**
     * What is told of a part.
     *
     * @param first the first token behind the figure and what it counts
     * @param end the token behind the last one
     */
    private record Told(int first, int end) {}

    ExclusiveParts(Scene scene, Mention total, List<Mention> parts) {
        this.scene = scene;
        this.total = total;
        this.parts = parts;
        for (Mention part : parts) {
            told.add(told(part));
        }
    }

    private Told told(Mention part) {
        // "62 chose French" may be read as 62 of some French.
        Noun noun = part.noun();
        int first = noun != null && chooses(noun.firstToken()) ? noun.firstToken() : Figures.behind(part);
        boolean which = scene.is(part.endToken(), Role.OF) && scene.is(part.endToken() + 1, Role.WHICH);
        if (which || Division.ofThem(scene, part)) {
            first = Math.max(first, part.endToken() + 2);
        } else if (scene.is(first, Role.OF) && part.firstToken() < total.firstToken()) {
            first = Figures.behind(total);
        }
        int end = first;
        while (end < first + Scene.REACH && !scene.is(end, CLOSING)) {
            end++;
        }
        return new Told(first, end);
    }

    /** Whether they exclude one another. */
    boolean hold() {
        return !dated() && !among() && (firm() || chosen());
    }

    /**
     * Whether they exclude one another and come to too much of their total.
     *
     * @param gap by how much they come to more
     */
    boolean exceed(Ratio gap, Ratio whole) {
        if (dated() || among() || gap.compareTo(whole.times(FAR)) > 0) {
            return false;
        }
        Sum sum = new Sum(total, parts);
        boolean slip = sum.digits() >= DIGITS || sum.slips(MANY_DIGITS, DIGITS);
        return firm() || (slip || gap.compareTo(whole.times(CHOSEN).max(Ratio.ONE)) <= 0) && chosen();
    }

    /** "and 21 of those": whether a later part is one of those that the first one tells of. */
    private boolean among() {
        for (int part = 1; part < parts.size(); part++) {
            if (Division.ofThem(scene, parts.get(part)) && !Division.ofThem(scene, parts.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day, a length of time or an ordinal stands among the parts, which may be of several times or things then. */
    private boolean dated() {
        int end = told.get(told.size() - 1).end();
        for (int at = scene.firstFrom(parts.get(0).firstToken());
                at < scene.mentions().size();
                at++) {
            Mention mention = scene.mentions().get(at);
            if (mention.firstToken() >= end) {
                break;
            } else if (mention.kind().temporal() || mention.kind() == Kind.DURATION || mention.kind() == Kind.ORDINAL) {
                return true;
            }
        }
        return scene.any(parts.get(0).endToken(), end, Role.LATER.bit());
    }

    /**
     * Whether each two parts are on different sides of one and the same set: "122 alive and 215 dead".
     *
     * @param all whether everything must be on one of the sides
     */
    boolean opposite(boolean all) {
        for (Opposites opposites : Opposites.all()) {
            if ((opposites.exhaust() || !all) && opposite(opposites)) {
                return true;
            }
        }
        return negated();
    }

    /** The same, by what the parts are or what became of them, whatever their verb. */
    private boolean firm() {
        for (Opposites opposites : Opposites.all()) {
            if ((opposites.firm() || parts.size() > 2 || is(opposites)) && opposite(opposites)) {
                return true;
            }
        }
        return negated();
    }

    /** "12 are red", "seven primary": whether the first part is said to be it, not to do something so. */
    private boolean is(Opposites opposites) {
        int token = parts.get(0).endToken();
        boolean verb = scene.is(token, Role.VERB) && !scene.speaks(token, Topic.HAVING);
        int noun = parts.get(0).firstToken() + 1;
        return opposites.side(word(verb ? token + 1 : token)) >= 0 || opposites.side(word(noun)) >= 0;
    }

    private boolean negated() {
        return parts.size() == 2 && !words(0).contains(NOT) && (elliptic() || negates(0, 1) || negates(1, 0));
    }

    /** "paid" and "unpaid". */
    private boolean negates(int part, int other) {
        List<String> others = words(other);
        for (String word : words(part)) {
            if (word.length() > 2 && others.contains("un" + word)) {
                return true;
            }
        }
        return false;
    }

    private boolean opposite(Opposites opposites) {
        List<Integer> sides = new ArrayList<>(4);
        List<String> objects = new ArrayList<>(4);
        boolean again = false;
        for (int part = 0; part < parts.size(); part++) {
            int side = opposites.side(words(part));
            // "22 have red and 25 have white"
            if (side < 0
                    || sides.contains(side)
                    || Division.has(scene, told.get(part).first())) {
                return false;
            }
            sides.add(side);
            int object = behind(opposites, part);
            if (pronoun(object, part)) {
                again = true;
            } else if (object < told.get(part).end()) {
                objects.add(scene.is(object, PREPOSITIONS) ? word(object) : "");
            }
        }
        // "45 were red and 38 green on the roof", "20 were blue and red"
        if (!objects.isEmpty() && !again && !opposites.exhaust() || goesOn(opposites)) {
            return false;
        }
        // "32 passed maths and 31 failed English" are two things, "flew on Monday and 39 stayed in Lang" one.
        return objects.size() < 2
                || !objects.contains("") && Set.copyOf(objects).size() == objects.size();
    }

    /** Whether the last part is told to be on a further side. */
    private boolean goesOn(Opposites opposites) {
        int end = told.get(told.size() - 1).end();
        return scene.is(end, Role.AND) && opposites.side(word(end + 1)) >= 0;
    }

    /** The first token of what is told of a part behind the word that has an opposite. */
    private int behind(Opposites opposites, int part) {
        int token = told.get(part).end();
        while (token > parts.get(part).firstToken() + 1 && opposites.side(word(token - 1)) < 0) {
            token--;
        }
        return token;
    }

    /** "backed the plan and 11 opposed it": whether a part ends with the object of another one. */
    private boolean pronoun(int token, int part) {
        return told.get(part).end() - token == 1 && (scene.is(token, Role.THEM) || scene.speaks(token, Topic.WHOM));
    }

    /** "29 were lit and 19 were not". */
    private boolean elliptic() {
        Told words = told.get(1);
        int last = words.end() - 1;
        return last > words.first() && scene.speaks(last, Topic.NOT) && scene.is(last - 1, Role.VERB);
    }

    /** Whether the first part tells of what is done once, and the others name other ends of it. */
    private boolean chosen() {
        int verb = verb(0);
        int end = end(verb);
        boolean placed = scene.is(end, PREPOSITIONS);
        if (verb < 0 || end >= told.get(0).end() || scene.is(end, Role.BY)) {
            return false;
        }
        for (int part = 1; part < parts.size(); part++) {
            int own = again(verb, part);
            int from = own < 0 ? told.get(part).first() : end(own);
            boolean same = placed
                    ? word(from).equals(word(end))
                    : named(from, told.get(part).end());
            // "sent to Lang for repair and 19 to Wick for paint" may be sent to both.
            boolean purpose = placed
                    && (scene.any(from + 1, told.get(part).end(), PURPOSE)
                            || scene.any(end + 1, told.get(0).end(), PURPOSE));
            if (!same || purpose || own < 0 && scene.is(from, Role.VERB) || !ends(verb, object(end), object(from))) {
                return false;
            }
        }
        return true;
    }

    /** Where a later part says the verb of the first one again, "and 31 chose Spanish"; -1 if it does not. */
    private int again(int verb, int part) {
        int token = told.get(part).first();
        while (scene.is(token, Role.VERB)) {
            token++;
        }
        return word(token).equals(word(verb)) ? token : -1;
    }

    /** Whether two ends of what is done once are of one sort: two names, or none. "Went to women and nine to Danes" are two sorts, "backed the road and 31 the bridge" two votes. */
    private boolean ends(int verb, int first, int second) {
        boolean names = capital(first) && capital(second);
        if (scene.speaks(verb, Topic.SINGLE)) {
            // "52 chose the soup and 44 the fish" may be two courses.
            boolean several = parts.size() > 2 || scene.is(end(verb), Role.PLACED);
            // "chose to work and nine to study", "opted for gas and nine for a meter"
            boolean article = scene.is(first - 1, ARTICLES);
            return several && !scene.is(end(verb), Role.TO) && article == scene.is(second - 1, ARTICLES);
        } else if (scene.speaks(verb, Topic.BACKING)) {
            return names || scene.speaks(first, Topic.YES) || scene.speaks(first, Topic.NO);
        }
        boolean undergone = scene.speaks(verb, Topic.UNDERGONE);
        return names || undergone && !capital(first) && !capital(second);
    }

    private boolean capital(int token) {
        return scene.tokens().type(token) == Tokens.WORD && (scene.tokens().shape(token) & Tokens.CAPITAL) != 0;
    }

    /** The token behind a preposition and an article: what is chosen, or where one is taken. */
    private int object(int token) {
        int first = scene.is(token, PREPOSITIONS) ? token + 1 : token;
        return scene.is(first, ARTICLES) ? first + 1 : first;
    }

    /** The verb of a part by which one and the same is in no other; -1 for none. */
    private int verb(int part) {
        int token = told.get(part).first();
        boolean passive = false;
        while (scene.is(token, Role.VERB) || scene.passage().endsIn(token, "ly")) {
            passive = !scene.speaks(token, Topic.HAVING);
            token++;
        }
        boolean left = scene.speaks(token, Topic.STEPPED) && scene.is(token + 1, Role.bits(Role.START, Role.OUT));
        boolean dealt = scene.speaks(token, Topic.SETTLED)
                && scene.is(token + 1, Role.TO)
                && scene.speaks(total.firstToken(), Figures.behind(total), Topic.DEALT);
        boolean single = passive ? scene.speaks(token, Topic.UNDERGONE) : left || dealt || chooses(token);
        return single && token < told.get(part).end() ? token : -1;
    }

    private boolean chooses(int token) {
        return scene.speaks(token, Topic.SINGLE) || scene.speaks(token, Topic.BACKING);
    }

    /** The token behind a verb and its particle: "got off", "were taken out". */
    private int end(int verb) {
        int token = verb + 1;
        return scene.is(token, Role.bits(Role.START, Role.OUT, Role.UP)) || scene.speaks(token, Topic.DOWN)
                ? token + 1
                : token;
    }

    /** Whether some words name a thing: no preposition begins them, and no other verb. */
    private boolean named(int first, int end) {
        boolean verb = scene.passage().endsIn(first, "ed")
                || scene.speaks(first, Topic.HAVING)
                || scene.speaks(first, Topic.UNDERGONE)
                || chooses(first)
                || scene.speaks(first, Topic.TASTE)
                || scene.speaks(first, Topic.SETTLED);
        return first < end
                && end - first <= OBJECT
                && scene.tokens().type(first) == Tokens.WORD
                && !verb
                && !scene.any(first, end, PREPOSITIONS);
    }

    private List<String> words(int part) {
        List<String> words = new ArrayList<>(WORDS);
        int from = parts.get(part).firstToken();
        int end = Math.min(told.get(part).end(), from + WORDS);
        for (int token = from; token < end; token++) {
            words.add(word(token));
        }
        return words;
    }

    private String word(int token) {
        return scene.tokens().type(token) == Tokens.WORD
                ? scene.passage().words(token, token + 1).toLowerCase(Locale.ROOT)
                : "";
    }
}
