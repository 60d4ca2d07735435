package org.gainsay.rule.engine;

import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Key;
import org.gainsay.rule.Question;
import org.gainsay.rule.Recognition;
import org.jspecify.annotations.Nullable;

/** Tries rules on the values of one passage. */
final class Matcher {
    private final View view;
    private final Ambient ambient;
    private final Signals signals;
    private final Window window;
    private final Distance distance;
    private final Claims claims;
    private final Denial denial;
    private final Stances stances;
    private final OtherTimes otherTimes;
    private final AskedFor askedFor;
    private final Attachments attachments;
    private final JointCounts joint;
    private final DeniedBounds bounds;
    private final Parts parts;
    private final PlainTelling plain;
    private final Keys keys;
    private final LastingAges ages;
    private final Ownership ownership;
    private final Changes changes;
    private final Labels labels;
    private final StatedShares shares;
    private final DayRanges ranges;
    private final Waits waits;
    private final SpeechDays speech;
    /** The value whose standing was asked for last, since it may answer several rules. */
    private int stood = -1;

    private @Nullable Standing standing;
    private String deciding = "";
    private int closer = -1;
    /** Whether rules are tried as if they asked for no context. */
    private boolean anywhere = false;

    Matcher(Window window, Ambient ambient, Signals signals) {
        this.view = window.view();
        this.ambient = ambient;
        this.signals = signals;
        this.window = window;
        this.distance = new Distance(view, signals);
        this.claims = new Claims(view, window, signals, distance);
        Presence presence = new Presence(view, signals);
        this.denial = new Denial(view, signals, presence);
        this.stances = new Stances(view, signals, presence);
        this.otherTimes = new OtherTimes(view, stances, signals);
        this.askedFor = new AskedFor(window, signals, distance);
        this.attachments = new Attachments(window, signals, askedFor);
        this.joint = new JointCounts(view);
        this.bounds = new DeniedBounds(view, signals, denial);
        this.parts = new Parts(view, window, signals, claims, joint);
        this.plain = new PlainTelling(view, window, signals, claims);
        this.keys = new Keys(view, window, signals);
        this.ages = new LastingAges(view, signals, keys);
        this.changes = new Changes(view, signals);
        this.ranges = new DayRanges(view, signals);
        this.waits = new Waits(view, signals);
        this.speech = new SpeechDays(view, signals);
        this.labels = new Labels(view.passage(), signals);
        this.shares = new StatedShares(view, signals);
        this.ownership = new Ownership(window, signals, distance, claims, parts, stances, changes, shares, askedFor);
    }

    /** What values of this window are said of. */
    Keys keys() {
        return keys;
    }

    /** Which near words are themselves what a rule asks for. */
    AskedFor askedFor() {
        return askedFor;
    }

    /** What turns a denied bound round. */
    DeniedBounds bounds() {
        return bounds;
    }

    /** What adds up the counts of a list. */
    JointCounts joint() {
        return joint;
    }

    /** Whether a count is that of which the one before it is a part. */
    boolean whole(int at) {
        return Parts.whole(view(), signals, at) || Parts.portion(view(), signals, at);
    }

    /** Moves on to a sentence. */
    void moveTo(int sentence) {
        window.moveTo(sentence);
    }

    /** The near terms in a sentence. */
    Occurrences near(int sentence) {
        window.moveTo(sentence);
        return window.near();
    }

    /** The other time or other case that a value is said of, in its sentence's words; empty where these do not name one. */
    String otherTime(int at) {
        return otherTimes.words(at, window.sentence());
    }

    /** Whether a value is the figure of an earlier year, or of a part of one, as a whole. */
    boolean yearly(int at) {
        return otherTimes.yearly(at, window.sentence());
    }

    /** The passage. */
    View view() {
        return view;
    }

    /** The sentence. */
    int sentence() {
        return window.sentence();
    }

    /** How the text stands to a value in the sentence. */
    Standing standing(int at) {
        Standing known = standing;
        if (known == null || at != stood) {
            known = stances.of(view.mentions().get(at), window.sentence());
            standing = known;
            stood = at;
        }
        return known;
    }

    /** The thing that a value in the sentence is said of; null where the text does not say. */
    @Nullable
    String thing(CompiledRule rule, Key key, int at) {
        return keys.of(rule, key, view.mentions().get(at), window.sentence());
    }

    /** The year, long past, that a value is said of, where that makes it an answer only for want of a later one; else {@link OtherTimes#NONE}. */
    int year(CompiledRule rule, int at) {
        Question question = rule.rule().question();
        boolean asked = rule.topic()
                && rule.rule().recognition().past()
                && question.reference() == null
                && !question.kind().temporal();
        int year = asked ? otherTimes.year(at, window.sentence()) : OtherTimes.NONE;
        return question.text().contains(String.valueOf(year)) ? OtherTimes.NONE : year;
    }

