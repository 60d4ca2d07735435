package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Statement;
import org.gainsay.rule.Telling;
import org.jspecify.annotations.Nullable;

/** Collects the values that rules with {@code key: words} take from an article, each with the words around it. */
final class Statements {
    /** An article that states more values than this is a table. */
    private static final int MOST = 150;

    /** What stands for a count of others: it may be one of those that the other article counts, or not. */
    private static final String OTHERS = "others";

    /** What has changed by so much in one article may have done so in another; how large it is is another question. */
    private static final String CHANGE = "change";

    private final CompiledRules rules;
    private final BitSet subjects;
    private final List<Statement> statements = new ArrayList<>();

    Statements(CompiledRules rules, BitSet subjects) {
        this.rules = rules;
        this.subjects = subjects;
    }

    /** The statements of the running text; titles round what the text says. */
    Telling of(List<Window> windows, Ambient ambient) {
        Window window = windows.get(0);
        View view = window.view();
        Matcher matcher = new Matcher(window, ambient, rules.signals());
        Vicinity vicinity = new Vicinity(view);
        Settings settings = new Settings(view, rules.signals());
        int sentence = 0;
        for (int at = 0; at < view.mentions().size() && statements.size() < MOST; at++) {
            Mention mention = view.mentions().get(at);
            while (view.sentences().end(sentence) <= mention.firstToken()) {
                sentence++;
            }
            if (!Search.unresolved(mention) && !Search.asks(view, sentence)) {
                state(view, at, sentence, matcher, vicinity, settings);
            }
        }
        Map<String, Integer> names = new HashMap<>();
        Set<String> senses = vicinity.all(names);
        senses.addAll(Tickers.in(view.article().text()));
        Set<String> lead = vicinity.lead();
        for (Window title : windows.subList(1, windows.size())) {
            lead.addAll(new Vicinity(title.view()).lead());
        }
        return new Telling(
                view.article(),
                senses,
                names.keySet(),
                subjects(names),
                lead,
                vicinity.opening(),
                title(view),
                statements);
    }

    /** The senses of the words of the title, wherever it stands, and the symbols of companies in it with their names. */
    private static Set<String> title(View view) {
        Set<String> senses = new HashSet<>();
        String title = view.article().title() == null ? "" : view.article().title();
        senses.addAll(Tickers.named(title));
        int start = 0;
        for (int at = 0; at <= title.length(); at++) {
            if (at == title.length() || !Character.isLetter(title.charAt(at))) {
                String sense = at == start ? null : Senses.standard().of(title.substring(start, at));
                if (sense != null) {
                    senses.add(sense);
                }
                start = at + 1;
            }
        }
        return senses;
    }

    /** The names that are mentioned as often as the most frequent one. */
    private static Set<String> subjects(Map<String, Integer> names) {
        int most = 0;
        for (int times : names.values()) {
            most = Math.max(most, times);
        }
        Set<String> subjects = new HashSet<>();
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() == most) {
                subjects.add(name.getKey());
            }
        }
        return subjects;
    }

    private void state(View view, int at, int sentence, Matcher matcher, Vicinity vicinity, Settings settings) {
        Mention mention = view.mentions().get(at);
        for (CompiledRule rule : rules.worded(mention.kind())) {
            if (rules.subjects().concern(rule, subjects)) {
                matcher.moveTo(sentence);
                Mention answer = rule.answer(mention);
                Outcome outcome = answer == null ? Outcome.OUT_OF_RANGE : matcher.tryOn(rule, at, -1);
                String aside = aside(outcome, matcher, settings, at);
                String thing = thing(matcher.keys(), mention, sentence);
                if (aside == null) {
                    aside = settings.others(at, sentence) ? OTHERS : settings.point(mention) ? "" : null;
                }
                if (answer != null && (outcome == Outcome.ANSWER || aside != null)) {
                    Standing standing = matcher.standing(at);
                    Evidence evidence =
                            new Evidence(rule, view, at, answer, sentence, standing, null, null, OtherTimes.NONE);
                    Answer found = Evidence.answer(List.of(evidence));
                    statements.add(new Statement(
                            found.question(),
                            found.fact(),
                            thing,
                            vicinity.subject(mention, sentence),
                            vicinity.of(mention, sentence, end(view, at, sentence)),
                            aside,
                            outcome == Outcome.OTHER_TIME && matcher.yearly(at),
                            settings.of(at, sentence)));
                }
            }
        }
    }

    /** The token behind the last word that may be said of a value: of a whole only those before its part. */
    private static int end(View view, int at, int sentence) {
        int end = new OpeningWholes(view.passage(), view.mentions()).end(at);
        return end < 0 ? view.sentences().end(sentence) : end;
    }

    private static @Nullable String aside(Outcome outcome, Matcher matcher, Settings settings, int at) {
        return switch (outcome) {
            case OTHER_TIME -> matcher.otherTime(at);
            case CHANGE -> CHANGE;
            case ASSERTED, ATTRIBUTED, PLANNED, SUPERSEDED -> "";
            case CLAIMED -> measure(matcher, at);
            case PART, WHOLE -> settings.partOf(at) || matcher.whole(at) ? "" : null;
            default -> null;
        };
    }

    /** What a value is said to be, an average, a limit: it answers the question of another that is said to be the same. */
    private static @Nullable String measure(Matcher matcher, int at) {
        Noun noun = matcher.view().mentions().get(at).noun();
        for (String word : matcher.deciding().split(" ")) {
            String sense = Senses.standard().of(word);
            if (sense != null) {
                // A maximum that is counted is no maximum of a count.
                return noun != null && sense.equals(Senses.standard().of(noun.head())) ? null : sense;
            }
        }
        return null;
    }

    private static @Nullable String thing(Keys keys, Mention mention, int sentence) {
        return switch (mention.kind()) {
            case AGE -> keys.person(mention, sentence);
            case LENGTH -> keys.place(mention, sentence);
            default -> null;
        };
    }
}
