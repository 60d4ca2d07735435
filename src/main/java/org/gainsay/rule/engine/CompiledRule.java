package org.gainsay.rule.engine;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Key;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Validity;
import org.gainsay.text.Texts;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A rule whose terms are numbers. */
final class CompiledRule {
    /** How many lists of terms a rule has. */
    private static final int LISTS = 6;

    private static final int BARE = 1;
    private static final int WORDED = 2;
    private static final int TOPIC = 4;
    private static final int RANGED = 8;

    private static final int NO_DAY = Integer.MIN_VALUE;

    private static final Kind[] KINDS = Kind.values();

    private final List<Rule> rules;
    private final int index;
    private final Kind kind;
    private final boolean bare;
    private final boolean worded;
    private final boolean topic;
    /** Whether an answer has to lie in a range. */
    private final boolean ranged;

    private final Validity validity;
    private final int[] about;
    private final TermSet near;
    private final TermSet with;
    private final TermSet context;
    private final TermSet unless;
    private final TermSet unlessSentence;

    /** By rule: what it counts, as it was written down; null where nothing was. */
    private final @Nullable Texts nouns;

    /** What it counts; threads that look for it at the same time make the same. */
    private @Nullable CountedNouns counted;

    /**
     * Compiles a rule.
     *
     * @param rules all rules
     * @param index its place among them
     * @param terms takes its terms
     */
    CompiledRule(List<Rule> rules, int index, TermIndex.Builder terms) {
        Recognition recognition = rules.get(index).recognition();
        this.rules = rules;
        this.index = index;
        this.kind = rules.get(index).question().kind();
        this.bare = recognition.bare();
        this.worded = recognition.key() == Key.WORDS;
        this.topic = rules.get(index).question().scope() == Scope.TOPIC;
        this.ranged = recognition.between() != null;
        this.nouns = null;
        this.validity = recognition.validity();
        this.about = terms.addAbout(recognition.about());
        this.near = TermSet.of(terms.add(recognition.near()));
        this.with = TermSet.of(terms.add(recognition.with()));
        this.context = TermSet.of(terms.add(recognition.context()));
        this.unless = TermSet.of(terms.add(recognition.unless()));
        this.unlessSentence = TermSet.of(terms.add(recognition.unlessSentence()));
    }

    private CompiledRule(List<Rule> rules, int index, int[] head, int[][] lists, Texts nouns) {
        this.rules = rules;
        this.nouns = nouns;
        this.index = index;
        this.kind = KINDS[head[0]];
        this.bare = (head[1] & BARE) != 0;
        this.worded = (head[1] & WORDED) != 0;
        this.topic = (head[1] & TOPIC) != 0;
        this.ranged = (head[1] & RANGED) != 0;
        this.validity = head.length < 3 ? Validity.ALWAYS : new Validity(day(head[2]), day(head[3]));
        this.about = lists[0];
        this.near = TermSet.of(lists[1]);
        this.with = TermSet.of(lists[2]);
        this.context = TermSet.of(lists[3]);
        this.unless = TermSet.of(lists[4]);
        this.unlessSentence = TermSet.of(lists[5]);
    }

    /**
     * Reads what {@link #write} wrote; asks for no rule before somebody needs it.
     *
     * @param nouns by rule: what it counts
     */
    static CompiledRule read(NumberLists in, List<Rule> rules, int index, Texts nouns) {
        int[] head = in.next();
        int[][] lists = new int[LISTS][];
        for (int i = 0; i < LISTS; i++) {
            lists[i] = i == 0 ? in.nextOrSame() : in.next();
        }
        return new CompiledRule(rules, index, head, lists, nouns);
    }

    private static @Nullable LocalDate day(int number) {
        return number == NO_DAY ? null : LocalDate.ofEpochDay(number);
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
    }

    void write(NumberLists.Builder out) {
        boolean always = validity.equals(Validity.ALWAYS);
        int[] head = new int[always ? 2 : 4];
        head[0] = kind.ordinal();
        head[1] = (bare ? BARE : 0) | (worded ? WORDED : 0) | (topic ? TOPIC : 0) | (ranged ? RANGED : 0);
        if (!always) {
            head[2] = number(validity.from());
            head[3] = number(validity.until());
        }
        out.add(head);
        out.addOrSame(about);
        out.add(near.terms());
        out.add(with.terms());
        out.add(context.terms());
        out.add(unless.terms());
        out.add(unlessSentence.terms());
    }

