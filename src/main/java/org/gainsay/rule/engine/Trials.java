package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Indefinite;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/** Tries one rule on every value of its kind in a passage, and says what became of each. */
final class Trials {
    /** How many terms of a list a message names. */
    private static final int LISTED = 6;

    private final Window window;
    private final View view;
    private final Matcher matcher;
    private final Questions questions;
    private final Distance distance;
    private final Claims claims;
    private final OtherKinds otherKinds;
    /** Made for the first rule of many. */
    private @Nullable ValuesByTerm byTerm;

    Trials(Window window, Ambient ambient, Signals signals) {
        this.window = window;
        this.view = window.view();
        this.questions = new Questions(window, signals);
        this.matcher = new Matcher(window, ambient, signals);
        this.distance = new Distance(view, signals);
        this.claims = new Claims(view, window, signals, distance);
        this.otherKinds = new OtherKinds(window, distance);
    }

    List<Trial> of(CompiledRule rule) {
        List<Trial> trials = new ArrayList<>();
        for (int at : asked(rule)) {
            trials.add(trial(rule, at));
        }
        return trials;
    }

    /** Those of the values that stand near words of a rule: what a value is and what it counts is asked before its words are. */
    List<NearMiss> near(CompiledRule rule, Article article) {
        List<NearMiss> misses = new ArrayList<>();
        List<Kind> sources = Conversion.sources(rule.kind());
        BitSet around = around(rule);
        for (int at = around.nextSetBit(0); at >= 0; at = around.nextSetBit(at + 1)) {
            if (!sources.contains(view.mentions().get(at).kind())) {
                continue;
            }
            Trial trial = trial(rule, at);
            Mention mention = view.mentions().get(at);
            boolean near = switch (trial.outcome()) {
                case NO_NEAR -> false;
                case OUT_OF_RANGE -> rule.nearly(mention) && otherKinds.together(rule, mention);
                case OTHER_NOUN, NO_NOUN, OTHER_KIND -> otherKinds.together(rule, mention);
                default -> true;
            };
            if (near) {
                boolean close = trial.outcome() == Outcome.CONTEXT_ABSENT
                        ? answersAnywhere(rule, at)
                        : otherKinds.close(rule, mention);
                misses.add(NearMiss.of(rule.rule(), article, trial, close));
            }
        }
        return misses;
    }

    /** Those of the values near words of a rule that it takes, or that it leaves because of how the text states them or what else claims them. */
    List<Tried> taken(CompiledRule rule) {
        List<Tried> taken = new ArrayList<>();
        List<Kind> sources = Conversion.sources(rule.kind());
        BitSet around = around(rule);
        for (int at = around.nextSetBit(0); at >= 0; at = around.nextSetBit(at + 1)) {
            Mention mention = view.mentions().get(at);
            Mention answer = sources.contains(mention.kind()) ? rule.answer(mention) : null;
            Outcome outcome =
                    answer == null ? Outcome.OTHER_KIND : trial(rule, at).outcome();
            if (answer != null && outcome.ofTaken()) {
                int sentence = view.sentences().of(mention.firstToken());
                Standing said = new Standing(Stance.ASSERTED, null);
                Evidence evidence = new Evidence(rule, view, at, answer, sentence, said, null, null, OtherTimes.NONE);
                taken.add(new Tried(
                        rule.rule(), Evidence.answer(List.of(evidence)).fact(), outcome));
            }
        }
        return taken;
    }

    /** The value of another kind that stands closest to a near word of a rule and may tell what it asks for; null for none. */
    @Nullable
    Tried ofOtherKind(CompiledRule rule) {
        Mention mention = otherKinds.closest(rule, around(rule));
        if (mention == null) {
            return null;
        }
        int sentence = view.sentences().of(mention.firstToken());
        Standing said = new Standing(Stance.ASSERTED, null);
        int at = view.mentions().indexOf(mention);
        Evidence evidence = new Evidence(rule, view, at, mention, sentence, said, null, null, OtherTimes.NONE);
        Fact fact = Evidence.answer(List.of(evidence)).fact();
        return new Tried(rule.rule(), fact.as(mention.kind()), Outcome.OTHER_KIND);
    }

    /** Whether nothing but a word of its context keeps a rule from taking a value. */
    private boolean answersAnywhere(CompiledRule rule, int at) {
        Mention mention = view.mentions().get(at);
        int sentence = view.sentences().of(mention.firstToken());
        Occurrences words = matcher.near(sentence);
        boolean answers = rule.near().isEmpty() && matcher.answersAnywhere(rule, at, -1);
        for (int near = 0; near < words.count() && !answers; near++) {
            answers = rule.isNear(words.term(near)) && matcher.answersAnywhere(rule, at, near);
        }
        return answers && doubt(mention, sentence) == Outcome.ANSWER;
    }

