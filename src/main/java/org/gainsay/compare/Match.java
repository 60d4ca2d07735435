package org.gainsay.compare;

/**
 * Two statements that answer one question and exclude each other.
 *
 * @param lower the one with the lower value
 * @param upper the other
 * @param score how sure that is
 */
record Match(Told lower, Told upper, int score) {}
