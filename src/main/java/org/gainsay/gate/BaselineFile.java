package org.gainsay.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as a file: an entry per line, sorted, its fields separated by tabs, so that a change of it can be read like one of a text.
 *
 * @param baseline what could be read
 * @param problems what could not
 */
public record BaselineFile(Baseline baseline, List<Problem> problems) {
    /** What a baseline is called where nobody says otherwise. */
    public static final String NAME = "gainsay-baseline.tsv";

    private static final String HEADER = """
            # Disagreements that no gate counts, as they were there before; written by 'gainsay baseline'.
            # fingerprint\tadded\trule\tstory\tsources\tquestion
            """;
    private static final int FIELDS = 6;
    private static final int FINGERPRINT = 16;
    /** The largest file that is read, in bytes: about 50,000 entries. */
    private static final long MAX_BYTES = 10_000_000;

    private static final String CURE = "mend the line, or make the baseline anew with gainsay baseline";

    /** Copies the problems. */
    public BaselineFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file. One that is not there is a problem: a gate shall not pass or fail because somebody has mistyped a name.
     *
     * @param path the file, as problems shall name it
     */
    public static BaselineFile read(String path) {
        try {
            Path file = Path.of(path);
            if (!Files.exists(file)) {
                return broken(path, "there is no such file", "gainsay baseline writes it");
            } else if (Files.size(file) > MAX_BYTES) {
                return broken(path, "the file is too large: at most " + MAX_BYTES + " bytes", null);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return parse(path, text);
        } catch (CharacterCodingException e) {
            return broken(path, "the file is not UTF-8", CURE);
        } catch (IOException e) {
            return broken(path, "cannot be read: " + e.getMessage(), null);
        }
    }

    private static BaselineFile broken(String path, String message, @Nullable String hint) {
        Problem problem = new Problem(Problem.Severity.ERROR, path, 0, 0, message, hint);
        return new BaselineFile(Baseline.NONE, List.of(problem));
    }

    /** Reads a text. */
    static BaselineFile parse(String path, String text) {
        List<Baseline.Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Baseline.Entry entry = entry(line, number);
            if (entry == null) {
                problems.add(new Problem(Problem.Severity.ERROR, path, number, 0, "this is no entry", CURE));
            } else if (known.add(entry.fingerprint())) {
                entries.add(entry);
            }
        }
        return new BaselineFile(new Baseline(entries, path), problems);
    }

    private static Baseline.@Nullable Entry entry(String line, int number) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fingerprint(fields[0])) {
            return null;
        }
        try {
            LocalDate added = LocalDate.parse(fields[1]);
            return new Baseline.Entry(fields[0], added, fields[2], fields[3], fields[5], fields[4], number);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean fingerprint(String word) {
        return word.length() == FINGERPRINT && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** A baseline as the text of its file. */
    public static String text(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Baseline.Entry entry : baseline.entries()) {
            text.append(entry.fingerprint()).append('\t').append(entry.added());
            for (String field : new String[] {entry.rule(), entry.story(), entry.sources(), entry.question()}) {
                text.append('\t').append(plain(field));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** A field without what would end it, its line, or the encoding: line breaks of every kind, control characters, halves of pairs. */
    static String plain(String field) {
        StringBuilder plain = new StringBuilder(field.length());
        field.codePoints().forEach(c -> {
            boolean ends = c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
            plain.appendCodePoint(ends ? ' ' : c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
        });
        return plain.toString();
    }
}