    /** The values that have to do with near words of a rule, by index. */
    BitSet around(CompiledRule rule) {
        ValuesByTerm known = byTerm;
        if (known == null) {
            known = new ValuesByTerm(window, questions);
            byTerm = known;
        }
        return known.around(rule);
    }

    /** The values of kinds that may answer a rule, by index. */
    private List<Integer> asked(CompiledRule rule) {
        List<Kind> sources = Conversion.sources(rule.kind());
        List<Integer> asked = new ArrayList<>();
        for (int at = 0; at < view.mentions().size(); at++) {
            if (window.asks(at) && sources.contains(view.mentions().get(at).kind())) {
                asked.add(at);
            }
        }
        return asked;
    }

    /** Whether the passage is a title. */
    boolean inTitle() {
        return view.inTitle();
    }

    /** The values of kinds that a rule does not ask for. */
    OtherKinds otherKinds() {
        return otherKinds;
    }

    /** The outcome at the near word that took the value furthest. */
    private Trial trial(CompiledRule rule, int at) {
        Mention mention = view.mentions().get(at);
        int sentence = view.sentences().of(mention.firstToken());
        Outcome best = Outcome.NO_NEAR;
        String word = "";
        int closer = -1;
        int taking = -1;
        Occurrences words = matcher.near(sentence);
        if (rule.near().isEmpty()) {
            best = matcher.tryOn(rule, at, -1);
            word = matcher.deciding();
        }
        for (int near = 0; near < words.count(); near++) {
            Outcome outcome = rule.isNear(words.term(near)) ? matcher.tryOn(rule, at, near) : Outcome.NO_NEAR;
            if (outcome == Outcome.ANSWER || (best != Outcome.ANSWER && outcome.compareTo(best) > 0)) {
                best = outcome;
                word = matcher.deciding();
                closer = matcher.closer();
                taking = near;
                if (word.isEmpty() && !outcome.ofStance()) {
                    word = view.passage().words(words.start(near), words.end(near));
                }
            }
        }
        Occurrences question = best.ofNear() ? question(rule, at, sentence) : null;
        Outcome answered = question == null ? best : matcher.answers(rule, at, question);
        if (best == Outcome.NO_NEAR || answered == Outcome.ANSWER) {
            word = question == null ? word : matcher.deciding();
            best = answered;
        }
        if (best == Outcome.NO_NEAR) {
            return elsewhere(rule, mention, sentence);
        }
        Outcome outcome = best == Outcome.ANSWER ? doubt(mention, sentence) : best;
        String deciding = outcome == best ? word : "";
        String missing = outcome == Outcome.OTHER_VALUE ? closer(closer) : missing(rule, outcome, mention, sentence);
        String shared = outcome == Outcome.ANSWER && taking >= 0 ? shared(rule, at, taking) : "";
        boolean both = !shared.isEmpty() && !missing.isEmpty();
        return trial(mention, outcome, deciding, shared + (both ? "; " : "") + missing);
    }

    /** {@code "90" answers by the same near word}: the other values of its sentence that a near word serves; empty for none. */
    private String shared(CompiledRule rule, int at, int near) {
        if (rule.rule().recognition().key() != null) {
            return "";
        }
        List<String> others = new ArrayList<>();
        for (int other = distance.firstIn(at);
                other < view.mentions().size() && distance.sameSentence(other, at);
                other++) {
            Mention rival = view.mentions().get(other);
            boolean same = rival.value().equals(view.mentions().get(at).value());
            if (!same && window.asks(other) && matcher.tryOn(rule, other, near) == Outcome.ANSWER) {
                others.add(quoted(text(rival)));
            }
        }
        String verb = others.size() == 1 ? " answers" : " answer";
        return others.isEmpty() ? "" : "but " + String.join(", ", others) + verb + " by the same near word";
    }

    private String closer(int at) {
        return at < 0 ? "" : "to " + quoted(text(view.mentions().get(at)));
    }

    private String text(Mention mention) {
        return view.passage()
                .text()
                .substring(mention.span().start(), mention.span().end());
    }

    private Trial trial(Mention mention, Outcome outcome, String word, String missing) {
        return new Trial(text(mention), view.inTitle(), mention.span(), outcome, word, missing);
    }

    /** What keeps a value from being an answer to any rule. */
    private Outcome doubt(Mention mention, int sentence) {
        if (Search.unresolved(mention) && !Search.weekday(mention)) {
            return Outcome.UNRESOLVED;
        }
        return Search.asks(view, sentence) ? Outcome.ASKED : Outcome.ANSWER;
    }

    /** The question that the sentence of a value answers, or what the text denies in its favour, with a near word of the rule; null where there is neither. */
    private @Nullable Occurrences question(CompiledRule rule, int at, int sentence) {
        Occurrences before = questions.before(sentence, view.mentions().get(at).kind());
        if (before != null && before.holdsAny(rule.near())) {
            return before;
        }
        Occurrences denied = questions.corrected(at);
        if (denied != null && denied.holdsAny(rule.near())) {
            return denied;
        }
        Occurrences reported = questions.reported(at);
        return reported != null && reported.holdsAny(rule.near()) ? reported : null;
    }

