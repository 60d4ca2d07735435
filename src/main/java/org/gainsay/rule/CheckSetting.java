package org.gainsay.rule;

/**
 * What a pack says of a check that holds one article against itself.
 *
 * @param id the check: {@code general/weekday}
 * @param on whether it is made at all
 * @param severity how much a finding of it matters
 */
public record CheckSetting(String id, boolean on, Severity severity) {}
