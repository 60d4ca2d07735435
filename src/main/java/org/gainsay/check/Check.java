package org.gainsay.check;

/** Holds one article against itself; applies to every article, whatever its story. A check has no state and may be shared by threads. */
public interface Check {
    /** The name in reports: {@code general/currency-conversion}. */
    String id();

    /** The question that the check answers for an article. */
    String question();

    /**
     * Finds what does not fit in one article, looking at a bounded number of tokens around each value.
     *
     * @param scene the article
     * @param faults takes one fault per place
     */
    void check(Scene scene, Faults faults);
}
