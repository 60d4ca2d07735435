package org.gainsay.report;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Key;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.gainsay.rule.engine.Explanation;
import org.jspecify.annotations.Nullable;

/** What became of the values of one article that a rule takes, where the report shows them as no answer that still holds. */
public final class TakenValues {
    private final Rule rule;
    private final Article article;
    private final List<Finding> findings;

    /**
     * The values of one article.
     *
     * @param rule the rule
     * @param findings all findings of the report
     */
    public TakenValues(Rule rule, Article article, List<Finding> findings) {
        this.rule = rule;
        this.article = article;
        this.findings = findings;
    }

    /** Why a value is not in the report, or not held: {@code not in the report, since "5 hours" stands for it}; empty for one that is shown as it stands. */
    String fate(Explanation value) {
        Finding elsewhere = null;
        Fact instead = null;
        for (Finding finding : findings) {
            Fact shown = shown(finding, value);
            boolean asked = finding.rule().equals(rule.id());
            if (shown != null && asked) {
                return shown.stance() == Stance.SUPERSEDED ? "no longer held, since " + later(finding, shown) : "";
            }
            elsewhere = shown != null && elsewhere == null ? finding : elsewhere;
            instead = asked && instead == null ? ofArticle(finding) : instead;
        }
        if (instead != null) {
            String words = Printable.of(Quote.folded(instead.citation().text()));
            return "not in the report, since \"" + words + "\" stands for it";
        }
        if (elsewhere != null) {
            return "not in the report under this rule, since it answers " + elsewhere.rule();
        }
        return rule.recognition().key() == Key.WORDS
                ? "not in the report, since no other article has a value that contradicts it in a sentence much like its own"
                : "not in the report; Gainsay does not tell why";
    }

    private @Nullable Fact shown(Finding finding, Explanation value) {
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                boolean own = fact.article().id().equals(article.id());
                if (own && fact.citations().stream().anyMatch(each -> on(each, value))) {
                    return fact;
                }
            }
        }
        return null;
    }

    private static boolean on(Citation citation, Explanation value) {
        Span span = value.span();
        return citation.inTitle() == value.inTitle()
                && citation.span().start() < span.end()
                && span.start() < citation.span().end();
    }

    private @Nullable Fact ofArticle(Finding finding) {
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                if (fact.article().id().equals(article.id())) {
                    return fact;
                }
            }
        }
        return null;
    }

    /** The later edition that answers in its place, or the article itself. */
    private static String later(Finding finding, Fact old) {
        for (Fact fact : finding.standing()) {
            Publication published = fact.article().published();
            Publication before = old.article().published();
            boolean edition = Finding.outlet(fact.article()).equals(Finding.outlet(old.article()))
                    && !fact.article().id().equals(old.article().id());
            if (edition
                    && published != null
                    && before != null
                    && published.time().isAfter(before.time())) {
                return "a later edition answers: " + Whereabouts.of(fact.article());
            }
        }
        return "the article itself takes it back";
    }
}