    Rule rule() {
        return rules.get(index);
    }

    int index() {
        return index;
    }

    /** Whether it holds for any story of a kind, so that it has to be careful. */
    boolean topic() {
        return topic;
    }

    @Nullable
    Key key() {
        return rule().recognition().key();
    }

    Kind kind() {
        return kind;
    }

    /** Whether it knows what a value answers only from the words around it in several articles. */
    boolean worded() {
        return worded;
    }

    /** For articles of which days it counts. */
    Validity validity() {
        return validity;
    }

    /** Whether a number without a noun may answer a question for a count. */
    boolean bare() {
        return bare;
    }

    int[] about() {
        return about;
    }

    TermSet near() {
        return near;
    }

    TermSet with() {
        return with;
    }

    TermSet context() {
        return context;
    }

    TermSet unless() {
        return unless;
    }

    TermSet unlessSentence() {
        return unlessSentence;
    }

    boolean isNear(int term) {
        return near.holds(term);
    }

    /** Whether a term is one of those that stand for an answer: beside it, in its sentence or about it. */
    boolean speaksOf(int term) {
        return isNear(term) || with.holds(term) || context.holds(term);
    }

    boolean isUnless(int term) {
        return unless.holds(term);
    }

    boolean isUnlessSentence(int term) {
        return unlessSentence.holds(term);
    }

    /** Whether a count, or a share that is worked out of counts, speaks of what the rule asks for; true for every other value. */
    boolean counts(Mention mention, Tokens tokens) {
        Noun noun = mention.noun();
        if (kind == Kind.PERCENT && noun != null) {
            return !counted().any() && counted().name(noun);
        } else if (kind != Kind.COUNT) {
            return true;
        }
        if (noun == null || noun.head().isEmpty()) {
            return bare && !part(mention);
        }
        CountedNouns nouns = counted();
        return nouns.any() || nouns.name(noun) || bare && strong(mention, noun, tokens);
    }

    /** "It took half the night": what is less than one counts nothing. */
    private static boolean part(Mention mention) {
        Ratio low =
                mention.value() instanceof Quantity quantity ? quantity.stated().low() : null;
        return low != null && low.signum() > 0 && low.compareTo(Ratio.ONE) < 0;
    }

    /** What it counts. */
    CountedNouns counted() {
        CountedNouns known = counted;
        if (known == null) {
            known = nouns == null
                    ? new CountedNouns(rule().recognition().counts())
                    : CountedNouns.read(nouns.get(index));
            counted = known;
        }
        return known;
    }

    /** "a force some 15,000 strong": its noun stands somewhere before the figure and may be any. */
    private static boolean strong(Mention mention, Noun noun, Tokens tokens) {
        return tokens.start(noun.firstToken()) <= mention.valueSpan().start();
    }

    /** The mention as an answer to this rule, with its value in range; null where it cannot be one. */
    @Nullable
    Mention answer(Mention mention) {
        Mention converted = personal(mention) ? null : Conversion.to(kind, mention);
        if (converted == null || !ranged) {
            return converted;
        }
        Range between = rule().recognition().between();
        return between == null || between.holds(converted.value()) ? converted : null;
    }

    /** Whether a value that is not in range is near it. */
    boolean nearly(Mention mention) {
        Mention converted = Conversion.to(kind, mention);
        Range between = rule().recognition().between();
        return converted != null && between != null && between.near(converted.value());
    }

    /** "Lang, 43, was jailed": an age in years is somebody's, and does not say how long anything of a topic lasts. */
    boolean personal(Mention mention) {
        return topic()
                && kind == Kind.DURATION
                && mention.kind() == Kind.AGE
                && mention.value() instanceof Quantity age
                && age.stated().low() != null
                && age.stated().low().compareTo(Ratio.ONE) >= 0;
    }
}
