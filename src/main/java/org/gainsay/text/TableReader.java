package org.gainsay.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Reads what a {@link TableWriter} wrote, in the same order, each table with one copy of memory. */
public final class TableReader {
    /** What such a file begins with. */
    static final int MARK = 0x4741_494E;

    /** Bytes before the first table: the mark and the checksum. */
    static final int HEAD = 2 * Integer.BYTES;

    private final ByteBuffer in;

    /**
     * A reader.
     *
     * @param bytes the whole file
     * @throws IllegalStateException if a writer did not write them, or not these
     */
    public TableReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        CRC32 sum = new CRC32();
        sum.update(bytes, Math.min(HEAD, bytes.length), Math.max(0, bytes.length - HEAD));
        if (bytes.length < HEAD || in.getInt() != MARK || in.getInt() != (int) sum.getValue()) {
            throw new IllegalStateException("a table of the jar is damaged: build it again");
        }
    }

    /**
     * A reader of a resource.
     *
     * @param stream the resource, which says how long it is
     * @throws IllegalStateException as for bytes
     */
    public static TableReader of(InputStream stream) throws IOException {
        byte[] bytes = {};
        for (int room = stream.available(); room > 0; room = stream.available()) {
            int known = bytes.length;
            bytes = Arrays.copyOf(bytes, known + room);
            if (stream.readNBytes(bytes, known, room) < room) {
                throw new EOFException("it ends too early");
            }
        }
        return new TableReader(bytes);
    }

    /** Reads a number. */
    public int number() {
        return in.getInt();
    }

    /** Reads numbers. */
    public int[] ints() {
        int[] numbers = new int[number()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    /** Reads long numbers. */
    public long[] longs() {
        long[] numbers = new long[number()];
        in.asLongBuffer().get(numbers);
        in.position(in.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    /** Reads texts, none of which is decoded yet. */
    public Texts texts() {
        int[] ends = ints();
        byte[] bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        in.get(bytes);
        return new Texts(bytes, ends);
    }
}
