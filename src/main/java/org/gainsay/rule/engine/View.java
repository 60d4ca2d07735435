package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.text.Clauses;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * A passage of an article with everything that has been found in it.
 *
 * @param article the article
 * @param inTitle whether the passage is the article's title instead of its text
 * @param passage the passage
 * @param mentions its values, in the order of the text
 * @param terms finds the terms of rules in it
 */
record View(Article article, boolean inTitle, Passage passage, List<Mention> mentions, TermIndex terms) {
    Tokens tokens() {
        return passage.tokens();
    }

    Sentences sentences() {
        return passage.sentences();
    }

    Clauses clauses() {
        return passage.clauses();
    }

    /** Token behind a mention and the noun that it counts. */
    int end(Mention mention) {
        Noun noun = mention.noun();
        return noun == null ? mention.endToken() : Math.max(mention.endToken(), noun.endToken());
    }

    /** Whether a token is the "am" of "3 am", which is no form of "be". */
    boolean halfDay(int token) {
        if (!passage.is(token, WordClass.AUXILIARY.bit())) {
            return false;
        }
        int at = firstFrom(token) - 1;
        boolean within = at >= 0 && token < mentions.get(at).endToken();
        return within
                && (mentions.get(at).kind() == Kind.TIME || mentions.get(at).kind() == Kind.DATETIME);
    }

    /** The index of the first mention that begins at a token or behind it. */
    int firstFrom(int token) {
        return firstFrom(mentions, token);
    }

    /** The same, among the mentions of any passage. */
    static int firstFrom(List<Mention> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the block of the text that a token stands in; -1 for none. */
    int block(int token) {
        int offset = tokens().start(token);
        List<Block> blocks = article.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (offset < blocks.get(middle).start()) {
                high = middle - 1;
            } else if (offset >= blocks.get(middle).end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
