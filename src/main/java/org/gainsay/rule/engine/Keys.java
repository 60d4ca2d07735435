package org.gainsay.rule.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Key;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what a value is said of, for rules that ask once for each thing. */
final class Keys {
    /** How many tokens may stand between a name and what a verb says of it: "Ellen Marsh, the defence minister, who at 44 is". */
    private static final int REACH = 10;
    /** How many words an office may take between an age and its name: "the 44-year-old defence minister Ellen Marsh". */
    private static final int OFFICE = 3;

    private static final long NO_NAME =
            WordClass.bits(WordClass.OPENER, WordClass.TITLE, WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD);

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final View view;
    private final Tokens tokens;
    private final Signals signals;
    private final Referents referents;
    private final Items items;
    private final Places places;
    private final Doers doers;
    private final Map<String, Set<String>> givens = new HashMap<>();
    private @Nullable Surnames surnames;
    private boolean known;

    Keys(View view, Window window, Signals signals) {
        this.view = view;
        this.items = new Items(view, window, signals);
        this.places = new Places(view, signals);
        this.tokens = view.tokens();
        this.signals = signals;
        this.referents = new Referents(view, signals);
        this.doers = new Doers(view, signals, referents);
    }

    /** The thing that a value is said of under a rule with a key; null where the text does not say. */
    @Nullable
    String of(CompiledRule rule, Key key, Mention mention, int sentence) {
        return switch (key) {
            case PERSON -> mention.kind() == Kind.AGE && rule.kind() != Kind.AGE ? null : person(mention, sentence);
            case PLACE -> place(mention, sentence);
            case NOUN -> rule.kind() == Kind.COUNT ? noun(rule, mention) : items.of(rule, mention);
            case WORDS -> "";
        };
    }

    private static @Nullable String noun(CompiledRule rule, Mention mention) {
        Noun noun = mention.noun();
        return noun == null || noun.head().isEmpty() ? null : rule.counted().written(noun.head());
    }

    /** The place that a value is said of; null where the text does not say. */
    @Nullable
    String place(Mention mention, int sentence) {
        return places.of(mention, sentence);
    }

    /** The person whose age a value is, or of whom any other value is told; null where the text does not say. */
    @Nullable
    String person(Mention mention, int sentence) {
        Sentences sentences = view.sentences();
        int first = sentences.first(sentence);
        int name = name(mention, sentence);
        int end = sentences.end(sentence);
        if (name >= 0 && name < first) {
            return whole(name, sentences.first(sentence - 1));
        }
        return name < 0 || thing(name, mention, first, end) ? null : whole(name, first);
    }

    /** The names before the surname of that person, as the text gives them there or anywhere; null where it gives none, or those of several. */
    @Nullable
    String given(Mention mention, int sentence) {
        int name = name(mention, sentence);
        return name < 0 ? null : surnames().given(name);
    }

    private Surnames surnames() {
        if (surnames == null) {
            surnames = new Surnames(view, places, signals);
        }
        return surnames;
    }

    /** The last word of the name that a value belongs to; -1 for none. */
    private int name(Mention mention, int sentence) {
        return mention.kind() == Kind.AGE ? aged(mention, sentence) : doer(mention, sentence);
    }

    /** "Tom Cole (four goals)", "Tom Cole scored four goals", "four goals by Tom Cole". */
    private int doer(Mention mention, int sentence) {
        int first = view.sentences().first(sentence);
        int value = mention.firstToken();
        boolean beside = tokens.isMark(value - 1, ',') || tokens.isMark(value - 1, '(');
        int name = beside ? apposed(value, first) : -1;
        name = name < 0 ? doers.of(mention, sentence, surnames()) : name;
        name = name < 0 ? subject(value, first) : name;
        return name < 0 && mention.kind() == Kind.COUNT ? doers.by(view.end(mention)) : name;
    }

    private int aged(Mention mention, int sentence) {
        int first = view.sentences().first(sentence);
        int value = mention.firstToken();
        int end = mention.endToken();
        boolean another = another(value, first);
        int name = another ? -1 : apposed(value, first);
        if (name < 0 && !(another && tokens.isMark(end, ','))) {
            name = behind(end, view.sentences().end(sentence));
        }
        name = name < 0 && !another ? subject(value, first) : name;
        return name < 0 ? referents.person(value, sentence) : name;
    }

    /** The surname, behind the given name where the text gives the ages of several persons of that surname: "Joan Pascoe" beside "Tom Pascoe". */
    private String whole(int token, int first) {
        String surname = written(token);
        String given = given(token, first);
        boolean shared =
                given != null && givens().getOrDefault(surname, Set.of()).size() > 1;
        return shared ? given + ' ' + surname : surname;
    }

    private @Nullable String given(int token, int first) {
        boolean given = token > first
                && (named(token - 1) && !view.passage().is(token - 1, FUNCTION)
                        || Surnames.month(view, signals, token - 1));
        return given ? written(token - 1) : null;
    }

