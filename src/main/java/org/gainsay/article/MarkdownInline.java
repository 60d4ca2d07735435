package org.gainsay.article;

/** Strips the markup within a line of Markdown: emphasis, links, images, tags, code marks and escapes. */
final class MarkdownInline {
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!<>~|$\"'&";
    private static final int LONGEST_TAG = 500;

    private final String source;
    private final MappedText out;

    private BracketPairs brackets;
    private int from;
    private int end;

    /** The next {@code >} of the line at or behind the place it was last searched from. */
    private int tagEnd;

    /** Whether the rest of the file is known to hold no end of a comment. */
    private boolean commentsEnded;

    MarkdownInline(String source, MappedText out) {
        this.source = source;
        this.out = out;
        this.brackets = new BracketPairs(source, 0, 0);
    }

    /** Whether a line holds nothing but one image. */
    boolean isImage(int from, int to) {
        int last = Glyphs.trimEnd(source, from, to) - 1;
        if (last <= from || !source.startsWith("![", from) || source.charAt(last) != ')') {
            return false;
        }
        BracketPairs brackets = new BracketPairs(source, from, to);
        int close = brackets.partner(from + 1);
        return close > 0 && close + 1 < to && source.charAt(close + 1) == '(' && brackets.partner(close + 1) == last;
    }

    /**
     * Copies what readers see of a line.
     *
     * @return where to go on: {@code to}, or behind a comment that ends on a later line
     */
    int read(int start, int to) {
        from = start;
        end = to;
        tagEnd = -1;
        brackets = new BracketPairs(source, start, hasBracket() ? to : start);
        int copied = start;
        int at = start;
        while (at < end) {
            int behind = behindMarkup(at);
            if (escapes(at)) {
                out.copy(source, copied, at);
                copied = at + 1;
                at += 2;
            } else if (behind > at) {
                out.copy(source, copied, at);
                copied = behind;
                at = behind;
            } else {
                at = -behind;
            }
        }
        out.copy(source, Math.min(copied, end), end);
        return Math.max(at, end);
    }

    private boolean hasBracket() {
        for (int i = from; i < end; i++) {
            if (source.charAt(i) == '[') {
                return true;
            }
        }
        return false;
    }

    /** Where the text goes on behind markup at an offset; minus the next offset to look at if there is none. */
    private int behindMarkup(int at) {
        return switch (source.charAt(at)) {
            case '`' -> runEnd(at);
            case '*', '_', '~' -> emphasis(at);
            case '!' -> image(at);
            case '[' -> link(at);
            case ']' -> linkEnd(brackets.partner(at), at);
            case '<' -> tag(at);
            default -> -at - 1;
        };
    }

    private boolean escapes(int at) {
        return source.charAt(at) == '\\' && at + 1 < end && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
    }

    private int runEnd(int at) {
        int stop = at;
        while (stop < end && source.charAt(stop) == source.charAt(at)) {
            stop++;
        }
        return stop;
    }

    /** "2 * 3", "2*3", "snake_case" and "~20" are no emphasis. */
    private int emphasis(int at) {
        int stop = runEnd(at);
        char mark = source.charAt(at);
        char before = at > from ? source.charAt(at - 1) : ' ';
        char after = stop < end ? source.charAt(stop) : ' ';
        boolean alone = Glyphs.blank(before) && Glyphs.blank(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean inside = mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean length = mark == '~' ? stop - at == 2 : stop - at <= 3;
        return length && !alone && !digits && !inside ? stop : -stop;
    }

    private int image(int at) {
        int close = at + 1 < end && source.charAt(at + 1) == '[' ? brackets.partner(at + 1) : -1;
        int behind = close < 0 ? -1 : target(close);
        if (behind < 0) {
            return -at - 1;
        }
        if (at == from && isImage(from, end)) {
            // Alone on its line, the description is a caption; within a sentence it would break it.
            out.copy(source, at + 2, close);
        }
        return behind;
    }

    private int link(int at) {
        int close = brackets.partner(at);
        if (close > 0 && source.startsWith("[^", at)) {
            return close + 1;
        }
        return close > 0 && target(close) > 0 ? at + 1 : -at - 1;
    }

    private int linkEnd(int open, int close) {
        int behind = open < 0 ? -1 : target(close);
        return behind < 0 ? -close - 1 : behind;
    }

    /** Behind the "(url)" or "[name]" that follows a closing bracket, or -1 if none does. */
    private int target(int close) {
        boolean follows = close + 1 < end && "([".indexOf(source.charAt(close + 1)) >= 0;
        int partner = follows ? brackets.partner(close + 1) : -1;
        return partner < 0 ? -1 : partner + 1;
    }

    private int tag(int at) {
        if (source.startsWith("<!--", at)) {
            return comment(at);
        }
        char next = at + 1 < end ? source.charAt(at + 1) : ' ';
        if (next != '/' && (next < 'a' || next > 'z')) {
            return -at - 1;
        }
        while (tagEnd < at || tagEnd < end && source.charAt(tagEnd) != '>') {
            tagEnd = Math.max(tagEnd + 1, at);
        }
        return tagEnd < end && tagEnd - at <= LONGEST_TAG ? tagEnd + 1 : -at - 1;
    }

    private int comment(int at) {
        int close = commentsEnded ? -1 : source.indexOf("-->", at + 4);
        commentsEnded = close < 0;
        return close < 0 ? -at - 4 : close + 3;
    }
}
