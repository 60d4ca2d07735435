package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Range;
import org.jspecify.annotations.Nullable;

/** The values of a passage that stand with near words of a rule and are of a kind that it does not ask for. */
final class OtherKinds {
    private static final Set<Kind> FIGURES = EnumSet.of(Kind.NUMBER, Kind.COUNT, Kind.PERCENT);

    /** So many words may lie between a value and a word that is plainly said of it: "68 affordable homes", "the 340 homes were never insured". */
    private static final int CLOSE = 3;

    /** Up to here a figure is written in words, and one without a unit is hardly ever a measure: "two of the ships carried the grain". */
    private static final Ratio SMALL = Ratio.of(12);

    private static final NumberWords NUMBERS = Vocabulary.standard().numbers();

    private static final int FAR = Integer.MAX_VALUE;

    private final Window window;
    private final View view;
    private final Distance distance;

    OtherKinds(Window window, Distance distance) {
        this.window = window;
        this.view = window.view();
        this.distance = distance;
    }

    /** Those in one clause with a near word, or all for a rule that has none; the closest first. */
    List<Stated> of(CompiledRule rule) {
        BitSet all = new BitSet();
        all.set(0, view.mentions().size());
        return of(rule, all);
    }

    /** The same among some values. */
    List<Stated> of(CompiledRule rule, BitSet some) {
        return stated(within(FAR - 1, rule, some, Likeness.ANY));
    }

    /** Those of some values close to a near word that may tell what the rule asks for: a share as a count of what it is a share of, a measure without its unit. */
    List<Stated> alike(CompiledRule rule, BitSet some) {
        return stated(within(CLOSE, rule, some, Likeness.SAME));
    }

    /** Those of some values close to a near word with which an article may well answer what the rule asks for, though not in its kind: how long a queue takes, in how many hours a road reopens. */
    List<Stated> beside(CompiledRule rule, BitSet some) {
        return stated(within(CLOSE, rule, some, Likeness.NEIGHBOUR));
    }

    /** The one of some values that is closest to a near word and may tell what the rule asks for; null for none. */
    @Nullable
    Mention closest(CompiledRule rule, BitSet some) {
        List<Mention> values = within(CLOSE, rule, some, Likeness.SAME);
        values.addAll(within(CLOSE, rule, some, Likeness.NEIGHBOUR));
        values.addAll(within(CLOSE, rule, some, Likeness.MEASURE));
        return rule.near().isEmpty() || values.isEmpty() ? null : values.get(0);
    }

    private List<Stated> stated(List<Mention> mentions) {
        List<Stated> values = new ArrayList<>();
        for (Mention mention : mentions) {
            values.add(Stated.of(view.passage(), mention));
        }
        return values;
    }

    /** How much a value is like what a rule asks for. */
    private enum Likeness {
        SAME,
        NEIGHBOUR,
        MEASURE,
        ANY
    }

    private boolean like(CompiledRule rule, Mention mention, Likeness likeness) {
        return switch (likeness) {
            case SAME -> alike(rule, mention);
            case NEIGHBOUR -> neighbours(rule.kind(), mention.kind());
            case MEASURE -> measured(rule.kind()) && measured(mention.kind());
            case ANY -> true;
        };
    }

    /** Two ways of measuring a thing, or of telling when: figures and days stand beside anything. */
    private static boolean neighbours(Kind asked, Kind read) {
        boolean measures = measures(asked) && measures(read) && asked != read;
        return measures || asked.temporal() && (read == Kind.DURATION || asked == Kind.DATE && read == Kind.TIME);
    }

    /** Whether values of a kind have a unit: what is counted or has a rank stands beside anything. */
    private static boolean measured(Kind kind) {
        return !kind.temporal() && kind != Kind.COUNT && kind != Kind.NUMBER && kind != Kind.ORDINAL;
    }

    private static boolean measures(Kind kind) {
        return kind.measures() || kind == Kind.DURATION || kind == Kind.MONEY;
    }

    private List<Mention> within(int most, CompiledRule rule, BitSet some, Likeness likeness) {
        NavigableMap<Integer, List<Mention>> byRoom = new TreeMap<>();
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            Mention mention = view.mentions().get(at);
            if (!asked(rule, mention) && like(rule, mention, likeness)) {
                byRoom.computeIfAbsent(room(rule, mention), none -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Mention> values = new ArrayList<>();
        byRoom.headMap(most, true).values().forEach(values::addAll);
        return values;
    }

    private static boolean asked(CompiledRule rule, Mention mention) {
        return Conversion.sources(rule.kind()).contains(mention.kind());
    }

    private boolean alike(CompiledRule rule, Mention mention) {
        Kind asked = rule.kind();
        Kind read = mention.kind();
        if (read == Kind.COUNT) {
            return asked == Kind.PERCENT
                    && mention.noun() != null
                    && !rule.counted().any()
                    && rule.counted().name(mention.noun());
        }
        boolean measured = asked.measures() || asked == Kind.MONEY || FIGURES.contains(asked);
        return read == Kind.NUMBER && measured && !(asked.measures() && small(mention)) && !unsaid(rule, mention)
                || read == Kind.PERCENT && asked == Kind.COUNT
                || read == Kind.DURATION && asked == Kind.AGE
                || read.temporal() && asked == Kind.DATETIME;
    }

    /** "Some 170 of the lots", and what is far from any sum that a rule asks for: no author meant it. */
    private boolean unsaid(CompiledRule rule, Mention mention) {
        Range between = rule.rule().recognition().between();
        boolean far = rule.kind() == Kind.MONEY && between != null && !between.near(mention.value());
        return far || rule.kind() != Kind.PERCENT && view.tokens().word(mention.endToken()) == NUMBERS.of();
    }

    private static boolean small(Mention mention) {
        Ratio high =
                mention.value() instanceof Quantity figure ? figure.stated().high() : null;
        return high != null && high.compareTo(SMALL) <= 0;
    }

    /** Whether a near word stands in the clause of a value. */
    boolean together(CompiledRule rule, Mention mention) {
        return room(rule, mention) < FAR;
    }

    /** Whether a near word stands in the clause of a value, with hardly a word between them. */
    boolean close(CompiledRule rule, Mention mention) {
        return room(rule, mention) <= CLOSE;
    }

    /** How many words lie between a value and the closest near word in its clause; {@link #FAR} for none there, 0 for a rule that needs none. */
    private int room(CompiledRule rule, Mention mention) {
        int room = rule.near().isEmpty() ? 0 : FAR;
        window.moveTo(view.sentences().of(mention.firstToken()));
        for (int word = window.start(); word < window.end(); word++) {
            int start = window.all().start(word);
            if (rule.isNear(window.all().term(word)) && distance.together(mention, start)) {
                room = Math.min(
                        room, distance.between(mention, start, window.all().end(word)));
            }
        }
        return room;
    }
}
