package org.gainsay.cli;

import java.io.Serial;

/** A command line that cannot be carried out. */
final class UsageException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * What is wrong, and what to do about it.
     *
     * @param message the mistake
     * @param hint the cure
     */
    UsageException(String message, String hint) {
        super(message + " (" + hint + ")");
    }
}
