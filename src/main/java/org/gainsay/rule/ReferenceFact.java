package org.gainsay.rule;

import org.gainsay.normalize.Kind;

/**
 * A fact on record, for rules to hold every source against.
 *
 * @param id pack and fact: {@code dates/moon-landing}
 * @param statement what is the case: "Apollo 11 landed on the Moon"
 * @param kind the kind of its value
 * @param reference the value and who put it on record
 */
public record ReferenceFact(String id, String statement, Kind kind, Reference reference) {}
