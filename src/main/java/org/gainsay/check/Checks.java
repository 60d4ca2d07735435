package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Severity;
import org.gainsay.rule.engine.Answer;
import org.gainsay.text.Passage;

/** The checks of a run. One more check is one class, one line here, and its switch in {@code rules/general.yaml}. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new WeekdayDate(),
            new StartAndEnd(),
            new PartsOfTotal(),
            new ShareOfCount(),
            new DifferenceOfTerms(),
            new Majority(),
            new Multiple(),
            new Average(),
            new Rate(),
            new Restated(),
            new TwoAnswers(),
            new AgeAndBirth(),
            new Elapsed(),
            new CurrencyConversion(),
            new UnitConversion());

    private final List<Check> made = new ArrayList<>();
    private final List<Severity> severities = new ArrayList<>();

    /**
     * The checks as packs set them; a check that none of them speaks of is made.
     *
     * @param settings of several for the same check the last one holds
     */
    public Checks(List<CheckSetting> settings) {
        for (Check check : ALL) {
            boolean on = true;
            Severity severity = Severity.ERROR;
            for (CheckSetting setting : settings) {
                if (setting.id().equals(check.id())) {
                    on = setting.on();
                    severity = setting.severity();
                }
            }
            if (on) {
                made.add(check);
                severities.add(severity);
            }
        }
    }

    /** Every check that there is, in the order in which reports list them. */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * What does not fit in one article.
     *
     * @param article the article
     * @param passage its text
     * @param mentions all values in {@code passage}, in the order of the text
     */
    public List<Finding> findings(Article article, Passage passage, List<Mention> mentions) {
        return findings(article, passage, mentions, List.of());
    }

    /**
     * The same, with what an article answers to questions of rules.
     *
     * @param answers for each question in the order of the text
     */
    public List<Finding> findings(Article article, Passage passage, List<Mention> mentions, List<Answer> answers) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Scene scene = new Scene(article, passage, mentions, answers);
        List<Finding> findings = new ArrayList<>(0);
        for (int i = 0; i < made.size(); i++) {
            Check check = made.get(i);
            check.check(scene, new Faults(check, severities.get(i), scene, findings));
        }
        return findings;
    }
}
