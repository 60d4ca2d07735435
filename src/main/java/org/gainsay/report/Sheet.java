package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;

/** Writes indented lines and paragraphs of text from outside, made safe to print. */
final class Sheet {
    private final Page page;
    private final Writer out;

    Sheet(Page page, Writer out) {
        this.page = page;
        this.out = out;
    }

    Page page() {
        return page;
    }

    /** A line as it is; its parts must be safe already. */
    Sheet line(int indent, String line) throws IOException {
        out.write(line.isEmpty() ? "\n" : " ".repeat(indent) + line + "\n");
        return this;
    }

    /** A text over as many lines as it needs. */
    Sheet paragraph(int indent, String text) throws IOException {
        for (String line : new Paragraph(page, indent).text(Printable.of(text)).lines()) {
            line(0, line);
        }
        return this;
    }

    /** A name with a text beside it, whose further lines begin below its first. */
    Sheet entry(int indent, int width, String name, String text) throws IOException {
        boolean first = true;
        for (String line :
                new Paragraph(page, indent + width).text(Printable.of(text)).lines()) {
            String shown = Printable.of(name);
            String gap = " ".repeat(Math.max(1, width - Columns.of(shown)));
            line(0, first ? " ".repeat(indent) + page.faint(shown) + gap + line.strip() : line);
            first = false;
        }
        return this;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Columns.of(text)));
    }
}
