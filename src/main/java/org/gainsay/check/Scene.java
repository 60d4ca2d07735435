package org.gainsay.check;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.engine.Answer;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/**
 * An article as checks look at it.
 *
 * @param article the article
 * @param passage its text
 * @param mentions all values in {@code passage}, in the order of the text
 * @param answers what the article answers to questions of rules, for each question in the order of the text
 * @param words what its words mean to checks
 */
public record Scene(Article article, Passage passage, List<Mention> mentions, List<Answer> answers, TokenWords words) {
    /** An article of whose words nothing is known yet. */
    Scene(Article article, Passage passage, List<Mention> mentions, List<Answer> answers) {
        this(article, passage, mentions, answers, new TokenWords(passage));
    }

    Tokens tokens() {
        return passage.tokens();
    }

    /** The mention with a number; null beyond either end. */
    @org.jspecify.annotations.Nullable
    Mention mention(int at) {
        return at >= 0 && at < mentions.size() ? mentions.get(at) : null;
    }

    /** The mention whose first token is one; null if none begins there. */
    @org.jspecify.annotations.Nullable
    Mention beginning(int token) {
        Mention mention = mention(firstFrom(token));
        return mention != null && mention.firstToken() == token ? mention : null;
    }

    /** Whether a token belongs to a mention that begins before it. */
    boolean covered(int token) {
        Mention before = mention(firstFrom(token) - 1);
        return before != null && before.endToken() > token;
    }

    /** The number of a mention, found by its place. */
    int indexOf(Mention mention) {
        int from = firstFrom(mention.firstToken());
        while (!mentions.get(from).equals(mention)) {
            from++;
        }
        return from;
    }

    /** The number of the first mention that begins at a token or behind it. */
    int firstFrom(int token) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (mentions.get(middle).firstToken() < token) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    long roles(int token) {
        return words.roles(token);
    }

    /** Whether a token has at least one of the roles in the set. */
    boolean is(int token, long roles) {
        return (roles(token) & roles) != 0;
    }

    boolean is(int token, Role role) {
        return is(token, role.bit());
    }

    /** Whether each of the tokens {@code [first, end)} has at least one of the roles; true for none. */
    boolean only(int first, int end, long roles) {
        for (int token = first; token < end; token++) {
            if (!is(token, roles)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the tokens {@code [first, end)} has at least one of the roles. */
    boolean any(int first, int end, long roles) {
        for (int token = first; token < end; token++) {
            if (is(token, roles)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token speaks of a topic. */
    boolean speaks(int token, Topic topic) {
        return words.speaks(token, topic);
    }

    /** Whether one of the tokens {@code [first, end)} speaks of a topic. */
    boolean speaks(int first, int end, Topic topic) {
        for (int token = first; token < end; token++) {
            if (speaks(token, topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words of the sentence around a token speaks of a topic. */
    boolean speaksInSentence(int token, Topic topic) {
        int sentence = passage.sentences().of(token);
        int first = Math.max(passage.sentences().first(sentence), token - REACH);
        int end = Math.min(passage.sentences().end(sentence), token + REACH);
        return speaks(first, end, topic);
    }

    /** The number of the sentence that a mention begins in. */
    int sentence(Mention mention) {
        return passage.sentences().of(mention.firstToken());
    }

    boolean sameSentence(Mention a, Mention b) {
        return sentence(a) == sentence(b);
    }

    /** Whether a paragraph ends between two mentions that are no more than {@link #REACH} tokens apart. */
    boolean broken(Mention a, Mention b) {
        return paragraphEnds(Math.min(a.endToken(), b.endToken()), Math.max(a.firstToken(), b.firstToken()));
    }

    /** Whether a paragraph ends among the tokens {@code [first, end)}. */
    boolean paragraphEnds(int first, int end) {
        for (int token = first; token < end; token++) {
            if (tokens().type(token) == Tokens.BREAK) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words of the sentence around a token has at least one of the roles. */
    boolean anyInSentence(int token, long roles) {
        int sentence = passage.sentences().of(token);
        int first = Math.max(passage.sentences().first(sentence), token - REACH);
        int end = Math.min(passage.sentences().end(sentence), token + REACH);
        return any(first, end, roles);
    }

    /** How many tokens a check looks ahead or back at most, so that a text without full stops stays linear. */
    static final int REACH = 60;
}
