package org.gainsay.rule;

/** As what a length or a sum is measured. Two of which it is said differently answer two questions. */
public enum Aspect {
    /** "10 km below the surface", "at a height of 30 metres", "fell 60 metres". */
    VERTICAL,
    /** "seven miles from the town", "30 km north of". */
    AWAY,
    /** "400 metres long", "a width of 12 feet". */
    ALONG,
    /** "a 12-metre wall": how large something is, whichever way. */
    SIZE,
    /** "8.4 million euros before fees". */
    WITHOUT,
    /** "9.1 million euros including fees". */
    WITH;

    /** Whether two values that are so measured answer two questions. */
    boolean excludes(Aspect other) {
        if (this == SIZE || other == SIZE) {
            return this == AWAY || other == AWAY;
        }
        return this != other;
    }
}
