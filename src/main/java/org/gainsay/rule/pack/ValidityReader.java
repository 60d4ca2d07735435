package org.gainsay.rule.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.gainsay.rule.Validity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads for articles of which days a pack or a rule counts: {@code from: 2025-01-01}, {@code until: 2025-12-31}. */
final class ValidityReader {
    private final Source source;
    private final Fields fields;

    ValidityReader(Source source, Fields fields) {
        this.source = source;
        this.fields = fields;
    }

    /** The validity; what is not given stays as it was. */
    Validity read(Validity old) {
        LocalDate from = day("from", old.from());
        LocalDate until = day("until", old.until());
        Node end = fields.get("until") == null ? fields.get("from") : fields.get("until");
        if (end != null && from != null && until != null && until.isBefore(from)) {
            boolean both = fields.get("from") != null && fields.get("until") != null;
            source.error(
                    end,
                    "counts for no article: 'from' " + from + " is later than 'until' " + until,
                    both ? "exchange them" : "the other stands in the pack: change one of the two");
            return old;
        }
        return new Validity(from, until);
    }

    private @Nullable LocalDate day(String key, @Nullable LocalDate old) {
        String written = fields.text(key);
        Node node = fields.get(key);
        if (written == null || node == null) {
            return old;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            source.error(node, "'" + written + "' is no day", "write it like 2025-08-16");
            return old;
        }
    }
}
