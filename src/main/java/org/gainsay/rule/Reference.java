package org.gainsay.rule;

import org.gainsay.normalize.Value;

/**
 * A value on record, to hold every source against.
 *
 * @param value the value
 * @param text the value as the rule file writes it
 * @param source who put it on record
 */
public record Reference(Value value, String text, String source) {}
