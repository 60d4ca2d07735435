package org.gainsay.normalize.age;

import java.util.BitSet;
import org.gainsay.normalize.Reading;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** The ages that laws and rules set: "the retirement age would rise to 66 from 63", "an age limit of 35", "the age of consent is 16". */
final class LegalAge {
    /** How far before a figure the name of the age may stand: "lifts the age of retirement by three months a year until it reaches 66". */
    private static final int REACH = 14;

    private static final long AGE_WORD = WordClass.AGE_WORD.bit();

    private final BitSet before = new BitSet();
    private final BitSet behind = new BitSet();
    private final BitSet leads = new BitSet();
    private final BitSet stops = new BitSet();
    private final int of;

    /** Adds the words of the data file to a lexicon. */
    LegalAge(Lexicon.Builder lexicon) {
        of = lexicon.add("of");
        for (String[] row : DataFile.rows(LegalAge.class, "legal-ages.tsv")) {
            BitSet words = switch (row[0]) {
                case "BEFORE" -> before;
                case "BEHIND" -> behind;
                case "LEAD" -> leads;
                case "STOP" -> stops;
                default -> throw new IllegalStateException("legal-ages.tsv has no rows " + row[0]);
            };
            for (int word : lexicon.addAll(row[1])) {
                words.set(word);
            }
        }
    }

    /** Whether the words before a figure say that it is such an age, if nothing that it could count follows. */
    boolean leads(Reading reading, int figure) {
        Tokens tokens = reading.tokens();
        if (!leads.get(tokens.word(figure - 1)) || !near(tokens, figure)) {
            return false;
        }
        for (int token = figure - 2; token >= figure - REACH && !ends(tokens, token); token--) {
            if (reading.is(token, AGE_WORD)) {
                return named(tokens, token);
            }
        }
        return false;
    }

    /** Whether "age" may stand within reach before a figure: two looks spare most walks. */
    private static boolean near(Tokens tokens, int figure) {
        long classes = tokens.around(figure) | tokens.around(Math.max(0, figure - Tokens.REACH));
        return (classes & AGE_WORD) != 0;
    }

    private boolean named(Tokens tokens, int age) {
        boolean phrase = tokens.word(age + 1) == of && of != 0;
        int next = phrase ? age + 2 : age + 1;
        return before.get(tokens.word(age - 1))
                || behind.get(tokens.word(next))
                || phrase && behind.get(tokens.word(next + 1));
    }

    private boolean ends(Tokens tokens, int token) {
        return token < 0
                || stops.get(tokens.word(token))
                || tokens.type(token) == Tokens.BREAK
                || tokens.isMark(token, '.')
                || tokens.isMark(token, ';')
                || tokens.isMark(token, ':');
    }
}