    private String missing(CompiledRule rule, Outcome outcome, Mention mention, int sentence) {
        Recognition recognition = rule.rule().recognition();
        return switch (outcome) {
            case OTHER_KIND -> otherKind(mention.kind(), rule.kind());
            case OUT_OF_RANGE -> otherCurrency(recognition.between(), mention);
            case NOT_WITH -> "needed: " + listed(recognition.with());
            case NO_CONTEXT, CONTEXT_ABSENT -> "needed: " + listed(recognition.context());
            case ANSWER -> released(rule, mention, sentence);
            case NO_NOUN ->
                recognition.named().isEmpty()
                        ? "figures alone are asked for with 'bare: true' only"
                        : "asked for: " + listed(recognition.named()) + ", or any figure with 'bare: true'";
            case OTHER_NOUN ->
                recognition.named().isEmpty() ? "" : noun(mention) + "asked for: " + listed(recognition.named());
            default -> "";
        };
    }

    /** {@code read as "spoon"; }, or nothing where no noun stands beside a value. */
    private static String noun(Mention mention) {
        Noun noun = mention.noun();
        return noun == null || noun.head().isEmpty() ? "" : "read as " + quoted(noun.head()) + "; ";
    }

    /** {@code in USD, and the range is in GBP}; empty where the currency is not what keeps a value out of a range. */
    private static String otherCurrency(@Nullable Range range, Mention mention) {
        String currency = range == null ? null : range.currency();
        boolean other = currency != null
                && mention.kind() == Kind.MONEY
                && mention.value() instanceof Quantity quantity
                && !quantity.unit().equals(currency);
        return other ? "in " + ((Quantity) mention.value()).unit() + ", and the range is in " + currency : "";
    }

    /** {@code a time, no duration}. */
    private static String otherKind(Kind kind, Kind asked) {
        return Indefinite.before(kind.label()) + " " + kind.label() + ", no " + asked.label();
    }

    /** The unless words of a value's sentence that leave it alone, each with why. */
    private String released(CompiledRule rule, Mention mention, int sentence) {
        int at = view.mentions().indexOf(mention);
        List<String> words = new ArrayList<>();
        window.moveTo(sentence);
        for (int word = window.start(); word < window.end() && words.size() < LISTED; word++) {
            String why = rule.isUnless(window.all().term(word)) ? claims.release(rule, at, word) : "";
            if (!why.isEmpty()) {
                int start = window.all().start(word);
                words.add(quoted(view.passage().words(start, window.all().end(word))) + " " + why);
            }
        }
        return words.isEmpty() ? "" : "unless: " + String.join("; ", words);
    }

    /** The near word that is closest to a value in another clause or in the sentence before or behind. */
    private Trial elsewhere(CompiledRule rule, Mention mention, int sentence) {
        Span inSentence = closest(rule, mention, sentence, sentence);
        if (inSentence != null) {
            String where = distance.apart(mention, inSentence.start());
            return trial(mention, Outcome.OTHER_CLAUSE, "", words(inSentence) + " stands " + where);
        }
        int last = Math.min(view.sentences().count() - 1, sentence + 1);
        Span found = closest(rule, mention, Math.max(0, sentence - 1), last);
        return found == null
                ? trial(mention, Outcome.NO_NEAR, "", "")
                : trial(mention, Outcome.OTHER_SENTENCE, "", words(found) + " stands in another sentence");
    }

    private String words(Span tokens) {
        return quoted(view.passage().words(tokens.start(), tokens.end()));
    }

    /** The tokens of the near word that is closest to a value in some sentences; null for none. */
    private @Nullable Span closest(CompiledRule rule, Mention mention, int first, int last) {
        Occurrences words = new Occurrences();
        int from = Math.max(view.sentences().first(first), mention.firstToken() - Distance.REACH);
        int to = Math.min(view.sentences().end(last), mention.endToken() + Distance.REACH);
        window.sweep(from, to, words);
        int closest = -1;
        for (int at = 0; at < words.count(); at++) {
            if (rule.isNear(words.term(at))
                    && (closest < 0 || room(words, at, mention) < room(words, closest, mention))) {
                closest = at;
            }
        }
        return closest < 0 ? null : new Span(words.start(closest), words.end(closest));
    }

    private static int room(Occurrences words, int at, Mention mention) {
        return Math.abs(words.start(at) - mention.firstToken());
    }

    private static String listed(List<?> terms) {
        List<String> names = terms.stream()
                .map(term -> quoted(String.valueOf(term)))
                .distinct()
                .toList();
        // One more needs no more room than the word for it.
        boolean many = names.size() > LISTED + 1;
        String first = String.join(", ", names.subList(0, many ? LISTED : names.size()));
        return many ? first + " or " + (names.size() - LISTED) + " others" : first;
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
