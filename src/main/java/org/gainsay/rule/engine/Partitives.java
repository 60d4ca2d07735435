package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Senses;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Gives a part the noun of its whole: in "20 paintings, 14 of which were stolen" and "of the 20 paintings, 14 were stolen" the 14 are paintings. So are
 * the 12 of "They later corrected that to 12" behind such a sentence.
 */
final class Partitives {
    /** How many words may stand between a whole and its part: "20 paintings by Tarn, 14 of which". */
    private static final int REACH = 6;

    /** How many words "of whom" are. */
    private static final int OF = 2;

    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long THEM = WordClass.THEM.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();

    private static final String DEATH = Senses.standard().sense("death");
    private static final long HARM = WordClass.HARM.bit();
    /** "are now", "have already been". */
    private static final long BEFORE_VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.FUNCTION);

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long JOINS = WordClass.bits(WordClass.COORDINATOR, WordClass.SUBORDINATOR);

    private final Passage passage;
    private final List<Mention> mentions;
    private final Signals signals;
    private final OpeningWholes wholes;
    private final Wholes behind;
    private final Corrections corrections;
    private final Tallies tallies;

    /** The last whole that opened a sentence. */
    private @Nullable Mention opened;

    private Partitives(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.mentions = mentions;
        this.signals = signals;
        this.wholes = new OpeningWholes(passage, mentions);
        this.behind = new Wholes(passage, mentions);
        this.corrections = new Corrections(passage, mentions, signals);
        this.tallies = new Tallies(passage, signals);
    }

    /** The values of a passage, parts with the noun of their whole. */
    static List<Mention> with(Passage passage, List<Mention> mentions, Signals signals) {
        Partitives partitives = new Partitives(passage, mentions, signals);
        List<Mention> all = null;
        for (int at = 0; at < mentions.size(); at++) {
            Mention part = partitives.part(at);
            if (part != null) {
                all = all == null ? new ArrayList<>(mentions) : all;
                all.set(at, part);
            }
        }
        return all == null ? mentions : all;
    }

    /** Whether a count has its noun from a whole. */
    static boolean is(Mention mention) {
        Noun noun = mention.noun();
        return noun != null && noun.firstToken() == mention.endToken() && noun.endToken() == mention.endToken();
    }

    private @Nullable Mention part(int at) {
        Mention mention = mentions.get(at);
        Noun named = mention.kind() == Kind.NUMBER ? named(at) : null;
        named = named == null && mention.kind() == Kind.NUMBER ? tallies.of(mention) : named;
        if (named == null && mention.kind() == Kind.NUMBER) {
            named = wholes.uncounted(mention);
        }
        if (named != null || at == 0) {
            return named == null ? null : counted(mention, named);
        }
        Noun opening = mention.kind() == Kind.NUMBER ? opening(at) : null;
        if (opening != null && !opening.head().isEmpty()) {
            return counted(mention, opening);
        }
        int replaced = mention.kind() == Kind.NUMBER ? corrections.replaced(at) : -1;
        Noun before = replaced < 0 ? null : mentions.get(replaced).noun();
        if (before != null && !before.head().isEmpty()) {
            return counted(mention, before);
        }
        Noun part = behind.nameless(at) ? mentions.get(at - 1).noun() : null;
        if (part != null && !part.head().isEmpty()) {
            return counted(mention, part);
        }
        Noun aboard = mention.kind() == Kind.NUMBER ? aboard(at) : null;
        if (aboard != null) {
            return counted(mention, aboard);
        }
        Noun again = mention.kind() == Kind.NUMBER && all(mention) ? again(at) : null;
        if (again != null) {
            return counted(mention, again);
        }
        boolean counts = Wholes.counting(mention);
        if (!counts || !ofThem(mention.endToken()) && !ofThem(mention.firstToken() - OF)) {
            return null;
        }
        Mention whole = mentions.get(at - 1);
        Noun noun = whole.noun();
        boolean near = noun != null
                && !noun.head().isEmpty()
                && mention.firstToken() - Math.max(whole.endToken(), noun.endToken()) <= REACH
                && passage.sentences().of(whole.firstToken())
                        == passage.sentences().of(mention.firstToken());
        if (near && noun != null) {
            return counted(mention, noun);
        }
        Noun them = mention.kind() == Kind.NUMBER ? antecedent(at) : null;
        // The seven of "a bus with 53 souls aboard. Seven of them are dead" are people, whatever they were called.
        boolean others = them != null
                && !Senses.standard().people(them.head())
                && ofPeople(signals.end(Signal.PART, passage.tokens(), mention.endToken()));
        return them == null || others ? null : counted(mention, them);
    }

    /** What "of them" and "in all" between two commas mean behind a plural that nothing counts: the guards of "Guards, 86 of them, stood at the gate". */
    private @Nullable Noun named(int at) {
        Mention mention = mentions.get(at);
        int wholly = signals.end(Signal.WHOLLY, passage.tokens(), mention.endToken());
        int end = wholly >= 0 ? wholly : signals.end(Signal.PART, passage.tokens(), mention.endToken());
        int noun = mention.firstToken() - 2;
        boolean all = end >= 0 && (wholly >= 0 || passage.is(end - 1, THEM)) && allOf(passage, mention, end);
        boolean harmed = passage.is(noun, HARM) && passage.is(noun - 1, DETERMINER);
        if (all && (tallies.plural(noun) || harmed) && !told(at, noun) && !someOf(noun)) {
            return tallies.noun(noun);
        }
        return wholly >= 0 && at > 0 ? ofShare(mentions.get(at - 1), mention) : null;
    }

    /** What a share is of that the sentence tells in figures as well: the jobs of "One in three jobs will go, 340 in all", "a third of the jobs". */
    private @Nullable Noun ofShare(Mention share, Mention mention) {
        boolean together = passage.sentences().of(share.firstToken())
                == passage.sentences().of(mention.firstToken());
        int token = signals.is(Signal.OF, passage.tokens(), share.endToken()) ? share.endToken() + 1 : share.endToken();
        int noun = passage.is(token, DETERMINER) ? token + 1 : token;
        return together && share.kind() == Kind.PERCENT && tallies.plural(noun) ? tallies.noun(noun) : null;
    }

    /** "not all guards, 86 of them", "most guards, 86 of them": no more than some. */
    private boolean someOf(int noun) {
        Tokens tokens = passage.tokens();
        return signals.is(Signal.ALL, tokens, noun - 1) && signals.is(Signal.NOT, tokens, noun - 2)
                || signals.is(Signal.PORTION, tokens, noun - 1);
    }

    /** Whether the sentence counts something before a word. */
    private boolean told(int at, int noun) {
        int first = passage.sentences().first(passage.sentences().of(noun));
        return at > 0
                && Wholes.counting(mentions.get(at - 1))
                && mentions.get(at - 1).firstToken() >= first;
    }

    /** Whether "86 of them" stands between two commas, and no word behind it tells them from the others. */
    static boolean allOf(Passage passage, Mention mention, int end) {
        return passage.tokens().isMark(mention.firstToken() - 1, ',')
                && (passage.tokens().isMark(end, ',') || passage.tokens().isMark(end, '.'));
    }

    /** Whom "of them" means where only one sort has been counted in the sentence before: the MPs of "Six MPs left the party. Five of them crossed the floor". */
    private @Nullable Noun antecedent(int at) {
        Mention part = mentions.get(at);
        int sentence = passage.sentences().of(part.firstToken());
        boolean follows = sentence > 0 && passage.sentences().sameBlock(sentence, sentence - 1);
        int end = signals.end(Signal.PART, passage.tokens(), part.endToken());
        if (!follows || end < 0 || !passage.is(end - 1, THEM) || passage.is(end, RELATIVE)) {
            return null;
        }
        Noun found = null;
        for (int other = at - 1; other >= 0; other--) {
            Mention whole = mentions.get(other);
            if (passage.sentences().of(whole.firstToken()) < sentence - 1) {
                return found;
            }
            Noun noun = Wholes.counting(whole) ? whole.noun() : null;
            if (noun == null || noun.head().isEmpty()) {
                continue;
            }
            boolean one = found == null || found.head().equals(noun.head());
            if (!one || !OpeningWholes.within(part, whole)) {
                return null;
            }
            found = noun;
        }
        return found;
    }

    /** Whether "of whom", "of which" or "of them" stands at a token: "70 passengers, 11 of whom" and "70 passengers, of whom 11". */
    private boolean ofThem(int token) {
        int end = signals.end(Signal.PART, passage.tokens(), token);
        return end >= 0 && passage.is(end - 1, RELATIVE | THEM);
    }

    /** What the whole counts that opens the sentence of a part: the paintings of "of the 20 paintings, 14 were stolen and six burnt" for the 14 and the six. */
    private @Nullable Noun opening(int at) {
        if (wholes.hold(at - 1)) {
            opened = mentions.get(at - 1);
            return opened.noun();
        }
        Mention whole = opened;
        Mention part = mentions.get(at);
        if (whole == null
                || passage.sentences().of(whole.firstToken())
                        != passage.sentences().of(part.firstToken())) {
            return null;
        }
        boolean goesOn = joined(part.firstToken() - 1) && OpeningWholes.within(part, whole);
        Noun noun = whole.noun();
        boolean people = noun != null && Senses.standard().people(noun.head());
        return goesOn && (people || !ofPeople(part.endToken())) ? noun : null;
    }

    /** "two died", "two were hurt": what is told of people alone. */
    private boolean ofPeople(int behind) {
        int verb = behind;
        while (passage.is(verb, BEFORE_VERB) && !passage.is(verb, HARM) && !died(verb)) {
            verb++;
        }
        return passage.is(verb, HARM) || died(verb);
    }

    private boolean died(int verb) {
        boolean word = passage.tokens().type(verb) == Tokens.WORD;
        return word && DEATH.equals(Senses.standard().of(passage.words(verb, verb + 1)));
    }

    /** What is counted in an insertion behind the place that opens a sentence: the people of "On the ferry, which carried 212 people, 14 were hurt". */
    private @Nullable Noun aboard(int at) {
        Mention whole = mentions.get(at - 1);
        Mention part = mentions.get(at);
        Noun noun = whole.noun();
        int first = passage.sentences().first(passage.sentences().of(part.firstToken()));
        boolean place = signals.is(Signal.WHERE, passage.tokens(), first) && whole.firstToken() > first;
        if (!place || noun == null || !Senses.standard().people(noun.head()) || !Wholes.counting(whole)) {
            return null;
        }
        int comma = part.firstToken() - 1;
        int opens = first;
        while (opens < whole.firstToken() && !passage.tokens().isMark(opens, ',')) {
            opens++;
        }
        boolean inserted = opens < whole.firstToken() && passage.tokens().isMark(comma, ',');
        boolean told = passage.is(part.endToken(), VERB) || passage.endsIn(part.endToken(), "ed");
        return inserted && told && OpeningWholes.within(part, whole) ? noun : null;
    }

    /** "all six", "the six of them": those that have been counted. */
    private boolean all(Mention mention) {
        int before = mention.firstToken() - 1;
        return signals.is(Signal.ALL, passage.tokens(), before) || signals.is(Signal.THE, passage.tokens(), before);
    }

    /** What as large a figure counts in the sentence of a figure or the one before: the MPs of "Six MPs left the party. All six voted against it". */
    private @Nullable Noun again(int at) {
        Mention mention = mentions.get(at);
        int sentence = passage.sentences().of(mention.firstToken());
        for (int other = at - 1; other >= 0 && at - other <= REACH; other--) {
            Mention before = mentions.get(other);
            if (passage.sentences().of(before.firstToken()) < sentence - 1) {
                return null;
            }
            Noun noun = before.noun();
            boolean same = noun != null
                    && !noun.head().isEmpty()
                    && before.value().stated().equals(mention.value().stated());
            if (same) {
                return noun;
            }
        }
        return null;
    }

    private boolean joined(int before) {
        return passage.is(before, JOINS)
                || passage.tokens().isMark(before, ',')
                || passage.tokens().isMark(before, ';');
    }

    private static Mention counted(Mention mention, Noun noun) {
        int end = mention.endToken();
        Quantity value = (Quantity) mention.value();
        return new Mention(
                Kind.COUNT,
                mention.span(),
                mention.valueSpan(),
                mention.firstToken(),
                end,
                new Quantity(
                        value.stated(),
                        noun.head(),
                        value.low(),
                        value.high(),
                        value.writtenUnit(),
                        value.step(),
                        value.vague()),
                mention.hedge(),
                new Noun(noun.head(), noun.modifiers(), "", end, end),
                mention.trend());
    }
}
