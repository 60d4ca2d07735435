package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;

/**
 * A unit of measure.
 *
 * @param kind what it measures
 * @param name its name in the singular: {@code hour}
 * @param base the base unit of its kind: {@code s}
 * @param factor how many base units it is
 */
public record Unit(Kind kind, String name, String base, Ratio factor) {}
