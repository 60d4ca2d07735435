package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells of what else than its near word a value is said: of a whole, of the distance from one event to another, of a thing that has its day. */
final class Attachments {
    private static final long SPAN = WordClass.SPAN.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();

    /** How far behind "first" the near word stands that names what came first: "the first national strike". */
    private static final int NAMED = 2;

    /** How many words the name of a thing behind its day has: "Monday's charity concert". */
    private static final int THING = 3;

    private final View view;
    private final Window window;
    private final Signals signals;
    private final AskedFor askedFor;
    private final Attributives attributives;
    private final Records records;

    Attachments(Window window, Signals signals, AskedFor askedFor) {
        this.view = window.view();
        this.window = window;
        this.signals = signals;
        this.askedFor = askedFor;
        this.attributives = new Attributives(view, signals);
        this.records = new Records(view.passage(), signals);
    }

    /**
     * "Three of the 40 damaged homes": a word before the noun of a whole is told of all of it, and of no share, and so is one of "40 damaged homes,
     * three of them"; that of "30 damaged homes out of 40" is the part's.
     */
    boolean ofWhole(int at, int near) {
        Mention mention = view.mentions().get(at);
        int start = window.near().start(near);
        if (!window.workedOut() || start < mention.firstToken() || start >= view.end(mention)) {
            return false;
        }
        Mention before = at == 0 ? mention : view.mentions().get(at - 1);
        if (at > 0 && before.firstToken() == mention.firstToken()) {
            return start < view.end(before) || comma(start, mention.endToken());
        }
        for (int token = mention.firstToken() + 1; token < start; token++) {
            if (signals.is(Signal.PART, view.tokens(), token)) {
                return true;
            }
        }
        return start == mention.firstToken();
    }

    private boolean comma(int from, int to) {
        for (int token = from; token < to; token++) {
            if (view.tokens().isMark(token, ',')) {
                return true;
            }
        }
        return false;
    }

    /**
     * "his statement came 15 minutes after the talks": a distance in time, unless something says that it lasted
     * ("he spoke for 15 minutes after the talks") or the rule asks for the distance: "after" is one of its near words. The same holds for the time since the last
     * one: "the first talks in 15 years". Gives the word that makes it a distance; null for none.
     */
    @Nullable
    String offset(CompiledRule rule, Mention mention, int near) {
        boolean offset = mention.kind() == Kind.DURATION
                && near < mention.firstToken()
                && signals.is(Signal.OFFSET, view.tokens(), mention.endToken())
                && !lasting(mention.firstToken())
                && !askedFor.at(rule, mention.endToken());
        if (offset) {
            return view.passage().words(mention.endToken(), mention.endToken() + 1);
        }
        int record = records.of(mention);
        if (record >= 0 && window.workedOut()) {
            boolean asked = mention.kind() == Kind.DURATION
                    ? askedFor.record(rule, mention, record)
                    : askedFor.last(rule, mention);
            return asked ? null : view.passage().words(record, record + 1);
        }
        boolean named = mention.kind() == Kind.DATE || near > record && near <= record + NAMED;
        return record >= 0 && named && !askedFor.record(rule, mention, record)
                ? view.passage().words(record, record + 1)
                : null;
    }

    /** "For 15 minutes", "for an expected 15 minutes", "for a further 15 minutes", but not "for a meal 15 minutes". */
    private boolean lasting(int value) {
        boolean described = view.passage().is(value - 2, ARTICLE)
                && (view.passage().endsIn(value - 1, "ed") || signals.is(Signal.OTHERS, view.tokens(), value - 1));
        return view.passage().is(described ? value - 3 : value - 1, SPAN);
    }

    /** "The 90-metre ferry has a hole": the measure is that of the ferry. Gives the thing; null where the near word at {@code [near, end)} may have it. */
    @Nullable
    String ofMeasured(CompiledRule rule, Mention mention, int near, int end) {
        return attributives.ofOther(rule, mention, near, end);
    }

    /** "Tickets for Monday's concert went on sale": the day is that of the concert, and of nothing that the near word stands further from. Gives the first word of the thing; null for none. */
    @Nullable
    String ofThing(Mention mention, int near) {
        int behind = mention.endToken();
        if (!mention.kind().temporal()
                || !Vocabulary.standard().calendar().isPossessive(view.tokens(), behind)
                || near > behind && near <= behind + THING) {
            return null;
        }
        int before = mention.firstToken() - 1;
        boolean regards = signals.is(Signal.REGARDS, view.tokens(), before)
                || signals.end(Signal.REGARDS, view.tokens(), before - 1) == before + 1;
        return regards ? view.passage().words(behind + 1, behind + 2) : null;
    }
}
