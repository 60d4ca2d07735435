package org.gainsay.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gainsay.report.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. Every text and every attribute is escaped here and nowhere else, so that no caller can forget it; control characters
 * and marks that turn the direction of writing are replaced by a visible sign.
 */
final class Html {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    Html open(String tag, @Nullable String... attributes) throws IOException {
        empty(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Writes the tag of an element that has no content and no end, as {@code meta}. */
    Html empty(String tag, @Nullable String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(' ');
                out.write(String.valueOf(attributes[i]));
                out.write("=\"");
                escape(value);
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    Html close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Closes an element and ends the line, so that the file can be read as well. */
    Html closeLine() throws IOException {
        close();
        out.write('\n');
        return this;
    }

    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String text, @Nullable String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Our own style sheet or script, which is no text. */
    Html verbatim(String content) throws IOException {
        out.write(content);
        return this;
    }

    private void escape(String text) throws IOException {
        String safe = Printable.of(text);
        for (int i = 0; i < safe.length(); i++) {
            char letter = safe.charAt(i);
            switch (letter) {
                case '<':
                    out.write("&lt;");
                    break;
                case '>':
                    out.write("&gt;");
                    break;
                case '&':
                    out.write("&amp;");
                    break;
                case '"':
                    out.write("&quot;");
                    break;
                default:
                    out.write(letter);
            }
        }
    }
}
