package org.gainsay.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Results that could not be written. Unchecked, because it passes through readers that only know unreadable inputs. */
final class OutputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    OutputException(String message, @Nullable IOException cause) {
        super(message, cause);
    }

    /** Whether nobody reads standard output any more, as with {@code | head}: no reason to complain. */
    boolean readerLeft() {
        Throwable cause = getCause();
        String reason = cause == null ? null : cause.getMessage();
        String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        return text.contains("broken pipe") || text.contains("pipe is being closed") || text.contains("pipe closed");
    }
}
