package org.gainsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Splits a stream into lines without ever holding more than one of them. */
final class LineSplitter {
    private final BufferedInputStream stream;
    private final int longest;
    private final Charset charset;
    private final boolean wide;
    private final boolean binary;
    private final byte[] chunk = new byte[1 << 16];
    private int chunkAt;
    private int chunkEnd;
    private byte[] line = new byte[1 << 12];
    private int size;
    private long length;
    private int number;
    private String text = "";
    private boolean guessed;

    LineSplitter(BufferedInputStream stream, int longest) throws IOException {
        this.stream = stream;
        this.longest = longest;
        stream.mark(Decoding.SAMPLE);
        byte[] head = stream.readNBytes(Decoding.SAMPLE);
        stream.reset();
        charset = Decoding.charset(head);
        wide = !charset.equals(StandardCharsets.UTF_8);
        binary = Decoding.binary(head, charset);
    }

    boolean binary() {
        return binary;
    }

    /** Steps to the next line; false behind the last one. */
    boolean next() throws IOException {
        size = 0;
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineEnd();
            append(end);
            boolean found = end < chunkEnd && !wide || wide && endsWide();
            chunkAt = found && !wide ? end + 1 : end;
            if (found) {
                break;
            }
        }
        if (any) {
            number++;
            decode();
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (chunkAt == chunkEnd) {
            chunkAt = 0;
            chunkEnd = wide ? stream.readNBytes(chunk, 0, 2) : Math.max(0, stream.read(chunk));
        }
        return chunkEnd > 0;
    }

    private int lineEnd() {
        int at = chunkAt;
        while (!wide && at < chunkEnd && chunk[at] != '\n') {
            at++;
        }
        return wide ? chunkEnd : at;
    }

    private void append(int end) {
        int count = end - chunkAt;
        length += count;
        if (length > longest) {
            size = 0;
            return;
        }
        if (size + count > line.length) {
            line = Arrays.copyOf(line, Math.max(size + count, line.length * 2));
        }
        System.arraycopy(chunk, chunkAt, line, size, count);
        size += count;
    }

    /** In UTF-16 a line feed takes both bytes of a unit. */
    private boolean endsWide() {
        boolean little = charset.equals(StandardCharsets.UTF_16LE);
        return chunkEnd == 2 && chunk[little ? 0 : 1] == '\n' && chunk[little ? 1 : 0] == 0;
    }

    private void decode() {
        Decoding decoding = Decoding.of(Arrays.copyOf(line, tooLong() ? 0 : size), charset);
        guessed = decoding.guessed();
        String decoded = decoding.text();
        boolean marked = number == 1 && decoded.startsWith("\ufeff");
        text = marked ? decoded.substring(1) : decoded;
    }

    /** 1-based number of the line. */
    int number() {
        return number;
    }

    boolean tooLong() {
        return length > longest;
    }

    /** The line; blank, perhaps with its line end, where nothing stands on it. */
    String text() {
        return text;
    }

    boolean guessed() {
        return guessed;
    }
}
