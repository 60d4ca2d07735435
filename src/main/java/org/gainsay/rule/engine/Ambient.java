package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.article.Block;
import org.gainsay.text.Sentences;

/** The terms that hold for a whole article: those in its title, its headline and its lead paragraph. */
final class Ambient {
    /** A page whose text is one single paragraph has a lead all the same: its first sentences. */
    private static final int LEAD_SENTENCES = 3;

    private final List<Window> windows;
    private final Occurrences terms = new Occurrences();
    private final TermMarks marks = new TermMarks();
    private boolean collected = false;

    Ambient(List<Window> windows) {
        this.windows = windows;
    }

    boolean holdsAny(TermSet wanted) {
        if (!collected) {
            collected = true;
            for (Window window : windows) {
                collect(window);
            }
            marks.add(terms, 0, terms.count());
        }
        return marks.mayHold(wanted) && terms.holdsAny(wanted);
    }

    /** Whether none of some terms stands anywhere in the article. */
    boolean nowhere(TermSet wanted) {
        for (Window window : windows) {
            Occurrences all = new Occurrences();
            window.sweep(0, window.view().tokens().count(), all);
            if (all.holdsAny(wanted)) {
                return false;
            }
        }
        return true;
    }

    private void collect(Window window) {
        View view = window.view();
        if (view.inTitle()) {
            window.sweep(0, view.tokens().count(), terms);
            return;
        }
        boolean led = false;
        Sentences sentences = view.sentences();
        for (int sentence = 0; sentence < sentences.count() && !led; sentence++) {
            int block = view.block(sentences.first(sentence));
            Block.Role role = block < 0
                    ? Block.Role.BODY
                    : view.article().blocks().get(block).role();
            if (role == Block.Role.TITLE) {
                window.sweep(sentences.first(sentence), sentences.end(sentence), terms);
            } else if (role == Block.Role.BODY) {
                lead(window, sentence);
                led = true;
            }
        }
    }

    private void lead(Window window, int first) {
        Sentences sentences = window.view().sentences();
        int last = first;
        while (last + 1 < sentences.count()
                && last + 1 - first < LEAD_SENTENCES
                && sentences.sameBlock(first, last + 1)) {
            last++;
        }
        window.sweep(sentences.first(first), sentences.end(last), terms);
    }
}
