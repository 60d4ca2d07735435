package org.gainsay.check;

import java.util.List;
import java.util.Locale;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
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
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            if (scene.mentions().get(at).kind() != Kind.MONEY) {
                continue;
            }
            Bracketed pair = Bracketed.of(scene, at);
            if (pair != null) {
                compare(scene.passage(), pair.first(), pair.second(), faults);
                Mention third = scene.mention(at + 1);
                if (third != null && third(scene, pair.second(), third)) {
                    compare(scene.passage(), pair.first(), third, faults);
                }
            }
        }
    }

    /** "$5bn (£3.9bn, €4.6bn)": one more conversion in the same bracket. */
    private static boolean third(Scene scene, Mention second, Mention third) {
        int joint = second.endToken();
        return third.kind() == Kind.MONEY
                && third.firstToken() == joint + 1
                && scene.is(second.firstToken() - 1, Role.OPEN)
                && (scene.is(joint, Role.bits(Role.COMMA, Role.SEMICOLON, Role.OR, Role.AND))
                        || scene.tokens().isMark(joint, '/'))
                && scene.is(third.endToken(), Role.CLOSE);
    }

    private static void compare(Passage passage, Mention first, Mention second, Faults faults) {
        boolean two = !Figures.unit(first).equals(Figures.unit(second));
        if (two && clear(passage, first) && clear(passage, second)) {
            String fault = new Conversion(first, second).fault(ExchangeRates.standard());
            if (fault != null) {
                faults.add(Kind.MONEY, fault, List.of(first, second));
            }
        }
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
}
