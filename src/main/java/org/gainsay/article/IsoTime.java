package org.gainsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a text was published, as ISO 8601 writes it. */
public final class IsoTime {
    private static final int DAY = "2025-08-16".length();
    private static final int MINUTE = "2025-08-16T06:10".length();
    private static final int SECOND = "2025-08-16T06:10:00".length();
    private static final int OFFSET = "+01:00".length();

    /** Every form that is read. Building this takes longer than the rest of a start's reading, so the usual forms do without. */
    private static final class AnyForm {
        static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .optionalStart()
                .appendOffsetId()
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HHmm", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HH", "Z")
                .optionalEnd()
                .optionalStart()
                .appendLiteral('[')
                .appendZoneRegionId()
                .appendLiteral(']')
                .toFormatter(Locale.ROOT);
    }

    private IsoTime() {}

    /**
     * Reads a date or a time: {@code 2025-08-16}, {@code 2025-08-16T06:10:00Z}, {@code 2025-08-16 06:10}.
     *
     * @throws java.time.format.DateTimeParseException if it is neither
     */
    public static Publication parse(String value) {
        try {
            Publication usual = usual(value);
            return usual == null ? any(value) : usual;
        } catch (DateTimeException impossible) {
            return any(value);
        }
    }

    private static Publication any(String value) {
        if (value.length() == DAY) {
            return day(LocalDate.parse(value));
        }
        boolean spaced = value.length() > DAY && value.charAt(DAY) == ' ';
        String moment = spaced ? value.substring(0, DAY) + "T" + value.substring(DAY + 1) : value;
        TemporalAccessor parsed =
                AnyForm.MOMENT.parseBest(moment, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
        if (parsed instanceof ZonedDateTime zoned) {
            return new Publication(zoned.toOffsetDateTime(), false);
        }
        if (parsed instanceof OffsetDateTime offset) {
            return new Publication(offset, false);
        }
        return new Publication(LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC), false);
    }

    private static Publication day(LocalDate date) {
        return new Publication(date.atStartOfDay().atOffset(ZoneOffset.UTC), true);
    }

    /** A date, or a date with a time to the minute or second and perhaps a zone; null for every other form. */
    private static @Nullable Publication usual(String value) {
        if (value.length() < DAY || !digits(value, "dddd-dd-dd", 0)) {
            return null;
        }
        LocalDate date = LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
        if (value.length() == DAY) {
            return day(date);
        }
        char joint = value.charAt(DAY);
        if (joint != 'T' && joint != ' ' || !digits(value, "dd:dd", DAY + 1)) {
            return null;
        }
        boolean seconds = digits(value, ":dd", MINUTE);
        ZoneOffset zone = zone(value, seconds ? SECOND : MINUTE);
        LocalTime time =
                LocalTime.of(number(value, 11, 13), number(value, 14, 16), seconds ? number(value, 17, 19) : 0);
        return zone == null ? null : new Publication(OffsetDateTime.of(date, time, zone), false);
    }

    private static @Nullable ZoneOffset zone(String value, int start) {
        int rest = value.length() - start;
        if (rest == 0 || rest == 1 && value.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        char sign = value.charAt(start);
        if (rest != OFFSET || sign != '+' && sign != '-' || !digits(value, "dd:dd", start + 1)) {
            return null;
        }
        int factor = sign == '+' ? 1 : -1;
        return ZoneOffset.ofHoursMinutes(
                factor * number(value, start + 1, start + 3), factor * number(value, start + 4, start + 6));
    }

    /** Whether a value goes on like a form, in which {@code d} stands for a digit. */
    private static boolean digits(String value, String form, int start) {
        if (value.length() < start + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = value.charAt(start + i);
            boolean fits = form.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String value, int start, int end) {
        return Integer.parseInt(value.substring(start, end));
    }
}
