package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.Place;
import org.gainsay.article.Span;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Key;
import org.gainsay.rule.Person;
import org.gainsay.rule.Question;
import org.gainsay.rule.Stance;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article answers a rule. Sorts running text before captions and captions before titles, then by
 * the order of the text.
 *
 * @param rule the rule
 * @param view the passage
 * @param at index of the value in the passage's mentions
 * @param value the value as an answer of the rule's kind
 * @param sentence the sentence that it stands in
 * @param standing how the text stands to it
 * @param thing what the value is said of, under a rule with a key; null for any other
 * @param given the names before the surname of the person that it is said of; null where the text gives none, and under a rule that asks for no person
 * @param year the year, long past, that the value is said of, if the rule takes it only for want of a later one; else {@link OtherTimes#NONE}
 */
record Evidence(
        CompiledRule rule,
        View view,
        int at,
        Mention value,
        int sentence,
        Standing standing,
        @Nullable String thing,
        @Nullable String given,
        int year)
        implements Comparable<Evidence> {
    private static final int RANK_OF_HEADLINE = 2;
    private static final int RANK_OF_TITLE = 3;

    /** The answer that pieces of evidence for the same figure give together; the first of them speaks for all. */
    static Answer answer(List<Evidence> evidence) {
        Standing standing = evidence.get(0).standing;
        for (Evidence each : evidence) {
            boolean stronger = each.standing.stance().compareTo(standing.stance()) < 0;
            standing = stronger ? each.standing : standing;
        }
        return answer(evidence, standing);
    }

    /** Whether one of several pieces of evidence takes the figure back. */
    static boolean superseded(List<Evidence> evidence) {
        for (Evidence each : evidence) {
            if (each.standing.stance() == Stance.SUPERSEDED) {
                return true;
            }
        }
        return false;
    }

    /** The answer that they give together, with a standing of its own. */
    static Answer answer(List<Evidence> evidence, Standing standing) {
        Evidence first = evidence.get(0);
        List<Citation> citations = new ArrayList<>(evidence.size());
        for (Evidence each : evidence) {
            citations.add(each.citation());
        }
        Mention value = first.value;
        Fact fact = new Fact(
                first.view.article(),
                first.rule.kind(),
                value.value(),
                value.hedge(),
                value.allows(),
                value.likely(),
                standing.stance(),
                standing.speaker(),
                citations);
        return new Answer(first.question(), fact, first.person());
    }

    private @Nullable Person person() {
        if (rule.key() != Key.PERSON || thing == null) {
            return null;
        }
        int blank = thing.lastIndexOf(' ');
        String names = blank < 0 ? given : thing.substring(0, blank);
        return new Person(thing.substring(blank + 1), names, rule.rule().question());
    }

    private Question question() {
        Question question = rule.rule().question();
        Key key = rule.key();
        return key == null || thing == null ? question : question.about(key, thing);
    }

    @Override
    public int compareTo(Evidence other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : Integer.compare(at, other.at);
    }

    private Citation citation() {
        Article article = view.article();
        Span span = value.span();
        if (view.inTitle()) {
            String text = view.passage().text().substring(span.start(), span.end());
            return new Citation(true, span, text, titlePlace(article, span.start()), sentenceText());
        }
        Span original = article.offsets().original(span.start(), span.end());
        String text = article.original().content().substring(original.start(), original.end());
        return new Citation(false, original, text, article.original().place(original.start()), sentenceText());
    }

    /** Where a title's words stand in the file, as far as its reader knows; else where the article begins. */
    private static Place titlePlace(Article article, int start) {
        int title = article.titleInFile();
        return title < 0 ? article.place() : article.original().place(title + start);
    }

    private String sentenceText() {
        Tokens tokens = view.tokens();
        int first = Math.max(view.sentences().first(sentence), value.firstToken() - Citation.REACH);
        int last = Math.max(sentence, view.sentences().of(value.endToken() - 1));
        int end = Math.min(view.sentences().end(last), value.endToken() + Citation.REACH);
        while (end > first + 1 && tokens.type(end - 1) == Tokens.BREAK) {
            end--;
        }
        return folded(view.passage().words(first, end));
    }

    private static String folded(String text) {
        String unwrapped = text.replace('\n', ' ');
        if (plain(unwrapped)) {
            return unwrapped;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean visible = c > ' ' && c < 0x7f;
            if (!visible && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                space = folded.length() > 0;
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(c);
        }
        return folded.toString();
    }

    /** Whether a text has nothing but visible ASCII characters and single blanks between them. */
    private static boolean plain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private int rank() {
        if (view.inTitle()) {
            return RANK_OF_TITLE;
        }
        int block = view.block(value.firstToken());
        Block.Role role =
                block < 0 ? Block.Role.BODY : view.article().blocks().get(block).role();
        return switch (role) {
            case BODY -> 0;
            case CAPTION -> 1;
            case TITLE -> RANK_OF_HEADLINE;
        };
    }
}
