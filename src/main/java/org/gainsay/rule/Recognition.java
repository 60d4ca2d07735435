package org.gainsay.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.LateList;
import org.jspecify.annotations.Nullable;

/**
 * How a rule recognises an answer among the values of its kind.
 *
 * @param about at least one of these stands anywhere in the article; empty for no such condition. It is the same for all rules of a
 *     pack
 * @param near at least one of these stands in the clause of the value
 * @param with at least one of these stands in the sentence of the value; empty for no such condition
 * @param context at least one of these stands in the same or a neighbouring sentence, the title, the headline or
 *     the lead
 *     paragraph; empty for no such condition
 * @param unless none of these claims the value for itself in its clause
 * @param unlessSentence none of these stands in the value's sentence
 * @param counts the nouns of which a count may speak; empty for any noun
 * @param named the same nouns as the rule's author wrote them, in the same order
 * @param bare whether a number without a noun may answer a question for a count
 * @param between what the value must overlap; null for no such condition
 * @param key what the question is asked once for each of; null for a single question
 * @param ignore stances in which a value is no answer
 * @param past whether a value of another time may answer: of an earlier year, or one that the text compares with; where a
 *     rule does not say, it may under a rule for one story
 * @param validity for articles of which days the rule counts
 * @param names other spellings of names, and the name that each stands for; empty for a rule without a key
 */
public record Recognition(
        List<Term> about,
        List<Term> near,
        List<Term> with,
        List<Term> context,
        List<Term> unless,
        List<Term> unlessSentence,
        List<String> counts,
        List<String> named,
        boolean bare,
        @Nullable Range between,
        @Nullable Key key,
        Set<Stance> ignore,
        boolean past,
        Validity validity,
        Map<String, String> names) {
    /** Copies the lists, but for late ones. */
    public Recognition {
        about = fixed(about);
        near = fixed(near);
        with = fixed(with);
        context = fixed(context);
        unless = fixed(unless);
        unlessSentence = fixed(unlessSentence);
        counts = List.copyOf(counts);
        named = List.copyOf(named);
        names = Map.copyOf(names);
        ignore = ignore.isEmpty() ? Set.of() : EnumSet.copyOf(ignore);
    }

    /** A list whose elements are yet to be made cannot be changed as it is. */
    private static List<Term> fixed(List<Term> terms) {
        return terms instanceof LateList ? terms : List.copyOf(terms);
    }
}
