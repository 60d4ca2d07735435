package org.gainsay.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes tables of numbers and texts as memory holds them, so that {@link TableReader} has nothing to work out. Part of the build. */
public final class TableWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes a number. */
    public void number(int number) {
        byte[] bytes = new byte[Integer.BYTES];
        over(bytes).putInt(number);
        out.writeBytes(bytes);
    }

    /** Writes numbers, after their count. */
    public void ints(int[] numbers) {
        number(numbers.length);
        byte[] bytes = new byte[numbers.length * Integer.BYTES];
        over(bytes).asIntBuffer().put(numbers);
        out.writeBytes(bytes);
    }

    /** Writes long numbers, after their count. */
    public void longs(long[] numbers) {
        number(numbers.length);
        byte[] bytes = new byte[numbers.length * Long.BYTES];
        over(bytes).asLongBuffer().put(numbers);
        out.writeBytes(bytes);
    }

    /** Writes texts: where each ends, then all of them in UTF-8. */
    public void texts(Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[texts.count()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        ints(ends);
        out.writeBytes(bytes.toByteArray());
    }

    /** Writes texts: where each ends, then all of them in UTF-8. */
    public void texts(String[] texts) {
        texts(Texts.of(texts));
    }

    /** Writes tables as one. */
    void table(TableWriter tables) {
        number(tables.out.size());
        out.writeBytes(tables.out.toByteArray());
    }

    /** All that was written, after a mark and a checksum. */
    public byte[] bytes() {
        byte[] content = out.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] bytes = new byte[TableReader.HEAD + content.length];
        over(bytes).putInt(TableReader.MARK).putInt((int) sum.getValue()).put(content);
        return bytes;
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
