package org.gainsay.rule.pack;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Publication;
import org.gainsay.article.Span;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Range;
import org.gainsay.text.Lexer;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the values in a pack with the same reader that reads articles, so that both understand the same words. */
final class ValueReader {
    private static final String UP_TO = "..";
    /** Makes a sum of a figure: "£100 million", of whatever currency. */
    private static final String SIGN = "£";

    private static final String METRES = " m";
    private static final String SECONDS = " s";
    private static final List<String> OLD = List.of(" old", " years old");
    private static final String AGED = "aged ";
    private static final String MANY = "20 ";
    private static final String ONE = "one ";
    /** How many words say what a rate is reckoned by: "a day". */
    private static final int PER = 2;

    private static final String PLURAL = "s";
    /** How many digits a year has. */
    private static final int YEAR = 4;
    /** Kinds whose units name things as well: stones, barrels. */
    private static final Set<Kind> THINGS = Set.of(Kind.MASS, Kind.VOLUME);

    private final Reader reader = new Reader(Reader.vocabulary().build());
    private final Lexer lexer = reader.lexer();
    /** By kind: what texts have been read already, and as what; rules repeat a few ranges and answers. */
    private final Map<Kind, Map<String, Optional<Mention>>> known = new EnumMap<>(Kind.class);

    /** A value of a kind that fills the whole text; null where the text says something else. */
    @Nullable
    Mention value(String written, Kind kind) {
        Map<String, Optional<Mention>> ofKind = known.get(kind);
        if (ofKind == null) {
            ofKind = new HashMap<>();
            known.put(kind, ofKind);
        }
        Optional<Mention> value = ofKind.get(written);
        if (value == null) {
            value = Optional.ofNullable(read(written, kind, null));
            ofKind.put(written, value);
        }
        return value.orElse(null);
    }

    /** A text as values are read in it. */
    Passage passage(String text) {
        return lexer.read(text);
    }

    /** All values of a text. */
    List<Mention> mentions(Passage passage, @Nullable Publication published) {
        return reader.read(passage, published);
    }

    /** The kind of the value that fills a text; null where it is none, or a bare number. */
    @Nullable
    Kind kind(String written) {
        Mention value = read(written);
        return value == null || value.kind() == Kind.NUMBER ? null : value.kind();
    }

    /** The only value of a kind in a text, as it stands there; null where there is none, or several. */
    @Nullable
    String valueIn(String written, Kind kind) {
        Mention value = only(lexer.read(written), kind, null);
        return value == null
                ? null
                : written.substring(value.span().start(), value.span().end());
    }

    private @Nullable Mention read(String written) {
        Passage passage = lexer.read(written);
        List<Mention> mentions = reader.read(passage, null);
        return mentions.size() == 1 && fills(passage, mentions.get(0)) ? mentions.get(0) : null;
    }

    /** A value of a kind that fills the whole text of an article of some day: "15 June" is one of that year. */
    @Nullable
    Mention value(String written, Kind kind, @Nullable Publication published) {
        return published == null || !kind.temporal() ? value(written, kind) : read(written, kind, published);
    }

    private @Nullable Mention read(String written, Kind kind, @Nullable Publication published) {
        // In an article "3 m" may be three million, and "52 s" anything; where a rule asks for a length or a time they
        // are not.
        String text = kind == Kind.LENGTH && written.endsWith(METRES) ? written + "etres" : written;
        text = kind == Kind.DURATION && written.endsWith(SECONDS) ? written + "econds" : text;
        Mention plain = plain(text, kind);
        if (plain != null) {
            return plain;
        }
        Mention mention = whole(text, kind, published);
        if (mention == null && (kind == Kind.COUNT || kind == Kind.NUMBER)) {
            // "about 1500" may be a year in an article.
            return whole(grouped(text), kind, published);
        }
        if (mention == null && kind == Kind.AGE) {
            return age(text);
        }
        return mention != null || kind != Kind.DATE ? mention : inside("in " + text, kind, published);
    }

