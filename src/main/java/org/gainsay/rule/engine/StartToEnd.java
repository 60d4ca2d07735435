package org.gainsay.rule.engine;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Conversion;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that a sentence gives by a start and an end: "The talks began at 2 p.m. and ended at half past five", "closed at 10 p.m. and reopened at nine", "the first crossed at 10.00 and the last at 13.05". The end may stand in
 * the next sentence where that one goes on about the same thing: "It ended at half past five." They answer a question like any other
 * length, with all the words from the start to the end as theirs. Where the article states a length beside them, that one is the answer.
 */
final class StartToEnd {
    /** How many tokens may stand between the verb and its time: "began in the town hall shortly at". */
    private static final int REACH = 6;

    /** How many may stand between "the first" and its time: "the first of the buses crossed the new bridge at". */
    private static final int FAR = 10;

    /** In days. */
    private static final int LONGEST = 10;

    /** What something is between its two verbs: under way, or shut; or between the first and the last of several. */
    private static final List<Verbs> STATES = List.of(
            new Verbs(Signal.BEGINS, Signal.ENDS),
            new Verbs(Signal.SHUTS, Signal.REOPENS),
            new Verbs(Signal.EARLIEST, Signal.LATEST));

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final int HALF_DAY = 12;
    private static final int NOON = 12;

    /** Before a verb, they make it the start of what ended at the time before: "after starting", "after it had begun". */
    private static final Set<String> BEHIND = Set.of("after", "having");

    /** Goes on about the talks of the sentence before. */
    private static final String THEY = "they";

    private final Passage passage;
    private final List<Mention> mentions;
    private final Signals signals;

    /** The verbs of a start and of an end that go together: what "closed at noon" has ended its day, or is shut until it "reopened". */
    private record Verbs(Signal start, Signal end) {}

