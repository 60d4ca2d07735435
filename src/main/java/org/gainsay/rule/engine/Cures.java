package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Range;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds what to change in a rule so that it takes a value of an article which it leaves. Each change is tried, and told only where the changed rule takes
 * the value and no other one besides; whether it should is its author's to say.
 */
final class Cures {
    /** So many changed rules are tried on one article. */
    private static final int TRIES = 40;
    /** So many words of its sentence, the closest ones, are tried as near words of a value. */
    private static final int WORDS = 4;
    /** How many words may stand between a value and one that is right beside it: "hurt 14 of the". */
    private static final int BESIDE = 2;

    /** Words that say too little to be a near word. */
    private static final long HOLLOW = WordClass.FUNCTION.bit()
            | WordClass.ARTICLE.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.CLAUSAL.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.HEDGE.bit()
            | WordClass.NUMBER.bit()
            | WordClass.UNIT.bit()
            | WordClass.MONTH.bit()
            | WordClass.WEEKDAY.bit()
            | WordClass.DATE_WORD.bit()
            | WordClass.CLOCK.bit()
            | WordClass.OPENER.bit()
            | WordClass.EXCEPTED.bit()
            | WordClass.DETERMINER.bit()
            | WordClass.AUXILIARY.bit();

    private final Rule rule;
    private final Article article;
    private final ChangedRules changes;
    private final Set<String> tried = new HashSet<>();

    Cures(Rule rule, Article article, ChangedRules changes) {
        this.rule = rule;
        this.article = article;
        this.changes = changes;
    }

    /**
     * What would make the rule take a value, in words: {@code add 'hurt' to 'near'}; empty where nothing is known to do so.
     *
     * @param trial what became of the value
     * @param conditions which words of the text met which condition of the rule
     */
    String of(Trial trial, View view, Mention mention, List<Explanation.Condition> conditions) {
        return switch (trial.outcome()) {
            case OTHER_CLAUSE -> near(trial, view, mention, changes.silent(article) ? Distance.REACH : BESIDE);
            case NO_NEAR, OTHER_SENTENCE -> changes.silent(article) ? near(trial, view, mention, BESIDE) : "";
            // Beside an answer, rifles are no robbers that the rule has missed.
            case OTHER_NOUN -> changes.silent(article) ? noun(trial, mention) : "";
            case NO_NOUN -> tried(trial, "set 'bare: true'", draft -> draft.bare = true);
            case OUT_OF_RANGE -> range(trial, mention);
            case NOT_WITH ->
                tried(trial, "leave 'with' out, or add a word of this sentence to it", draft -> draft.with.clear());
            case NO_CONTEXT, CONTEXT_ABSENT ->
                tried(
                        trial,
                        "leave 'context' out, or add a word of this article to it",
                        draft -> draft.context.clear());
            case OFFSET -> added(trial, "add '%s' to 'near'", trial.word());
            case COMPOUND, CLAIMED, OTHER_OCCASION -> released(trial, conditions);
            case OTHER_TIME -> tried(trial, "set 'past: true'", draft -> draft.past = true);
            case ASSERTED -> heard(trial, Stance.ASSERTED);
            case ATTRIBUTED -> heard(trial, Stance.ATTRIBUTED);
            case PLANNED -> heard(trial, Stance.PLANNED);
            case SUPERSEDED -> heard(trial, Stance.SUPERSEDED);
            case UNRESOLVED -> article.published() == null ? "give the article its 'published'" : "";
            default -> "";
        };
    }

    /** What would make the rule ask an article that it is not meant for; empty where nothing is known to do so. */
    String elsewhere() {
        if (!rule.recognition().validity().holds(article.published())) {
            return "let 'from' and 'until' hold the day of the article";
        }
        return "add a word of the article to 'about'";
    }

    /** @param reach how many tokens may stand between the value and the word */
    private String near(Trial trial, View view, Mention mention, int reach) {
        int sentence = view.sentences().of(mention.firstToken());
        List<Integer> tokens = new ArrayList<>();
        for (int token = view.sentences().first(sentence);
                token < view.sentences().end(sentence);
                token++) {
            boolean far = token < mention.firstToken() - 1 - reach || token > view.end(mention) + reach;
            boolean own = token >= mention.firstToken() && token < view.end(mention);
            if (!own && !far && view.tokens().type(token) == Tokens.WORD && says(view, token)) {
                tokens.add(token);
            }
        }
        tokens.sort(Comparator.comparing(token -> Math.abs(token - mention.firstToken())));
        for (int token : tokens.subList(0, Math.min(WORDS, tokens.size()))) {
            String cure = added(
                    trial,
                    trial.outcome() == Outcome.OTHER_CLAUSE
                            ? "add a word of its own clause to 'near', such as '%s'"
                            : "add '%s' to 'near'",
                    view.passage().words(token, token + 1));
            if (!cure.isEmpty()) {
                return cure;
            }
        }
        return "";
    }

    /** Whether a word can be one that a value is told of; a name, which has a capital, is seldom one. */
    private static boolean says(View view, int token) {
        String word = view.passage().words(token, token + 1);
        // The "vis" of "hi-vis" is no word by itself.
        boolean half = view.tokens().isMark(token - 1, '-') && view.tokens().glued(token);
        return !half && !view.passage().is(token, HOLLOW) && word.chars().allMatch(Character::isLowerCase);
    }

    private String added(Trial trial, String cure, String word) {
        return word.isBlank() ? "" : tried(trial, cure.formatted(word), draft -> draft.near.add(new Term(word, false)));
    }

    private String noun(Trial trial, Mention mention) {
        if (mention.noun() == null || rule.recognition().counts().isEmpty()) {
            return "";
        }
        String head = mention.noun().head();
        return tried(trial, "add '" + head + "' to 'counts'", draft -> {
            draft.counts.add(head);
            draft.named.add(head);
        });
    }

    private String range(Trial trial, Mention mention) {
        return tried(trial, "let 'between' hold it", draft -> {
            Range range = draft.between;
            draft.between = range == null
                    ? null
                    : new Range(range.values().hull(mention.value().stated()), range.currency());
        });
    }

    private String released(Trial trial, List<Explanation.Condition> conditions) {
        for (Explanation.Condition condition : conditions) {
            boolean sentence = condition.key().equals("unless-sentence");
            for (Explanation.Hit hit : condition.hits()) {
                boolean claims = hit.words().equals(trial.word())
                        && (sentence || condition.key().equals("unless"));
                String cure = claims
                        ? tried(
                                trial,
                                "take '" + hit.term() + "' out of '" + condition.key() + "'",
                                draft -> (sentence ? draft.unlessSentence : draft.unless)
                                        .removeIf(term -> term.toString().equals(hit.term())))
                        : "";
                if (!cure.isEmpty()) {
                    return cure;
                }
            }
        }
        return "";
    }

    private String heard(Trial trial, Stance stance) {
        return tried(trial, "take '" + stance.label() + "' out of 'ignore'", draft -> draft.ignore.remove(stance));
    }

    private String tried(Trial trial, String cure, Consumer<Draft> change) {
        if (tried.add(cure) && tried.size() > TRIES) {
            return "";
        }
        return changes.helps(cure, change, article, trial) ? cure : "";
    }
}