    /** The given names before each surname whose bearers' ages the text gives. */
    private Map<String, Set<String>> givens() {
        if (!known) {
            known = true;
            for (Mention mention : view.mentions()) {
                int sentence = mention.kind() == Kind.AGE ? view.sentences().of(mention.firstToken()) : 0;
                int name = mention.kind() == Kind.AGE ? name(mention, sentence) : -1;
                String given = name < 0
                        ? null
                        : given(name, view.sentences().first(view.sentences().of(name)));
                if (given != null) {
                    givens.computeIfAbsent(written(name), none -> new HashSet<>())
                            .add(given);
                }
            }
        }
        return givens;
    }

    /** Whether a name is that of a ship, a company or a building: "the 44-year-old ferry Princess Ann", "Brenkel Holdings Ltd", "the Holm Star". */
    private boolean thing(int last, Mention age, int first, int end) {
        int name = last;
        while (name > first && named(name - 1) && !signals.is(Signal.THING, tokens, name)) {
            name--;
        }
        boolean article = name > first && signals.is(Signal.THE, tokens, name - 1);
        return names(name - 1, last + 1)
                || article
                || located(name, first, age)
                || described(age.endToken(), Math.min(end, age.endToken() + OFFICE));
    }

    /** "In Merton, a 62-year-old woman was hurt": who is so old has no name there. */
    private boolean located(int name, int first, Mention age) {
        boolean described = age.kind() == Kind.AGE && age.endToken() - age.firstToken() > 1;
        // "Near Merton": at the start of a sentence the preposition has a capital as well.
        boolean in = signals.is(Signal.IN, tokens, name) || name > first && signals.is(Signal.IN, tokens, name - 1);
        return described && name < age.firstToken() && in;
    }

    /** "a 44-year-old ferry, sank", but not "the 44-year-old ferry captain". */
    private boolean described(int from, int to) {
        for (int token = from; token < to && tokens.type(token) == Tokens.WORD; token++) {
            boolean ends =
                    tokens.type(token + 1) != Tokens.WORD || view.passage().is(token + 1, FUNCTION);
            if (ends && signals.is(Signal.THING, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int from, int to) {
        for (int token = Math.max(0, from); token < to; token++) {
            if (signals.is(Signal.THING, tokens, token)) {
                return true;
            } else if (tokens.type(token) != Tokens.WORD) {
                return false;
            }
        }
        return false;
    }

    /** "Ellen Marsh, 44," and "Ellen Marsh, the town's 44-year-old mayor": the last word of the name; -1 for none. */
    private int apposed(int value, int first) {
        int at = value - 1;
        while (at > first && value - at <= OFFICE && tokens.type(at) == Tokens.WORD) {
            at--;
        }
        boolean bracket = tokens.isMark(at, '(');
        boolean name = (tokens.isMark(at, ',') || bracket) && at > first && named(at - 1);
        return name && !office(at - 1) ? at - 1 : -1;
    }

    /** "The prime minister of Lestria": a single name behind "of", which nobody in the text bears. */
    private boolean office(int name) {
        return signals.is(Signal.OF, tokens, name - 1) && !surnames().has(name);
    }

    /** "the 44-year-old captain, Ellen Marsh": a name of two words at least, or one behind a title. */
    private int behind(int end, int last) {
        for (int at = end; at < last && at - end <= OFFICE; at++) {
            if ((named(at) || Surnames.month(view, signals, at)) && named(at + 1)) {
                int name = at + 1;
                while (name + 1 < last && named(name + 1)) {
                    name++;
                }
                return name;
            }
            boolean office = tokens.type(at) == Tokens.WORD
                    && !signals.is(Signal.TO, tokens, at)
                    && !signals.is(Signal.SAYS, tokens, at);
            if (!office && !tokens.isMark(at, ',') && !tokens.isMark(at, '-')) {
                return -1;
            }
        }
        return -1;
    }

    /** "Ms Marsh, who is 44": the nearest name before a verb that an age may stand behind, unless it is that of a place. */
    private int subject(int value, int first) {
        if (!signals.is(Signal.BEING, tokens, value - 1)) {
            return -1;
        }
        for (int at = value - 2; at >= first && value - at <= REACH; at--) {
            if (named(at)) {
                int name = at;
                while (name > first && named(name - 1)) {
                    name--;
                }
                boolean place =
                        signals.is(Signal.WHERE, tokens, name - 1) || signals.is(Signal.BEARING, tokens, name - 1);
                if (!place) {
                    return at;
                }
                at = name;
            }
        }
        return -1;
    }

    /** "Marsh said her son was 12", "Dr Marsh thinks the boat is 90": a small word right before the verb is what it speaks of. */
    private boolean another(int value, int first) {
        boolean verb = false;
        int at = value - 1;
        while (at > first
                && (signals.is(Signal.BEING, tokens, at) || view.passage().is(at, AUXILIARY))) {
            verb |= view.passage().is(at, AUXILIARY);
            at--;
        }
        return verb
                && tokens.type(at) == Tokens.WORD
                && (tokens.shape(at) & Tokens.CAPITAL) == 0
                && !view.passage().is(at, FUNCTION);
    }

    private boolean named(int token) {
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !view.passage().is(token, NO_NAME);
    }

    private String written(int token) {
        return places.written(token);
    }
}
