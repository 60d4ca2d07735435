package org.gainsay.rule.pack;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/** Hands on the events of a file as long as each is allowed, so that a file is refused while it is read and need not be read twice. */
final class LimitedParser implements Parser {
    /** Ends the reading of a file that goes too far; whoever refused it has told why. */
    static final class Refused extends YamlEngineException {
        private static final long serialVersionUID = 1;

        Refused() {
            super("refused");
        }
    }

    private final Parser parser;
    private final Predicate<Event> allowed;
    private @Nullable Event last;

    /**
     * A parser.
     *
     * @param allowed asked once for each event, in their order
     */
    LimitedParser(Parser parser, Predicate<Event> allowed) {
        this.parser = parser;
        this.allowed = allowed;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /** Hands out no event, so none is judged. */
    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return judged(parser.peekEvent());
    }

    @Override
    public Event next() {
        return judged(parser.next());
    }

    private Event judged(Event event) {
        if (event != last) {
            last = event;
            if (!allowed.test(event)) {
                throw new Refused();
            }
        }
        return event;
    }
}
