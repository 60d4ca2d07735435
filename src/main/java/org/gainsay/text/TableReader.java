package org.gainsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Reads what a {@link TableWriter} wrote, in the same order, each table with one copy of memory. */
public final class TableReader {
    /** What such a file begins with. */
    static final int MARK = 0x4741_494E;

    /** Bytes before the first table: the mark and the checksum. */
    static final int HEAD = 2 * Integer.BYTES;

    private static final int PIECE = 1 << 16;

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
        byte[] bytes = new byte[stream.available()];
        int end = 0;
        // In pieces, as the platform copies each through a buffer of its size.
        for (int read = 0; read >= 0 && end < bytes.length; read = stream.read(bytes, end, piece(bytes.length - end))) {
            end += read;
        }
        byte[] rest = stream.readAllBytes();
        if (rest.length > 0 || end < bytes.length) {
            throw new IllegalStateException("a table of the jar is not as long as the jar says: build it again");
        }
        return new TableReader(bytes);
    }

    private TableReader(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads tables that were written as one. */
    TableReader table() {
        int length = number();
        ByteBuffer table = in.slice(in.position(), length);
        in.position(in.position() + length);
        return new TableReader(table);
    }

    /** A reader of the same tables that begins where this one stands. */
    TableReader copy() {
        return new TableReader(in.duplicate());
    }

    private static int piece(int rest) {
        return Math.min(rest, PIECE);
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
