package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gainsay.article.Block;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LexerTest {
    /** What goes wrong in lexers: marks that look alike, marks that are not seen, halves of pairs, letters of two code units. */
    private static final String[] NASTY = {
        "a",
        "B",
        "s",
        "S",
        "é",
        "ß",
        "İ",
        "ı",
        "ﬁ",
        "ǅ",
        "é",
        "0",
        "7",
        "12",
        "15,000",
        "½",
        "⅓",
        "٣",
        "²",
        ".",
        "..",
        ",",
        "…",
        "-",
        "--",
        "–",
        "—",
        "‑",
        "−",
        "'",
        "’",
        "‘",
        "\"",
        "“",
        "”",
        "`",
        "´",
        "(",
        ")",
        "[",
        "]",
        ":",
        ";",
        "/",
        "⁄",
        "%",
        "$",
        "£",
        "#",
        "@",
        "&",
        "*",
        "+",
        "~",
        "_",
        "\\",
        "{",
        "}",
        "|",
        "\u00ad",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u202e",
        "\u00a0",
        "\u2009",
        "\u202f",
        " ",
        "\t",
        "\n",
        "\r",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "\ud83d\ude00",
        "\ud835\udc00",
        "\ud83d",
        "\ude00",
        "\uffff",
        "\u0301",
        "漢",
        "ا",
        "U.S.",
        "p.m.",
        "Feb.",
        "'s",
        "n't",
        "st",
        "and",
        "which",
        "The"
    };

    private final Lexicon lexicon = Cases.lexicon();
    private final Lexer lexer = new Lexer(lexicon);

    @Test
    void aTextIsCutIntoWordsFiguresFractionsAndMarks() {
        assertThat(tokens("Talks ran 2½ hours.")).containsExactly("Talks", "ran", "2", "½", "hours", ".");
        assertThat(types("Talks ran 2½ hours."))
                .containsExactly(
                        Tokens.WORD,
                        Tokens.WORD,
                        Tokens.NUMBER,
                        Tokens.FRACTION,
                        Tokens.WORD,
                        Tokens.MARK,
                        Tokens.BREAK);
    }

    @Test
    void aFigureKeepsTheMarksBetweenItsDigits() {
        assertThat(tokens("15,000 and 2.5, then 24.02.2022."))
                .containsExactly("15,000", "and", "2.5", ",", "then", "24.02.2022", ".");
        assertThat(tokens("11:30 or 3-1 or 9/11"))
                .containsExactly("11", ":", "30", "or", "3", "-", "1", "or", "9", "/", "11");
        assertThat(tokens("5km at .5")).containsExactly("5", "km", "at", ".5");
    }

    @Test
    void aBlankThatDoesNotBreakGroupsDigits() {
        assertThat(tokens("15\u00a0000 men")).containsExactly("15\u00a0000", "men");
        assertThat(tokens("1\u202f250\u202f000 men")).containsExactly("1\u202f250\u202f000", "men");
        assertThat(tokens("15\u00a0men")).containsExactly("15", "men");
        assertThat(tokens("in 2022\u00a0300 men")).hasSize(4);
    }

    @Test
    void anAbbreviationKeepsItsStops() {
        assertThat(tokens("The U.S. met Mr. X at 3 p.m. in Feb. here."))
                .containsExactly("The", "U.S.", "met", "Mr.", "X", "at", "3", "p.m.", "in", "Feb.", "here", ".");
        assertThat(tokens("George W. Bush left.")).containsExactly("George", "W.", "Bush", "left", ".");
    }

    @Test
    void anApostropheInsideAWordBelongsToIt() {
        assertThat(tokens("They didn't.")).containsExactly("They", "didn't", ".");
        assertThat(tokens("They didn’t.")).containsExactly("They", "didn’t", ".");
        assertThat(tokens("O’Neill left")).containsExactly("O’Neill", "left");
        assertThat(tokens("Putin’s jet")).containsExactly("Putin", "’s", "jet");
        assertThat(tokens("the leaders’ jets")).containsExactly("the", "leaders", "’", "jets");
        assertThat(tokens("‘We won’")).containsExactly("‘", "We", "won", "’");
        assertThat(tokens("NATO'S")).containsExactly("NATO", "'S");
    }

    @Test
    void spellingsOfOneWordAreOneWord() {
        Tokens tokens = lexer.read("which WHICH Which wh\u00adich").tokens();

        assertThat(List.of(tokens.word(1), tokens.word(2), tokens.word(3))).containsOnly(tokens.word(0));
        assertThat(lexicon.word(tokens.word(0))).isEqualTo("which");
        assertThat(lexer.read("Gainsay").tokens().word(0)).isEqualTo(Lexicon.UNKNOWN);
    }

    /** Words are read eight letters at a time, so each length, letter case and neighbour is tried, and one letter more or less. */
    @Test
    void aWordOfAnyLengthIsFoundBesideAnyMark() {
        String letters = "thequickbrownfoxjumps";
        Lexicon.Builder some = Lexicon.builder();
        for (int length = 2; length < letters.length(); length += 2) {
            some.add(letters.substring(0, length));
        }
        Lexicon known = some.build();
        for (int length = 1; length < letters.length(); length++) {
            String small = letters.substring(0, length);
            String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
            for (String word : List.of(small, capital, small.toUpperCase(Locale.ROOT))) {
                for (String mark : List.of(
                        "", " ", ",", ".", "?", "!", ")", "-", "\"", "…", "½", "€", "\n", "\u00a0", "@", "[", "{")) {
                    Tokens tokens = new Lexer(known).read(mark + word + mark).tokens();
                    int token = tokens.type(0) == Tokens.WORD ? 0 : 1;

                    assertThat(tokens.end(token) - tokens.start(token))
                            .as(word + mark)
                            .isEqualTo(length);
                    assertThat(known.word(tokens.word(token))).as(word + mark).isEqualTo(length % 2 == 0 ? small : "");
                    assertThat(tokens.shape(token)).as(word + mark).isEqualTo((byte) shape(word));
                }
            }
        }
    }

    private static int shape(String word) {
        int capital = Character.isUpperCase(word.charAt(0)) ? Tokens.CAPITAL : 0;
        boolean upper = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return upper ? capital | Tokens.UPPER : capital;
    }

    @Test
    void theShapeTellsTheLetterCase() {
        Tokens tokens = lexer.read("kyiv Kyiv KYIV A U.S. p.m. Mr. É ÉTÉ").tokens();

        assertThat(shapes(tokens))
                .containsExactly(
                        0,
                        (int) Tokens.CAPITAL,
                        Tokens.CAPITAL | Tokens.UPPER,
                        (int) Tokens.CAPITAL,
                        Tokens.CAPITAL | Tokens.UPPER | Tokens.DOTTED | Tokens.INITIALS,
                        Tokens.DOTTED | Tokens.INITIALS,
                        Tokens.CAPITAL | Tokens.DOTTED,
                        (int) Tokens.CAPITAL,
                        Tokens.CAPITAL | Tokens.UPPER);
    }

    @Test
    void marksThatLookAlikeAreOneMark() {
        for (String dash : List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212")) {
            assertThat(lexer.read("3" + dash + "4").tokens().mark(1)).as(dash).isEqualTo('-');
        }
        for (String dash : List.of("—", "―", "--")) {
            assertThat(lexer.read("3" + dash + "4").tokens().mark(1)).as(dash).isEqualTo('—');
        }
        assertThat(lexer.read("“").tokens().mark(0)).isEqualTo('"');
        assertThat(lexer.read("1⁄2").tokens().mark(1)).isEqualTo('/');
    }

    @Test
    void gluedTokensTouch() {
        Tokens tokens = lexer.read("3-hour talks").tokens();

        assertThat(tokens.glued(0)).isFalse();
        assertThat(tokens.glued(1)).isTrue();
        assertThat(tokens.glued(2)).isTrue();
        assertThat(tokens.glued(3)).isFalse();
    }

    @Test
    void aPairOfSurrogatesIsOneMark() {
        assertThat(tokens("Won \ud83d\ude00!")).containsExactly("Won", "\ud83d\ude00", "!");
        assertThat(tokens("Won \ud83d!")).containsExactly("Won", "\ud83d", "!");
    }

    @Test
    void onlyTheBlocksAreRead() {
        String text = "skip Read this skip And this";
        Passage passage = lexer.read(
                text, List.of(new Block(Block.Role.BODY, 5, 14), new Block(Block.Role.BODY, 20, text.length())));

        assertThat(words(passage)).containsExactly("Read", "this", "And", "this");
        assertThat(types(passage.tokens()))
                .containsExactly(Tokens.WORD, Tokens.WORD, Tokens.BREAK, Tokens.WORD, Tokens.WORD, Tokens.BREAK);
    }

    @Test
    void beyondBothEndsThereIsNothing() {
        Tokens tokens = lexer.read("word").tokens();

        assertThat(tokens.type(-1)).isEqualTo(Tokens.BREAK);
        assertThat(tokens.type(99)).isEqualTo(Tokens.BREAK);
        assertThat(tokens.word(99)).isEqualTo(Lexicon.UNKNOWN);
        assertThat(tokens.mark(-1)).isEqualTo((char) 0);
        assertThat(tokens.glued(99)).isFalse();
        assertThat(tokens.shape(-1)).isZero();
    }

    @RepeatedTest(200)
    void anyTextIsCoveredByItsTokens(RepetitionInfo repetition) {
        String text = nasty(new Random(repetition.getCurrentRepetition()));
        Passage passage = lexer.read(text);
        Tokens tokens = passage.tokens();
        int at = 0;
        for (int token = 0; token < tokens.count(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(at);
            assertThat(tokens.end(token)).isGreaterThanOrEqualTo(tokens.start(token));
            assertThat(seen(text, at, tokens.start(token))).isFalse();
            assertThat(tokens.end(token) > tokens.start(token)).isEqualTo(tokens.type(token) != Tokens.BREAK);
            at = tokens.end(token);
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(tokens.type(tokens.count() - 1)).isEqualTo(Tokens.BREAK);
    }

    @RepeatedTest(200)
    void anyTextHasSentencesAndClauses(RepetitionInfo repetition) {
        Passage passage = lexer.read(nasty(new Random(1000 + repetition.getCurrentRepetition())));
        Sentences sentences = passage.sentences();
        int next = 0;
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            assertThat(sentences.first(sentence)).isEqualTo(next);
            assertThat(sentences.end(sentence)).isGreaterThan(next);
            next = sentences.end(sentence);
        }
        assertThat(next).isEqualTo(passage.tokens().count());
        for (int token = 0; token < passage.tokens().count(); token++) {
            int sentence = sentences.of(token);
            assertThat(passage.clauses().of(token)).isBetween(sentences.first(sentence), sentences.end(sentence));
        }
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(120);
        for (int part = 0; part < parts; part++) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    /** Whether a stretch of text holds anything that a reader would see. */
    private static boolean seen(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c > ' ' && c < '\u007f') {
                return true;
            }
        }
        return false;
    }

    private List<String> tokens(String text) {
        return words(lexer.read(text));
    }

    private static List<String> words(Passage passage) {
        List<String> words = new ArrayList<>();
        for (int token = 0; token < passage.tokens().count(); token++) {
            if (passage.tokens().type(token) != Tokens.BREAK) {
                words.add(passage.words(token, token + 1));
            }
        }
        return words;
    }

    private List<Byte> types(String text) {
        return types(lexer.read(text).tokens());
    }

    private static List<Byte> types(Tokens tokens) {
        List<Byte> types = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            types.add(tokens.type(token));
        }
        return types;
    }

    private static List<Integer> shapes(Tokens tokens) {
        List<Integer> shapes = new ArrayList<>();
        for (int token = 0; token < tokens.count() - 1; token++) {
            shapes.add((int) tokens.shape(token));
        }
        return shapes;
    }
}
