package org.gainsay.rule.engine;

import org.gainsay.rule.Fact;
import org.gainsay.rule.Rule;

/**
 * A value that a rule takes, or would take if nothing kept it from that.
 *
 * @param rule the rule
 * @param value the value as the answer that it is or would be
 * @param outcome what became of it
 */
public record Tried(Rule rule, Fact value, Outcome outcome) {}
