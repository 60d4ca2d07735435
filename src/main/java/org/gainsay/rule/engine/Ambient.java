package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Block;
import org.gainsay.text.Sentences;

/** The terms that hold for a whole article: those in its title, its headline and its lead paragraph. */
final class Ambient {
    /** A page whose text is one single paragraph has a lead all the same: its first sentences. */
    private static final int LEAD_SENTENCES = 3;

    private final List<View> views;
    private final BitSet terms = new BitSet();
    private boolean collected = false;

    Ambient(List<View> views) {
        this.views = views;
    }

    boolean holdsAny(int[] wanted) {
        if (!collected) {
            collected = true;
            views.forEach(this::collect);
        }
        for (int term : wanted) {
            if (terms.get(term)) {
                return true;
            }
        }
        return false;
    }

    private void collect(View view) {
        if (view.inTitle()) {
            add(view, 0, view.tokens().count());
            return;
        }
        boolean led = false;
        Sentences sentences = view.sentences();
        for (int sentence = 0; sentence < sentences.count() && !led; sentence++) {
            int block = view.block(sentences.first(sentence));
            Block.Role role = block < 0 ? Block.Role.BODY : view.article().blocks().get(block).role();
            if (role == Block.Role.TITLE) {
                add(view, sentences.first(sentence), sentences.end(sentence));
            } else if (role == Block.Role.BODY) {
                lead(view, sentence);
                led = true;
            }
        }
    }

    private void lead(View view, int first) {
        Sentences sentences = view.sentences();
        int last = first;
        while (last + 1 < sentences.count()
                && last + 1 - first < LEAD_SENTENCES
                && sentences.sameBlock(first, last + 1)) {
            last++;
        }
        add(view, sentences.first(first), sentences.end(last));
    }

    private void add(View view, int firstToken, int endToken) {
        Occurrences occurrences = view.occurrences();
        for (int at = occurrences.from(firstToken); at < occurrences.count() && occurrences.start(at) < endToken; at++) {
            terms.set(occurrences.term(at));
        }
    }
}
