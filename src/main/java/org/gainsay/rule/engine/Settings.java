package org.gainsay.rule.engine;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Setting;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads from the clause of a value when it held: "Nine patients were in hospital on Monday", "quoted at 372p at 0915 GMT". */
final class Settings {
    /** How many words may name what a place in an order is one of. */
    private static final int ORDERED = 3;

    /** So many words an insertion between commas has. */
    private static final int INSERTED = 6;

    /** So many words before an age may tell whose it is. */
    private static final int WHOSE = 8;

    /** So many parts in a row, each with its place, make a list. */
    private static final int PARTS = 3;

    /** So many tokens the place of a part may take. */
    private static final int PLACE = 5;

    private static final long AND = WordClass.COORDINATOR.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);

    /** Kinds of values that "a further" or "another" before them, or "more" behind them, adds to others. */
    private static final Set<Kind> ADDED =
            EnumSet.of(Kind.MONEY, Kind.MASS, Kind.LENGTH, Kind.AREA, Kind.VOLUME, Kind.DURATION, Kind.PERCENT);

    private final View view;
    private final Signals signals;
    private final Stances stances;
    private final Simultaneity simultaneity;
    private final Aspects aspects;

    Settings(View view, Signals signals) {
        this.view = view;
        this.simultaneity = new Simultaneity(view, signals);
        this.aspects = new Aspects(view, signals);
        this.signals = signals;
        this.stances = new Stances(view, signals, new Presence(view, signals));
    }

    Setting of(int at, int sentence) {
        Mention mention = view.mentions().get(at);
        boolean temporal = mention.kind().temporal();
        return new Setting(
                temporal ? null : nearest(at, Kind.DATE),
                temporal ? null : nearest(at, Kind.TIME),
                falls(mention.kind()) ? new Periods(view, signals).of(at) : null,
                stances.near(Signal.STILL, mention, sentence)
                        || inserted(mention, sentence)
                        || goesOn(mention, sentence),
                mention.kind() == Kind.ORDINAL ? ordered(mention, sentence) : Set.of(),
                mention.kind() == Kind.ORDINAL && ranked(mention),
                aspects.of(mention));
    }

    /** Whether amounts of a kind are earned, made or counted in one period or another, as heights and ages are not. */
    private static boolean falls(Kind kind) {
        return switch (kind) {
            case MONEY, COUNT, PERCENT, MASS, VOLUME, NUMBER, ORDINAL -> true;
            default -> false;
        };
    }

    /** "We have postponed, as of this morning, 900 visits": what stands between commas right before a value is said of it. */
    private boolean inserted(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int comma = stances.opening(mention, sentence) - 1;
        int least = Math.max(view.sentences().first(sentence), comma - INSERTED);
        for (int token = comma - 1; tokens.isMark(comma, ',') && token >= least; token--) {
            boolean begins = token == view.sentences().first(sentence) || tokens.isMark(token - 1, ',');
            if (begins || tokens.isMark(token, ',')) {
                return begins && signals.is(Signal.STILL, tokens, token);
            }
        }
        return false;
    }

    /** "Six ships are fighting the fire": a present that goes on. */
    private boolean goesOn(Mention mention, int sentence) {
        int verb = stances.find(Signal.GOES, mention, sentence);
        return verb >= 0 && view.passage().words(verb + 1, verb + 2).endsWith("ing");
    }

    /** The day or the clock time in the clause of a value that stands nearest to it and is no span of several days. */
    private @Nullable Moment nearest(int at, Kind kind) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        Moment nearest = null;
        int least = Integer.MAX_VALUE;
        int end = Math.min(mentions.size(), at + Distance.RIVALS + 1);
        for (int other = Math.max(0, at - Distance.RIVALS); other < end; other++) {
            Mention found = mentions.get(other);
            Mention when = Conversion.sources(kind).contains(found.kind()) ? Conversion.to(kind, found) : null;
            int room = other < at ? mention.firstToken() - found.endToken() : found.firstToken() - mention.endToken();
            if (when != null && room < least && precise(when) && sameClause(found, mention)) {
                nearest = (Moment) when.value();
                least = room;
            }
        }
        return nearest;
    }

    private static boolean precise(Mention when) {
        return when.hedge() == null
                && when.value() instanceof Moment moment
                && moment.from() != null
                && moment.precision().compareTo(Moment.Precision.DAY) <= 0;
    }

    private boolean sameClause(Mention when, Mention mention) {
        return view.clauses().of(when.firstToken()) == view.clauses().of(mention.firstToken())
                || simultaneity.holds(when, mention.firstToken());
    }

    private Set<String> ordered(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int superlative = superlative(mention);
        int first = superlative < 0 ? mention.endToken() : superlative + 1;
        int end = Math.min(view.sentences().end(sentence), first + ORDERED);
        Set<String> senses = new HashSet<>();
        for (int token = first; token < end; token++) {
            String sense = tokens.type(token) == Tokens.WORD && !view.passage().is(token, FUNCTION)
                    ? Senses.standard().of(view.passage().words(token, token + 1))
                    : null;
            if (sense == null) {
                return senses;
            }
            senses.add(sense);
        }
        return senses;
    }

    /** "The second-largest", "the third most expensive", "ranks second". */
    private boolean ranked(Mention mention) {
        return superlative(mention) >= 0
                || signals.is(Signal.RANKS, view.tokens(), mention.firstToken() - 1)
                || signals.is(Signal.RANKS, view.tokens(), mention.firstToken() - 2);
    }

    /** The token behind a place in an order that makes it one by size: "largest"; -1 for none. */
    private int superlative(Mention mention) {
        Tokens tokens = view.tokens();
        int behind = tokens.isMark(mention.endToken(), '-') ? mention.endToken() + 1 : mention.endToken();
        boolean formed = tokens.type(behind) == Tokens.WORD
                && view.passage().endsIn(behind, "est")
                && !signals.is(Signal.NO_SUPERLATIVE, tokens, behind);
        return formed || signals.is(Signal.SUPERLATIVE, tokens, behind) ? behind : -1;
    }

    /** Whether a length of time is none but a point of one: "forty minutes into the show". */
    boolean point(Mention mention) {
        return mention.kind() == Kind.DURATION && signals.is(Signal.INTO, view.tokens(), mention.endToken());
    }

    /** Whether a count is a part of one before it: "28 of them". */
    boolean partOf(int at) {
        return signals.is(Signal.PART, view.tokens(), view.mentions().get(at).endToken());
    }

    /** Whether a value is one of others than those that have been told of, or of some of them: "17 other towers", "three more people", "the rear two cars", "a further £2m". */
    boolean others(int at, int sentence) {
        Mention mention = view.mentions().get(at);
        if (mention.kind() == Kind.AGE) {
            return another(mention, at, sentence);
        } else if (ADDED.contains(mention.kind())) {
            return added(mention);
        } else if (listed(at, sentence)) {
            return true;
        } else if (mention.noun() == null || mention.hedge() != null) {
            return false;
        } else if (ofWhole(mention)) {
            return true;
        } else if (signals.is(Signal.SOME, view.tokens(), mention.firstToken() - 1)) {
            return true;
        }
        return further(mention) || addedTo(at, sentence);
    }

    /** "a further £2m", "another three hours", "£2m more"; but not what is more than something. */
    private boolean added(Mention mention) {
        int end = view.end(mention);
        return signals.is(Signal.OTHERS, view.tokens(), mention.firstToken() - 1)
                || signals.is(Signal.OTHERS, view.tokens(), end)
                        && !signals.is(Signal.THAN, view.tokens(), end + 1)
                        && !signals.is(Signal.THAN, view.tokens(), end + 2);
    }

    private boolean further(Mention mention) {
        for (int token = mention.firstToken() - 1; token < view.end(mention); token++) {
            if (token >= 0 && signals.is(Signal.OTHERS, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** "One jewel was stolen from the museum and four other jewels from its shop": what others without a verb of their own are added to is no more the whole than they. */
    private boolean addedTo(int at, int sentence) {
        Noun noun = view.mentions().get(at).noun();
        int next = at + 1;
        while (next < view.mentions().size()
                && next - at < PARTS
                && view.mentions().get(next).kind() != Kind.COUNT) {
            next++;
        }
        Mention other = next < view.mentions().size() ? view.mentions().get(next) : null;
        Noun second = other == null ? null : other.noun();
        if (other == null || noun == null || second == null || other.kind() != Kind.COUNT) {
            return false;
        }
        int behind = view.end(other);
        boolean told = view.passage().is(behind, VERB) || view.passage().endsIn(behind, "ed");
        return !told
                && behind <= view.sentences().end(sentence)
                && (noun.head().equals(second.head()) || signals.is(Signal.OTHERS, view.tokens(), behind - 1))
                && further(other);
    }

    /** Whether a count is one of a list that tells where each part is: "1,020 in production, 270 in maintenance and 140 in offices". */
    private boolean listed(int at, int sentence) {
        int first = at;
        while (follows(first, sentence) && placed(first - 1)) {
            first--;
        }
        int last = first;
        boolean closed = false;
        while (placed(last) && last + 1 < view.mentions().size() && follows(last + 1, sentence) && placed(last + 1)) {
            last++;
            closed = view.passage().is(view.mentions().get(last).firstToken() - 1, AND);
        }
        return closed && at <= last && last - first + 1 >= PARTS;
    }

    private boolean placed(int at) {
        Mention part = view.mentions().get(at);
        boolean counted = part.kind() == Kind.COUNT || part.kind() == Kind.NUMBER;
        return counted && signals.is(Signal.WHERE, view.tokens(), part.endToken());
    }

    /** Whether no more than a place stands between a figure and the one before it. */
    private boolean follows(int at, int sentence) {
        if (at == 0) {
            return false;
        }
        Mention before = view.mentions().get(at - 1);
        Mention part = view.mentions().get(at);
        return before.firstToken() >= view.sentences().first(sentence)
                && part.firstToken() < view.sentences().end(sentence)
                && part.firstToken() - before.endToken() <= PLACE;
    }

    /** The same of an age: "a second victim, a farmer of 64". */
    private boolean another(Mention mention, int at, int sentence) {
        if (signals.is(Signal.THEN, view.tokens(), mention.endToken())) {
            return true;
        }
        int first = Math.max(view.sentences().first(sentence), mention.firstToken() - WHOSE);
        for (int token = first; token < mention.firstToken(); token++) {
            if (signals.is(Signal.OTHERS, view.tokens(), token)) {
                return true;
            }
        }
        Mention before = at == 0 ? null : view.mentions().get(at - 1);
        return before != null
                && before.kind() == Kind.ORDINAL
                && before.firstToken() >= first
                && person(before.endToken());
    }

    private boolean person(int token) {
        String noun = view.passage().words(token, token + 1).toLowerCase(Locale.ROOT);
        return Senses.standard().persons(noun, noun);
    }

    /** Whether a count is a part of what it counts: "28 of her proposals", but not "all 37 of her proposals". */
    private boolean ofWhole(Mention mention) {
        for (int token = mention.firstToken() + 1; token < mention.endToken(); token++) {
            if (signals.is(Signal.PART, view.tokens(), token)) {
                return !signals.is(Signal.ALL, view.tokens(), mention.firstToken() - 1);
            }
        }
        return false;
    }
}
