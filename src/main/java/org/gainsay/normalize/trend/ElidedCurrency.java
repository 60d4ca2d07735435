package org.gainsay.normalize.trend;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trend;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Finds the sum whose currency a bare figure leaves out: "a loss of 186 million crowns from a profit of 94 million", "$2bn, of which 600m this year". */
final class ElidedCurrency {
    /** What a word beside a figure does. */
    private enum Role {
        SUM,
        LIKELY,
        LINK,
        OF,
        IT,
        FURTHER,
        MORE,
        THAN,
        SEVERAL
    }

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final Ratio THOUSAND = Ratio.of(1000);
    private static final Ratio TEN_THOUSAND = Ratio.of(10_000);
    private static final Ratio MILLION = Ratio.of(1_000_000);
    /** A part of a sum, or what comes on top of it, is seldom smaller or larger by more. */
    private static final Ratio FAR = Ratio.of(1000);
    /** How many words of linking may stand between "profit" and its figure: "fell to", "was up to". */
    private static final int LINKS = 3;
    /** How many tokens may stand between a figure and the sum in one sentence. */
    private static final int REACH = 40;
    /** How many values back the currency of an earlier sentence is looked for. */
    private static final int BACK = 16;

    private final WordMap<Role> roles = new WordMap<>();

    /** Adds its words to a lexicon. */
    ElidedCurrency(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(ElidedCurrency.class, "elided-currency.tsv")) {
            for (int word : lexicon.addAll(row[1])) {
                roles.put(word, Role.valueOf(row[0]));
            }
        }
    }

    /** The sum in whose currency a bare figure is; null where it is no sum, or may be one of several currencies. */
    @Nullable
    Mention of(Reading reading, Mention number, List<Mention> mentions) {
        Tokens tokens = reading.tokens();
        if (!scaled(tokens, number, TEN_THOUSAND) || !stands(reading, number.endToken())) {
            return null;
        }
        Role cue = cue(tokens, number);
        boolean part = cue == null && part(tokens, number);
        boolean certain = cue == Role.SUM && scaled(tokens, number, MILLION);
        boolean sure = part || cue == Role.SUM || cue != null && scaled(tokens, number, MILLION);
        Mention sum = sure ? sum(tokens, number, mentions, part, certain) : null;
        return sum != null && near(number, sum) ? sum : null;
    }

    /** Whether a bare figure is in the currency of the sum behind it in its sentence: "from a loss of 20 million to a profit of 35 million dollars". */
    boolean before(Reading reading, Mention number, Mention sum) {
        Tokens tokens = reading.tokens();
        return sum.kind() == Kind.MONEY
                && scaled(tokens, number, MILLION)
                && stands(reading, number.endToken())
                && cue(tokens, number) == Role.SUM
                && oneSentence(tokens, number.endToken(), sum.firstToken())
                && near(number, sum);
    }

    /** Whether a figure has a word of scale, or is as large as one in digits has to be: no year and no number of a house. */
    private static boolean scaled(Tokens tokens, Mention number, Ratio figure) {
        Ratio low = number.value().stated().low();
        boolean word = tokens.type(number.endToken() - 1) == Tokens.WORD;
        return low != null && low.compareTo(word ? THOUSAND : figure) >= 0;
    }

    /** Whether nothing stands behind a figure that it could count, and no verb that many would do. */
    private boolean stands(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        if (tokens.type(end) != Tokens.WORD) {
            return tokens.type(end) == Tokens.BREAK || !tokens.glued(end) || !tokens.isMark(end, '-');
        }
        if (is(tokens, end, Role.MORE)) {
            return tokens.type(end + 1) != Tokens.WORD || is(tokens, end + 1, Role.THAN);
        }
        if (is(tokens, end, Role.OF)) {
            return is(tokens, end + 1, Role.IT) || is(tokens, end + 1, Role.SUM);
        }
        return reading.is(end, FUNCTION) && !is(tokens, end, Role.SEVERAL);
    }

    /** The word of sums beside a figure: SUM or LIKELY, as which "of which" and what comes on top count, too; null for none. */
    private @Nullable Role cue(Tokens tokens, Mention number) {
        int before = number.firstToken() - 1;
        int end = number.endToken();
        if (is(tokens, end, Role.OF) && is(tokens, end + 1, Role.SUM)) {
            return Role.SUM;
        }
        if (is(tokens, before, Role.IT) && is(tokens, before - 1, Role.OF) || is(tokens, before, Role.FURTHER)) {
            return Role.LIKELY;
        }
        int at = before;
        while (at > before - LINKS && is(tokens, at, Role.LINK)) {
            at--;
        }
        Role role = is(tokens, at, Role.OF) ? role(tokens, at - 1) : role(tokens, at);
        return role == Role.SUM || role == Role.LIKELY ? role : null;
    }

    /** Whether a figure is a part of a sum or what becomes of it: ", 300 million of it abroad", ", 12 million more than planned", ", up 150 million", ", rising to 2 billion". */
    private boolean part(Tokens tokens, Mention number) {
        int first = number.firstToken();
        boolean moved =
                number.trend() != null && tokens.isMark(number.trend() == Trend.TO ? first - 3 : first - 2, ',');
        int end = number.endToken();
        boolean apart = tokens.isMark(first - 1, ',');
        return moved || apart && (is(tokens, end, Role.MORE) || is(tokens, end, Role.OF));
    }

    /** The nearest sum before a figure in its sentence, or one further up where all have one currency; a part is one of the value right before it. */
    private static @Nullable Mention sum(
            Tokens tokens, Mention number, List<Mention> mentions, boolean part, boolean further) {
        Mention sum = null;
        for (int at = mentions.size() - 1; at >= 0 && at >= mentions.size() - BACK; at--) {
            Mention mention = mentions.get(at);
            if (mention.kind() != Kind.MONEY) {
                if (part && mention.kind() != Kind.PERCENT && !mention.kind().temporal()) {
                    return null;
                }
                continue;
            }
            if (sum == null && oneSentence(tokens, mention.endToken(), number.firstToken())) {
                return mention;
            }
            if (!further || sum != null && !currency(mention).equals(currency(sum))) {
                return null;
            }
            sum = sum == null ? mention : sum;
        }
        return sum;
    }

    private static String currency(Mention sum) {
        return ((Quantity) sum.value()).unit();
    }

    private static boolean oneSentence(Tokens tokens, int from, int to) {
        for (int at = from; at < to && to - from <= REACH; at++) {
            if (tokens.type(at) == Tokens.BREAK || tokens.isMark(at, '.') || tokens.isMark(at, ';')) {
                return false;
            }
        }
        return to - from <= REACH;
    }

    private static boolean near(Mention number, Mention sum) {
        Ratio bare = number.value().stated().low();
        Ratio known = sum.value().stated().low();
        return bare != null
                && known != null
                && known.signum() > 0
                && bare.times(FAR).compareTo(known) >= 0
                && bare.compareTo(known.times(FAR)) <= 0;
    }

    private boolean is(Tokens tokens, int token, Role role) {
        return role(tokens, token) == role;
    }

    private @Nullable Role role(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word == 0 ? null : roles.get(word);
    }
}
