package org.gainsay.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value with the words around it, for rules that know what a value answers from these words alone: in "floods left 18,000 homes without
 * electricity" they are flood, home, power.
 *
 * @param question the question of the rule, which is about nothing in particular yet
 * @param fact the value
 * @param thing the person that an age, or the place that a distance is said of; null where the text names none
 * @param subject the sense of the word with a capital that opens its clause or stands there first as a name: "Castra" in "Castra won for the
 *     fourth time"; null where none does
 * @param words the words, by sense, the nearest of each, in the order of the text
 * @param aside of which other time or other case the text speaks, so that the value is no answer but may explain another one: "last year"; empty where it
 *     does not say, null for the time and the case of the story
 * @param yearly whether {@link #aside} is a year, or a part of one, whose figure the value is, so that another year has another figure: "in 2019 the pier
 *     drew 40,200 anglers", but not "the pier that opened in 2019 is 90 metres long"
 * @param setting when it held
 */
public record Statement(
        Question question,
        Fact fact,
        @Nullable String thing,
        @Nullable String subject,
        Map<String, Word> words,
        @Nullable String aside,
        boolean yearly,
        Setting setting) {
    /** The weight of a word right beside the value. */
    public static final int FULL = 1000;

    /** Copies the map. */
    public Statement {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * A word beside a value.
     *
     * @param written the word as written
     * @param weight how near it stands, up to {@link #FULL}
     * @param name whether it is a name
     */
    public record Word(String written, int weight, boolean name) {}
}
