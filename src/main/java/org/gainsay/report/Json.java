package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as it goes, without holding any of it. Numbers are plain: no exponent, whole ones without a point. */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** The last character before those that JSON itself never escapes. */
    private static final char ASCII = 0x7e;

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** What writes one value. */
    interface Content {
        void write(Json json);
    }

    /** Writes a value over several lines, and a line break behind it. */
    static void indented(Writer out, Content content) throws IOException {
        write(out, FACTORY.createGenerator(new Indented(), out), content);
    }

    /** Writes a value in one line, and a line break behind it. */
    static void line(Writer out, Content content) throws IOException {
        write(out, FACTORY.createGenerator(ObjectWriteContext.empty(), out), content);
    }

    private static void write(Writer out, JsonGenerator generator, Content content) throws IOException {
        try (generator) {
            content.write(new Json(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    Json object() {
        generator.writeStartObject();
        return this;
    }

    Json object(String name) {
        generator.writeName(name);
        return object();
    }

    Json endObject() {
        generator.writeEndObject();
        return this;
    }

    Json array(String name) {
        generator.writeName(name);
        generator.writeStartArray();
        return this;
    }

    Json endArray() {
        generator.writeEndArray();
        return this;
    }

    Json text(String name, @Nullable String text) {
        generator.writeName(name);
        if (text == null) {
            generator.writeNull();
        } else {
            string(text);
        }
        return this;
    }

    /** Escapes, besides what has to be, whatever a terminal or an editor would obey: it changes how a text is shown, not what it says. */
    private void string(String text) {
        StringBuilder raw = new StringBuilder("\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ASCII && Printable.obeyed(text.charAt(i))) {
                raw.append(JsonStringEncoder.getInstance().quoteAsCharArray(text.substring(from, i)));
                raw.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i)));
                from = i + 1;
            }
        }
        if (from == 0) {
            generator.writeString(text);
            return;
        }
        raw.append(JsonStringEncoder.getInstance().quoteAsCharArray(text.substring(from)))
                .append('"');
        generator.writeRawValue(raw.toString());
    }

    /** Leaves the property out if there is nothing to say. */
    Json textIfAny(String name, @Nullable String text) {
        return text == null ? this : text(name, text);
    }

    Json number(String name, long number) {
        generator.writeName(name);
        generator.writeNumber(number);
        return this;
    }

    Json number(String name, @Nullable Ratio number) {
        generator.writeName(name);
        value(number);
        return this;
    }

    Json flag(String name, boolean flag) {
        generator.writeName(name);
        generator.writeBoolean(flag);
        return this;
    }

    /** {@code "allows":[8100,9900]}; an open end is null. */
    Json interval(String name, Interval interval) {
        array(name);
        value(interval.low());
        value(interval.high());
        return endArray();
    }

    private void value(@Nullable Ratio number) {
        if (number == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(number.toString());
        }
    }

    /** The same line breaks on every platform, and each element of an array on a line of its own. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
