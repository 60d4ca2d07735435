package org.gainsay.normalize.date;

/**
 * A small whole number that is part of a date.
 *
 * @param value the number
 * @param end token behind it
 * @param rank whether it is written as an ordinal: "14th", "fourteenth"
 * @param spelled whether it is written in words
 */
record Figure(int value, int end, boolean rank, boolean spelled) {}
