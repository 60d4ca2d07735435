package org.gainsay.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/** What a rule takes from each article of a story, or what it takes there of one thing that it asks about. */
final class TableRow {
    /** What a cell without a value holds. */
    static final String NOTHING = "-";

    /** So many values of one article are shown. */
    private static final int MOST = 4;

    /**
     * A value in a cell.
     *
     * @param place where it stands: in the text in its order, and behind it in the title
     */
    private record Entry(String words, Taking taking, long place) {}

    private final Rule rule;
    private final String thing;
    private final @Nullable Finding finding;
    private final Map<String, List<Entry>> cells = new HashMap<>();
    private final Set<Taking> signs = EnumSet.noneOf(Taking.class);

    /**
     * A row.
     *
     * @param finding what its answers come to; null where nothing answers
     */
    TableRow(Rule rule, @Nullable Finding finding) {
        this.rule = rule;
        this.finding = finding;
        String asked = finding == null ? null : finding.thing();
        this.thing = asked == null ? "" : asked;
        if (finding != null) {
            for (Group group : finding.groups()) {
                for (Fact fact : group.facts()) {
                    boolean old = fact.stance() == Stance.SUPERSEDED;
                    add(fact, old ? Taking.NO_LONGER_HELD : Taking.HELD);
                }
            }
        }
    }

    Rule rule() {
        return rule;
    }

    /** Adds a value; one that the cell has already in the same way is told once. */
    void add(Fact fact, Taking taking) {
        List<Entry> cell = cells.computeIfAbsent(fact.article().id(), none -> new ArrayList<>());
        String words = ShortValue.of(fact);
        for (Entry entry : cell) {
            if (entry.words.equals(words) && entry.taking == taking) {
                return;
            }
        }
        Citation citation = fact.citation();
        long place = citation.span().start() + (citation.inTitle() ? 1L << Integer.SIZE : 0);
        int at = cell.size();
        while (at > 0 && cell.get(at - 1).place > place) {
            at--;
        }
        cell.add(at, new Entry(words, taking, place));
        signs.add(taking);
    }

    /** The part of the rule's id behind its pack, and what it asks about: {@code age: Marsh}. */
    String label() {
        String id = rule.id().substring(rule.id().indexOf('/') + 1);
        return Printable.of(thing.isEmpty() ? id : id + ": " + thing);
    }

    /** How its values are marked. */
    Set<Taking> signs() {
        return signs;
    }

    /** Whether a value is told of an article that is taken, or that is of the kind that the rule asks for. */
    boolean takes(Article article) {
        for (Entry entry : cells.getOrDefault(article.id(), List.of())) {
            if (entry.taking != Taking.OTHER_KIND) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is told of an article. */
    boolean tells(Article article) {
        return cells.containsKey(article.id());
    }

    /**
     * {@code 40}, {@code 2: 40, 45}, {@code 40, (45)!}; {@code -} where nothing is taken.
     *
     * @param whole up to how many columns a value takes that is kept on one line: its blanks are such as break none
     */
    String cell(Article article, int whole) {
        List<Entry> entries = cells.getOrDefault(article.id(), List.of());
        if (entries.isEmpty()) {
            return NOTHING;
        }
        List<String> words = new ArrayList<>();
        int held = 0;
        for (Entry entry : entries) {
            held += entry.taking == Taking.HELD ? 1 : 0;
            if (words.size() < MOST) {
                String marked = entry.taking.mark(entry.words);
                words.add(Columns.of(marked) <= whole ? marked.replace(' ', Grid.FIRM) : marked);
            }
        }
        String more = entries.size() > MOST ? " +" + (entries.size() - MOST) : "";
        return (held > 1 ? held + ": " : "") + String.join(", ", words) + more;
    }

    /** Whether it answers nothing. */
    boolean silent() {
        return finding == null;
    }

    /** {@code contradiction}; {@code nothing} where nothing answers. */
    String verdict(Report report) {
        if (finding == null) {
            return "nothing";
        }
        String record = finding.origin() == Origin.REFERENCE ? " with the record" : "";
        String passes = report.acceptance(finding) == null ? "" : ", accepted";
        return finding.verdict().label() + record + passes;
    }

    /** A text in the colour of the verdict. */
    String coloured(Page page, String text) {
        if (finding == null) {
            return page.faint(text);
        }
        return switch (finding.verdict()) {
            case CONTRADICTION -> page.red(text);
            case STRAINED -> page.yellow(text);
            default -> text;
        };
    }
}
