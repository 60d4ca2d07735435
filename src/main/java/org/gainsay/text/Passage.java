package org.gainsay.text;

import org.jspecify.annotations.Nullable;

/**
 * A text that has been read: its tokens, sentences and clauses. Everything to the right of this room works on passages and
 * never goes back to the characters, except to cut words out. A passage is not for several threads at once.
 */
public final class Passage {
    private final String text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private @Nullable Sentences sentences;
    private @Nullable Clauses clauses;

    Passage(String text, Lexicon lexicon, Tokens tokens) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The text that the offsets of the tokens count in. */
    public String text() {
        return text;
    }

    /** The lexicon that the words' numbers refer to. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** Where sentences begin and end; found when first asked for, since most passages answer no question. */
    public Sentences sentences() {
        Sentences found = sentences;
        if (found == null) {
            found = Sentences.of(tokens);
            sentences = found;
        }
        return found;
    }

    /** Where clauses begin and end. */
    public Clauses clauses() {
        Clauses found = clauses;
        if (found == null) {
            found = new Clauses(this);
            clauses = found;
        }
        return found;
    }

    /** Whether the word at a token has at least one of the classes in the set. */
    public boolean is(int token, long bits) {
        return tokens.is(token, bits);
    }

    /** The classes of all words in {@code [first, end)}, which may reach beyond either end of the text. */
    public long classes(int first, int end) {
        return tokens.classes(first, end);
    }

    /** Whether the last letters of a word are these, in any letter case; the word may be no longer than they are. */
    public boolean endsIn(int token, String letters) {
        return token >= 0
                && token < tokens.count()
                && text.regionMatches(true, tokens.end(token) - letters.length(), letters, 0, letters.length());
    }

    /** The characters of tokens {@code first} up to but not including {@code end}, with what stands between them. */
    public String words(int first, int end) {
        return first >= end ? "" : text.substring(tokens.start(first), tokens.end(end - 1));
    }
}
