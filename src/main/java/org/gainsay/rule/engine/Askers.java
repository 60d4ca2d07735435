package org.gainsay.rule.engine;

/**
 * Which terms somebody asks for.
 *
 * @param ofTerm by term, the {@link Subjects.Terms subjects} whose rules have it, and the kinds of value that these ask for
 */
record Askers(long[] ofTerm) {
    /**
     * Whether a rule on one of some subjects has a term beside a value of one of some kinds.
     *
     * @param active subjects and kinds
     */
    boolean any(int term, long active) {
        long has = ofTerm[term];
        return (has & Subjects.subjects(active)) != 0 && (has & Subjects.kinds(active)) != 0;
    }
}
