package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/**
 * Finds an amount whose conversion beside it cannot be right: {@code $500 billion (£396 million)} makes a pound worth more
 * than a thousand dollars.
 */
public final class CurrencyConversion implements Check {
    @Override
    public String id() {
        return "general/currency-conversion";
    }

    @Override
    public String question() {
        return "Do an amount of money and its conversion fit each other?";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Article article, Passage passage, List<Mention> mentions) {
        List<Finding> findings = new ArrayList<>(0);
        for (int i = 1; i < mentions.size(); i++) {
            Mention first = mentions.get(i - 1);
            Mention second = mentions.get(i);
            if (converts(passage.tokens(), first, second) && clear(passage, first) && clear(passage, second)) {
                String fault = new Conversion(first, second).fault(ExchangeRates.standard());
                if (fault != null) {
                    findings.add(finding(article, passage, first, second, fault));
                }
            }
        }
        return findings;
    }

    /** Whether the second amount stands in brackets directly behind the first, and nothing is said of it there. */
    private static boolean converts(Tokens tokens, Mention first, Mention second) {
        int bracket = first.endToken();
        return first.kind() == Kind.MONEY
                && second.kind() == Kind.MONEY
                && second.firstToken() == bracket + 1
                && (tokens.isMark(bracket, '(') || tokens.isMark(bracket, '['))
                && tokens.type(second.endToken()) == Tokens.MARK
                && !((Quantity) first.value()).unit().equals(((Quantity) second.value()).unit());
    }

    /** Whether it is clear which currency is meant: "Swiss francs" is, "francs" is not. */
    private static boolean clear(Passage passage, Mention mention) {
        int last = mention.endToken() - 1;
        boolean country = (passage.tokens().shape(last - 1) & Tokens.CAPITAL) != 0;
        return (country || !ambiguous(passage, last)) && !ambiguous(passage, sign(passage, mention));
    }

    /** The token at which the amount itself begins, behind its hedge. */
    private static int sign(Passage passage, Mention mention) {
        int token = mention.firstToken();
        while (passage.tokens().start(token) < mention.valueSpan().start()) {
            token++;
        }
        return token;
    }

    private static boolean ambiguous(Passage passage, int token) {
        return ExchangeRates.standard()
                .ambiguous(passage.words(token, token + 1).toLowerCase(Locale.ROOT));
    }

    private Finding finding(Article article, Passage passage, Mention first, Mention second, String fault) {
        List<Group> groups = List.of(group(article, passage, first), group(article, passage, second));
        return new Finding(
                id(),
                Finding.story(article),
                Origin.CHECK,
                Verdict.CONTRADICTION,
                severity(),
                question(),
                Kind.MONEY,
                fault,
                fault,
                groups,
                null);
    }

    private static Group group(Article article, Passage passage, Mention mention) {
        Fact fact = new Fact(
                article,
                mention.kind(),
                mention.value(),
                mention.hedge(),
                mention.allows(),
                mention.likely(),
                Stance.ASSERTED,
                null,
                List.of(Quotation.of(article, passage, mention)));
        return new Group(Wording.of(fact), List.of(fact));
    }
}