    /** The word of the rule that kept the last value from being an answer; empty if none did. */
    String deciding() {
        return deciding;
    }

    /** The value that took the near word from the last one; -1 for none. */
    int closer() {
        return closer;
    }

    /** Whether a value would be an answer if its rule asked for no context. */
    boolean answersAnywhere(CompiledRule rule, int at, int near) {
        anywhere = true;
        Outcome outcome = tryOn(rule, at, near);
        anywhere = false;
        return outcome == Outcome.ANSWER;
    }

    /**
     * Tries a rule on a value in the sentence of {@link #near} or {@link #moveTo}.
     *
     * @param at index of the mention
     * @param near index of the near word among {@link #near}; -1 for a rule that needs none
     */
    Outcome tryOn(CompiledRule rule, int at, int near) {
        Mention mention = view.mentions().get(at);
        deciding = "";
        closer = -1;
        if (!shares.counts(rule, mention)) {
            return uncounted(rule, mention);
        } else if (rule.answer(mention) == null) {
            return unanswering(rule, mention);
        } else if (near >= 0 && !together(rule, mention, window.near().start(near))) {
            return Outcome.NO_NEAR;
        } else if (near >= 0
                && ages.other(
                        rule,
                        mention,
                        window.sentence(),
                        window.near().start(near),
                        window.near().end(near))) {
            return Outcome.OTHER_AGE;
        } else if (!rule.with().isEmpty() && !holdsWith(rule, mention)) {
            return Outcome.NOT_WITH;
        } else if (!inContext(rule)) {
            return withoutContext(rule);
        } else if (near >= 0 && compound(rule, near)) {
            return Outcome.COMPOUND;
        } else if (near >= 0 && (attachments.ofWhole(at, near) || !ownership.holds(rule, at, near))) {
            closer = ownership.taker();
            return !attachments.ofWhole(at, near) && ownership.inserted(rule, at, near)
                    ? Outcome.ASIDE
                    : Outcome.OTHER_VALUE;
        } else if (near >= 0
                && decides(attachments.offset(rule, mention, window.near().start(near)))) {
            return Outcome.OFFSET;
        } else if (near >= 0 && changes.between(window.near().start(near), at)) {
            return Outcome.OF_THING;
        } else if (near >= 0
                && (decides(attachments.ofThing(mention, window.near().start(near)))
                        || decides(attachments.ofMeasured(
                                rule,
                                mention,
                                window.near().start(near),
                                window.near().end(near))))) {
            return Outcome.OF_THING;
        } else if (near >= 0
                && mention.kind().temporal()
                && speech.dated(
                        mention, window.near().start(near), window.near().end(near))) {
            return Outcome.SAID;
        } else if (near >= 0
                && ranges.ofOther(at, window.near().start(near), window.near().end(near))) {
            return Outcome.OTHER_DAYS;
        }
        Outcome outcome = objection(rule, at, near);
        return outcome == Outcome.ANSWER && rule.topic() ? recorded(rule, at, near) : outcome;
    }

    /**
     * Tries a rule on a value whose near word stands in the question that the sentence answers.
     *
     * @param question the terms of the question
     */
    Outcome answers(CompiledRule rule, int at, Occurrences question) {
        Mention mention = view.mentions().get(at);
        deciding = "";
        closer = -1;
        if (!shares.counts(rule, mention)) {
            return uncounted(rule, mention);
        } else if (rule.answer(mention) == null) {
            return unanswering(rule, mention);
        } else if (!rebutted(question) && ownership.answered(rule, at)) {
            return Outcome.OTHER_VALUE;
        } else if (!rule.with().isEmpty() && !holdsWith(rule, mention) && !question.holdsAny(rule.with())) {
            return Outcome.NOT_WITH;
        } else if (question.holdsAny(rule.unless()) || question.holdsAny(rule.unlessSentence())) {
            return Outcome.CLAIMED;
        } else if (!inContext(rule) && !question.holdsAny(rule.context())) {
            return withoutContext(rule);
        }
        Outcome outcome = objection(rule, at, -1);
        return outcome == Outcome.ANSWER && rule.topic() ? recorded(rule, at, -1) : outcome;
    }

    /** Keeps the word that decides something, if there is one. */
    private boolean decides(@Nullable String word) {
        if (word != null) {
            deciding = word;
        }
        return word != null;
    }

    private static Outcome unanswering(CompiledRule rule, Mention mention) {
        return rule.personal(mention) || Conversion.to(rule.kind(), mention) == null
                ? Outcome.OTHER_KIND
                : Outcome.OUT_OF_RANGE;
    }

