package org.gainsay.rule.engine;

import org.gainsay.rule.Fact;
import org.gainsay.rule.Person;
import org.gainsay.rule.Question;
import org.jspecify.annotations.Nullable;

/**
 * An article's answer to a question.
 *
 * @param question the question
 * @param fact the answer
 * @param person whom it is said of, under a rule that asks for persons; null under any other
 */
public record Answer(Question question, Fact fact, @Nullable Person person) {}