    private StartToEnd(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The values of a passage and the lengths that two of them give, in the order of the text. */
    static List<Mention> with(Passage passage, List<Mention> mentions, Signals signals) {
        int times = 0;
        for (Mention mention : mentions) {
            times += clock(mention) != null ? 1 : 0;
        }
        return times < 2 ? mentions : new StartToEnd(passage, mentions, signals).added();
    }

    private List<Mention> added() {
        List<Mention> all = new ArrayList<>(mentions.size() + 1);
        for (int at = 0; at < mentions.size(); at++) {
            all.add(mentions.get(at));
            Mention length = clock(mentions.get(at)) == null ? null : beside(at);
            if (length != null) {
                all.add(length);
            }
        }
        return all;
    }

    /** The length that a time gives with one behind it; null for none. */
    private @Nullable Mention beside(int at) {
        for (Verbs verbs : STATES) {
            Mention length = length(at, verbs);
            length = length == null ? turned(at, verbs) : length;
            if (length != null) {
                return length;
            }
        }
        return null;
    }

    /** The length that begins with a time; null if none does. */
    private @Nullable Mention length(int at, Verbs verbs) {
        Mention start = mentions.get(at);
        Sentences sentences = passage.sentences();
        int sentence = sentences.of(start.firstToken());
        int begins = verb(verbs.start(), sentences.first(sentence), start.firstToken());
        begins = begins < 0 && opens(at, sentences.first(sentence)) ? verbBehind(verbs.start(), at) : begins;
        if (begins < 0) {
            return null;
        }
        for (int next = at + 1; next < mentions.size(); next++) {
            Mention end = mentions.get(next);
            int last = sentences.of(end.firstToken());
            if (last > sentence + 1 || end.kind() == Kind.DURATION) {
                return null;
            } else if (clock(end) != null) {
                int from = last == sentence ? Math.max(start.endToken(), begins + 1) : sentences.first(last);
                int ends = verb(verbs.end(), from, end.firstToken());
                boolean one = ends >= 0 && (last == sentence || goesOn(begins, from, ends));
                boolean by = named(end.hedge(), Hedge.Type.BY) && verbs.end() != Signal.REOPENS;
                return one && !by && !statedBehind(next, sentences.end(last)) ? between(start, end) : null;
            }
        }
        return null;
    }

    /** "At 8.10 a.m. four men entered": whether nothing but a day stands before a time in its sentence. */
    private boolean opens(int at, int first) {
        int time = mentions.get(at).firstToken();
        for (int token = first; token < time; token++) {
            boolean dated = at > 0
                    && mentions.get(at - 1).kind() == Kind.DATE
                    && token >= mentions.get(at - 1).firstToken()
                    && token < mentions.get(at - 1).endToken();
            if (!dated && !passage.is(token, FUNCTION) && !passage.tokens().isMark(token, ',')) {
                return false;
            }
        }
        return true;
    }

    /** Where a verb stands a few words behind a time, before any other value but counts; -1 if none does. */
    private int verbBehind(Signal signal, int at) {
        Tokens tokens = passage.tokens();
        int from = mentions.get(at).endToken();
        Mention next = nextTime(at);
        int end = Math.min(from + FAR, next == null ? tokens.count() : next.firstToken());
        end = Math.min(end, passage.sentences().end(passage.sentences().of(from - 1)));
        for (int token = from; token < end; token++) {
            if (signals.is(signal, tokens, token)) {
                return token;
            } else if (tokens.isMark(token, ';') || tokens.isMark(token, ':')) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Mention nextTime(int at) {
        for (int next = at + 1; next < mentions.size(); next++) {
            if (clock(mentions.get(next)) != null) {
                return mentions.get(next);
            }
        }
        return null;
    }

    /** The length that ends with a time and is told from behind: "went on until 5 p.m. after starting at 2 p.m."; null for none. */
    private @Nullable Mention turned(int at, Verbs verbs) {
        Mention end = mentions.get(at);
        Mention start = at + 1 < mentions.size() ? mentions.get(at + 1) : null;
        Sentences sentences = passage.sentences();
        int sentence = sentences.of(end.firstToken());
        if (start == null
                || clock(start) == null
                || sentences.of(start.firstToken()) != sentence
                || verb(verbs.end(), sentences.first(sentence), end.firstToken()) < 0) {
            return null;
        }
        boolean named = named(start.hedge(), Hedge.Type.SINCE);
        int begins = verb(verbs.start(), end.endToken(), named ? start.endToken() : start.firstToken());
        boolean earlier = begins > end.endToken() && behind(begins);
        return earlier && !named(end.hedge(), Hedge.Type.BY) && !statedBehind(at + 1, sentences.end(sentence))
                ? between(start, end)
                : null;
    }

    /** Whether "after" or "having" leads to a verb: "after starting", "after they had begun". */
    private boolean behind(int verb) {
        int subject = subject(verb);
        boolean pronoun = subject > 0
                && (signals.is(Signal.BACK, passage.tokens(), subject)
                        || word(subject).equals(THEY));
        return BEHIND.contains(word(verb - 1))
                || subject > 0 && BEHIND.contains(word(subject))
                || pronoun && BEHIND.contains(word(subject - 1));
    }

    /** Whether the next sentence speaks of what began in the one before: "It ended", or the same word before both verbs. */
    private boolean goesOn(int begins, int next, int ends) {
        if (signals.is(Signal.BACK, passage.tokens(), next) || word(next).equals(THEY)) {
            return true;
        }
        int first = subject(begins);
        int second = subject(ends);
        return first >= 0 && second >= next && word(first).equals(word(second));
    }

    /** The word before a verb and its auxiliaries; -1 if there is none. */
    private int subject(int verb) {
        Tokens tokens = passage.tokens();
        int token = verb - 1;
        while (token >= 0 && signals.is(Signal.LINK, tokens, token)) {
            token--;
        }
        return token >= 0 && tokens.type(token) == Tokens.WORD ? token : -1;
    }

    private String word(int token) {
        Tokens tokens = passage.tokens();
        return passage.text().substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    private boolean statedBehind(int at, int endOfSentence) {
        for (int next = at + 1; next < mentions.size(); next++) {
            if (mentions.get(next).firstToken() >= endOfSentence) {
                return false;
            } else if (mentions.get(next).kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** Where a verb stands a few words before a time, with nothing that ends a clause between them; -1 if none does. */
    private int verb(Signal signal, int from, int time) {
        Tokens tokens = passage.tokens();
        int reach = signal == Signal.EARLIEST || signal == Signal.LATEST ? FAR : REACH;
        for (int token = time - 1; token >= Math.max(from, time - reach); token--) {
            if (signals.is(signal, tokens, token)) {
                return token;
            } else if (tokens.isMark(token, ';') || tokens.isMark(token, ':')) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Mention between(Mention start, Mention end) {
        Moment first = clock(start);
        Moment last = clock(end);
        if (first == null || last == null) {
            return null;
        }
        LocalDateTime from = first.from();
        LocalDateTime to = last.from();
        boolean exact = first.precision() == Moment.Precision.MINUTE && last.precision() == Moment.Precision.MINUTE;
        boolean near = (near(start.hedge()) || named(start.hedge(), Hedge.Type.SINCE))
                && (near(end.hedge()) || named(end.hedge(), Hedge.Type.UNTIL) || named(end.hedge(), Hedge.Type.BY));
        boolean zones =
                first.zone() == null || last.zone() == null || first.zone().equals(last.zone());
        if (from == null || to == null || !exact || !near || !zones || ranges(first) || ranges(last)) {
            return null;
        }
        if (start.kind() == Kind.DATETIME && end.kind() == Kind.DATETIME) {
            from = ((Moment) start.value()).from();
            to = ((Moment) end.value()).from();
            if (from == null || to == null || !to.isAfter(from) || to.isAfter(from.plusDays(LONGEST))) {
                return null;
            }
        }
        LocalDateTime until = later(from, to, end);
        boolean turned = end.firstToken() < start.firstToken();
        Mention left = turned ? end : start;
        Mention right = turned ? start : end;
        Span span = new Span(left.span().start(), right.span().end());
        Moment whole = new Moment(from, until, Moment.Precision.MINUTE, first.zone(), null);
        return Conversion.to(
                Kind.DURATION,
                new Mention(
                        Kind.TIME, span, span, left.firstToken(), right.endToken(), whole, hedge(start, end), null));
    }

    /** "Shortly after 2 p.m." and "just before 5 p.m." are near enough to these for a length. */
    private static boolean near(@Nullable Hedge hedge) {
        return hedge == null
                || switch (hedge.type()) {
                    case ABOUT, NEARLY, JUST_OVER -> true;
                    default -> false;
                };
    }

    /** "Went on until 5 p.m." and "starting at 2 p.m." name an end and a start. */
    private static boolean named(@Nullable Hedge hedge, Hedge.Type type) {
        return hedge != null && hedge.type() == type;
    }

    /** What is open again "by 9.40" was shut no longer than until then; what starts late or ends early is shorter, what starts early or ends late is longer, and what does both is about as long. */
    private static @Nullable Hedge hedge(Mention start, Mention end) {
        if (named(end.hedge(), Hedge.Type.BY)) {
            return new Hedge(Hedge.Type.UP_TO, "up to");
        }
        int shift = shift(end.hedge()) - shift(start.hedge());
        boolean bare = (start.hedge() == null || named(start.hedge(), Hedge.Type.SINCE))
                && (end.hedge() == null || named(end.hedge(), Hedge.Type.UNTIL));
        boolean about = type(start) == Hedge.Type.ABOUT || type(end) == Hedge.Type.ABOUT;
        if (bare || about || shift == 0) {
            return bare ? null : new Hedge(Hedge.Type.ABOUT, "about");
        }
        return shift < 0 ? new Hedge(Hedge.Type.NEARLY, "nearly") : new Hedge(Hedge.Type.JUST_OVER, "just over");
    }

    private static int shift(@Nullable Hedge hedge) {
        Hedge.Type type = hedge == null ? null : hedge.type();
        return type == Hedge.Type.NEARLY ? -1 : type == Hedge.Type.JUST_OVER ? 1 : 0;
    }

    private static Hedge.@Nullable Type type(Mention mention) {
        return mention.hedge() == null ? null : mention.hedge().type();
    }

    /** The time of the clock that a mention states, alone or with its day; null for other mentions. */
    private static @Nullable Moment clock(Mention mention) {
        return switch (mention.kind()) {
            case TIME -> (Moment) mention.value();
            case DATETIME -> ((Moment) mention.value()).clock();
            default -> null;
        };
    }

    private static boolean ranges(Moment moment) {
        return moment.from() == null
                || moment.to() == null
                || Duration.between(moment.from(), moment.to()).toMinutes() > 1;
    }

    /** "2 p.m. ... half past five" ends in the afternoon, "10 p.m. ... 2 a.m." on the next day. */
    private LocalDateTime later(LocalDateTime from, LocalDateTime to, Mention end) {
        if (to.isAfter(from)) {
            return to;
        }
        String words =
                passage.text().substring(end.span().start(), end.span().end()).toLowerCase(Locale.ROOT);
        boolean half = words.endsWith("m") || words.endsWith("m.") || words.contains("morning");
        LocalDateTime afternoon = to.plusHours(HALF_DAY);
        return !half && to.getHour() < NOON && afternoon.isAfter(from) ? afternoon : to.plusDays(1);
    }
}