    /** With commas between the thousands of each number of four digits: "about 1,500". */
    private static String grouped(String text) {
        StringBuilder grouped = new StringBuilder();
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean digit = at < text.length() && Character.isDigit(text.charAt(at));
            if (!digit && digits == YEAR) {
                grouped.insert(grouped.length() - YEAR + 1, ',');
            }
            digits = digit ? digits + 1 : 0;
            grouped.append(at < text.length() ? text.substring(at, at + 1) : "");
        }
        return grouped.toString();
    }

    /** "81", "8 months", "aged 81": where a rule asks for an age, no word need say that it is one. */
    private @Nullable Mention age(String text) {
        for (String end : OLD) {
            Mention old = whole(text + end, Kind.AGE, null);
            if (old != null) {
                return old;
            }
        }
        return text.startsWith(AGED) ? inside("a man " + text, Kind.AGE, null) : null;
    }

    /**
     * A range, be it the wrong way round: {@code 30 min .. 12 h}, {@code 1000 ..}; null where it is none. Of sums of money, figures alone hold for
     * every currency: {@code 100 million .. 1bn}.
     */
    @Nullable
    Range range(String text, Kind kind) {
        Range range = stated(text, kind, "");
        if (range != null || kind != Kind.MONEY) {
            return range;
        }
        Range sums = figures(text) ? stated(text, kind, SIGN) : null;
        return sums == null ? null : new Range(sums.values(), null);
    }

    /** @param sign what stands before each figure, since the text leaves it out */
    private @Nullable Range stated(String text, Kind kind, String sign) {
        int dots = text.indexOf(UP_TO);
        if (dots < 0) {
            return null;
        }
        String low = signed(sign, text.substring(0, dots).strip());
        String high = signed(sign, text.substring(dots + UP_TO.length()).strip());
        Mention from = low.isEmpty() ? null : value(low, kind);
        boolean bare = from == null && kind == Kind.PERCENT && !low.isEmpty() && figure(low) == low.length();
        from = bare ? value(low + high.substring(figure(high)), kind) : from;
        Mention to = high.isEmpty() ? null : value(high, kind);
        boolean unread = (open(from) && !low.isEmpty()) || (open(to) && !high.isEmpty());
        return unread || (from == null && to == null) ? null : between(from, to, kind);
    }

    /** Whether each end of a range begins with a figure, and so names no currency before it. */
    private static boolean figures(String text) {
        int dots = Math.max(0, text.indexOf(UP_TO));
        String low = text.substring(0, dots).strip();
        String high =
                text.substring(Math.min(text.length(), dots + UP_TO.length())).strip();
        return (low.isEmpty() || figure(low) > 0) && (high.isEmpty() || figure(high) > 0);
    }

    private static String signed(String sign, String end) {
        return figure(end) == 0 ? end : sign + end;
    }

    /** Whether there is no value, or one of which nobody knows which it is: "Monday". */
    private static boolean open(@Nullable Mention value) {
        return value == null
                || value.value().stated().low() == null
                        && value.value().stated().high() == null;
    }

    /** Where the figure ends that a text begins with: in "5 .. 50 %" both are shares. Of other kinds, the units may differ. */
    private static int figure(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /**
     * The singular under which a count's noun is known: "troops" is {@code troop}, "attack drones" {@code attack drone}, "members of staff" {@code
     * member of staff}.
     */
    String noun(String written) {
        Noun noun = counted(MANY + written);
        boolean whole = noun != null && fills(noun, MANY + written);
        if (!whole && (written.indexOf(' ') >= 0 || written.indexOf('-') >= 0)) {
            // "police officer": behind a larger number the police would be what is counted.
            Noun single = counted(ONE + written);
            noun = single != null && fills(single, ONE + written) ? single : noun;
        }
        return noun == null ? written.toLowerCase(Locale.ROOT) : noun(noun);
    }

    /** What a count counts, as {@link #noun(String)} has it. */
    String noun(Noun noun) {
        String phrase = noun.modifiers().isEmpty() ? noun.head() : noun.modifiers() + " " + noun.head();
        return noun.complement().isEmpty() ? phrase : phrase + " of " + noun.complement();
    }

    /** The kind of value that articles give where a number stands before some words: a duration for "hour"; null where it counts them, or may. */
    @Nullable
    Kind uncounted(String written) {
        List<Mention> mentions = reader.read(lexer.read(MANY + written + PLURAL), null);
        Kind kind = mentions.isEmpty() || mentions.get(0).noun() != null
                ? Kind.COUNT
                : mentions.get(mentions.size() - 1).kind();
        boolean may = kind == Kind.COUNT || kind == Kind.NUMBER || THINGS.contains(kind);
        return may || reads(MANY + written) || reads(ONE + written) ? null : kind;
    }

    private boolean reads(String text) {
        return counted(text) != null;
    }

    /** Whether what stands behind the "of" of a noun is never read as part of it: "member of the public". */
    boolean cutShort(String written) {
        Noun noun = written.contains(" of ") ? counted(ONE + written) : null;
        return noun != null && noun.complement().isEmpty();
    }

    /** What a value that is all there is in a text counts; null for nothing. */
    private @Nullable Noun counted(String text) {
        List<Mention> mentions = reader.read(lexer.read(text), null);
        Noun noun = mentions.size() == 1 ? mentions.get(0).noun() : null;
        return noun == null || noun.head().isEmpty() ? null : noun;
    }

    private boolean fills(Noun noun, String text) {
        Tokens tokens = lexer.read(text).tokens();
        return tokens.end(noun.endToken() - 1) == text.length();
    }

    private static @Nullable Range between(@Nullable Mention from, @Nullable Mention to, Kind kind) {
        Ratio low = from == null ? null : from.value().stated().low();
        Ratio high = to == null ? null : to.value().stated().high();
        String lowUnit = unit(from, kind);
        String highUnit = unit(to, kind);
        boolean mixed = lowUnit != null && highUnit != null && !lowUnit.equals(highUnit);
        return mixed ? null : new Range(new Interval(low, high), lowUnit == null ? highUnit : lowUnit);
    }

    private static @Nullable String unit(@Nullable Mention mention, Kind kind) {
        return mention != null && kind == Kind.MONEY && mention.value() instanceof Quantity quantity
                ? quantity.unit()
                : null;
    }

    /** Digits alone are the number that they look like, whatever an article would mean by them. */
    private static @Nullable Mention plain(String text, Kind kind) {
        boolean counts = kind == Kind.COUNT || kind == Kind.NUMBER || kind == Kind.ORDINAL;
        String digits = text.replace(",", "");
        if (!counts || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            return null;
        }
        try {
            Ratio number = Ratio.of(new BigDecimal(digits));
            return number(number, kind, text.length());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Mention number(Ratio number, Kind kind, int length) {
        Quantity value = new Quantity(Interval.at(number), "1", number, number, "", Ratio.ZERO, null);
        Span span = new Span(0, length);
        return new Mention(kind, span, span, 0, 1, value, null, null);
    }

    private @Nullable Mention whole(String text, Kind kind, @Nullable Publication published) {
        Passage passage = lexer.read(text);
        Mention mention = only(passage, kind, published);
        return mention != null && fills(passage, mention) ? mention : null;
    }

    private @Nullable Mention inside(String text, Kind kind, @Nullable Publication published) {
        return only(lexer.read(text), kind, published);
    }

    private @Nullable Mention only(Passage passage, Kind kind, @Nullable Publication published) {
        List<Mention> mentions = reader.read(passage, published);
        if (mentions.size() != 1
                || !Conversion.sources(kind).contains(mentions.get(0).kind())) {
            return null;
        }
        return Conversion.to(kind, mentions.get(0));
    }

    private boolean fills(Passage passage, Mention mention) {
        Tokens tokens = passage.tokens();
        Noun noun = mention.noun();
        int end = noun == null ? mention.endToken() : Math.max(mention.endToken(), noun.endToken());
        // "210,000 barrels a day": what a rate is reckoned by is no part of the value's words.
        end += rated(passage, mention, end) ? PER : 0;
        for (int token = 0; token < tokens.count(); token++) {
            boolean outside = token < mention.firstToken() || token >= end;
            if (outside && tokens.type(token) != Tokens.BREAK) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that stands behind a value says what it is reckoned by: "daily", but not "daily talks". */
    private boolean rated(Passage passage, Mention mention, int end) {
        Tokens tokens = passage.tokens();
        int last = tokens.count() - 1;
        while (last > end && tokens.type(last) == Tokens.BREAK) {
            last--;
        }
        if (last < end || per(mention) == null) {
            return false;
        }
        List<Mention> without = reader.read(lexer.read(passage.text().substring(0, tokens.start(last))), null);
        return without.size() != 1 || !Objects.equals(per(without.get(0)), per(mention));
    }

    private static @Nullable String per(Mention mention) {
        return mention.value() instanceof Quantity quantity ? quantity.per() : null;
    }
}
