package org.gainsay.rule.engine;

import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;

/**
 * An article's answer to a question.
 *
 * @param question the question
 * @param fact the answer
 */
public record Answer(Question question, Fact fact) {}