    private static Outcome uncounted(CompiledRule rule, Mention mention) {
        boolean nameless = rule.kind() == Kind.COUNT && mention.noun() == null && !rule.bare();
        return nameless ? Outcome.NO_NOUN : Outcome.OTHER_NOUN;
    }

    private Outcome withoutContext(CompiledRule rule) {
        return ambient.nowhere(rule.context()) ? Outcome.CONTEXT_ABSENT : Outcome.NO_CONTEXT;
    }

    /** "The first aid kits cost £400": the "aid" of a rule that has "first aid" among its unless words is none. */
    private boolean compound(CompiledRule rule, int near) {
        int found =
                claims.compound(rule, window.near().start(near), window.near().end(near));
        if (found >= 0) {
            deciding = words(found);
        }
        return found >= 0;
    }

    private boolean together(CompiledRule rule, Mention mention, int near) {
        return distance.together(mention, near) || waits.hold(rule.rule().question(), mention, near);
    }

    /** "Denied that 40 were hurt: it was 12": the words are those of a clause of the same sentence. */
    private boolean rebutted(Occurrences question) {
        return question.start(0) >= view.sentences().first(window.sentence());
    }

    /** A list of "Cost: $40 million" and the like speaks of what its article's title and lead name. */
    private boolean holdsWith(CompiledRule rule, Mention mention) {
        return window.sentenceHoldsAny(rule.with()) || labels.start(mention) >= 0 && ambient.holdsAny(rule.with());
    }

    /** Whether a word of a rule's context stands in the sentence, beside it, or where it holds for the whole article. */
    boolean inContext(CompiledRule rule) {
        TermSet context = rule.context();
        return anywhere || context.isEmpty() || ambient.holdsAny(context) || window.holdsAny(context);
    }

    /** A value of any story is held against one on record only where nothing suggests that it is one of something else. */
    private Outcome recorded(CompiledRule rule, int at, int near) {
        String foreign = plain.foreign(rule, at, near);
        if (foreign != null) {
            deciding = foreign;
        }
        return foreign == null ? Outcome.ANSWER : Outcome.NOT_PLAIN;
    }

    private Outcome objection(CompiledRule rule, int at, int near) {
        int claiming = claims.claiming(rule, at);
        if (claiming >= 0) {
            deciding = words(claiming);
            return Outcome.CLAIMED;
        }
        int elsewhere = claims.otherOccasion(rule, at);
        if (elsewhere >= 0) {
            deciding = words(elsewhere);
            return Outcome.OTHER_OCCASION;
        }
        Mention mention = view.mentions().get(at);
        boolean denied =
                denial.denies(mention, window.sentence(), word(near)) && bounds.of(mention, window.sentence()) == null
                        || near >= 0 && denial.ofState(rule.rule().question(), mention, phrase(near));
        denied = denied && !askedFor.denial(rule, at);
        return denied ? Outcome.NEGATED : reservation(rule, at, near);
    }

    /** What a rule minds, most of all one that was written for no story in particular, and what it needs to know besides. */
    private Outcome reservation(CompiledRule rule, int at, int near) {
        Recognition recognition = rule.rule().recognition();
        if (otherTimes.versus(at) || !recognition.past() && otherTimes.holds(at, window.sentence(), !rule.topic())) {
            deciding = otherTimes.reason(at, window.sentence(), !rule.topic());
            return Outcome.OTHER_TIME;
        }
        if (parts.holds(rule, at, word(near))) {
            return partly(rule, at, near);
        }
        if (joint.open(rule, at)) {
            return Outcome.PART;
        }
        if (changes.difference(at, word(near)) || changes.added(at) || rule.topic() && changes.amount(at, word(near))) {
            return Outcome.CHANGE;
        }
        boolean ignored = !recognition.ignore().isEmpty()
                && recognition.ignore().contains(standing(at).stance());
        if (ignored) {
            deciding = stances.reason(view.mentions().get(at), window.sentence());
            return Outcome.ignored(standing(at).stance());
        }
        Key key = recognition.key();
        return key != null && thing(rule, key, at) == null ? Outcome.NO_KEY : Outcome.ANSWER;
    }

    /** How a count is a part of what is asked for, or the whole of such a part. */
    private Outcome partly(CompiledRule rule, int at, int near) {
        if (parts.told(rule, at)) {
            return Outcome.WHOLE;
        } else if (parts.opens(at)) {
            return Outcome.OPENING_WHOLE;
        }
        return parts.some(at, word(near)) ? Outcome.SOME : Outcome.PART;
    }

    /** The first token of a near word; -1 where a rule needs none. */
    private int word(int near) {
        return near < 0 ? -1 : window.near().start(near);
    }

    private Span phrase(int near) {
        return new Span(window.near().start(near), window.near().end(near));
    }

    private String words(int occurrence) {
        return view.passage().words(window.all().start(occurrence), window.all().end(occurrence));
    }
}
