package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Senses;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that do not sum to their total: "12 people: seven employees and four customers", "331 adults and 91 children, a total
 * of 412". A list counts only where the text says that it is complete, and where nothing but figures stands in it.
 */
public final class PartsOfTotal implements Check {
    /** How many tokens may stand between a total and what begins the list of its parts: "eleven people hostage at a bank in Lyon -". */
    private static final int SUBJECT = 12;

    /** What stands in no list of parts. */
    static final long BREAKS = Role.bits(
            Role.STOP,
            Role.SEMICOLON,
            Role.COLON,
            Role.OPEN,
            Role.CLOSE,
            Role.DASH,
            Role.OPEN_LIST,
            Role.VERB,
            Role.ARTICLE,
            Role.FROM,
            Role.TOTAL);

    private static final long SUBJECT_BREAKS = BREAKS & ~Role.ARTICLE.bit() | Role.bits(Role.COMMA, Role.AND);
    private static final long CLAUSE_BREAKS = SUBJECT_BREAKS & ~Role.VERB.bit();

    /** What ends a list. */
    static final long ENDS = Role.bits(Role.STOP, Role.SEMICOLON, Role.CLOSE, Role.DASH, Role.COMMA);

    @Override
    public String id() {
        return "general/parts-of-total";
    }

    @Override
    public String question() {
        return "Do the parts sum to their total?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            TotalBehind.check(scene, at, faults);
            if (totals(scene, at) && Batches.check(scene, at, faults)) {
                continue;
            } else if (!part(mention)) {
                if (mention.kind() == Kind.DURATION) {
                    SumOfTimes.check(scene, at, faults);
                } else if (mention.kind() == Kind.LENGTH || mention.kind() == Kind.VOLUME) {
                    Whole.check(scene, at, faults);
                    Account.check(scene, at, faults);
                } else if (mention.kind() == Kind.PERCENT) {
                    Poll.check(scene, at, faults);
                } else {
                    Toll.check(scene, at, faults);
                }
                continue;
            }
            Batches.divided(scene, at, faults);
            Batches.drawn(scene, at, faults);
            boolean totals = totals(scene, at);
            Mention total = totals ? null : totalBefore(scene, at);
            Whole.check(scene, at, faults);
            Account.check(scene, at, faults);
            Roll.check(scene, at, faults);
            InBrackets.check(scene, at, faults);
            BracketsFirst.check(scene, at, faults);
            GamesPlayed.check(scene, at, faults);
            if (Leftover.check(scene, at, faults)
                    || Ledger.check(scene, at, faults)
                    || Reckoning.check(scene, at, faults)) {
                continue;
            }
            if (total != null) {
                Addition.compare(scene, total, Listing.from(scene, at), faults);
            } else if (totals) {
                Addition.compare(scene, mention, Listing.before(scene, at), faults);
            } else {
                divided(scene, at, faults);
            }
        }
    }

    private static void divided(Scene scene, int at, Faults faults) {
        Mention total = Breakdown.ofThe(scene, at);
        if (total != null) {
            List<Mention> listed = Breakdown.partsOf(scene, total, at);
            if (!listed.isEmpty()) {
                Addition.compare(scene, total, listed, faults);
                return;
            }
        }
        Division division = Division.of(scene, at);
        if (division != null) {
            if (Partition.fails(scene, division)) {
                Addition.compare(scene, division.total(), division.parts(), faults);
            }
            return;
        }
        if (scene.is(scene.mentions().get(at).firstToken() - 1, Role.VERB)) {
            List<Mention> parts = Listing.from(scene, at);
            Mention these = Breakdown.ofThese(scene, at);
            Mention stated = these == null ? Breakdown.ofAll(scene, at, parts) : these;
            if (stated != null) {
                Addition.compare(scene, stated, parts, faults);
            }
        }
    }

    /** A figure that can be added to others of its kind. */
    static boolean part(Mention mention) {
        boolean amount = mention.kind() == Kind.MONEY || mention.kind() == Kind.MASS || mention.kind() == Kind.AREA;
        return Figures.counted(mention) || amount && Figures.single(mention) != null;
    }

    /** The total of a list that begins with a mention; null if none does. */
    private static @Nullable Mention totalBefore(Scene scene, int at) {
        int first = scene.mentions().get(at).firstToken();
        boolean marked = scene.is(first - 1, Role.bits(Role.COLON, Role.OPEN, Role.DASH))
                && !scene.tokens().glued(first);
        int end = marked ? first - 1 : strong(scene, at) ? first - 1 : composed(scene, first);
        if (end < 0) {
            return divided(scene, at);
        }
        // "58 people were arrested: 51 men and nine women": a colon gives the parts of what the whole clause tells.
        boolean colon = marked && scene.is(end, Role.bits(Role.COLON, Role.DASH));
        return total(scene, at, end, colon ? CLAUSE_BREAKS : SUBJECT_BREAKS);
    }

    /** The total of "86,400 in all, of which 31,200 ... and 10,200 elsewhere", "nine people died, five women and four men". */
    private static @Nullable Mention divided(Scene scene, int at) {
        int first = scene.mentions().get(at).firstToken();
        boolean which = scene.is(first - 1, Role.WHICH) && scene.is(first - 2, Role.OF);
        int comma = which ? first - 3 : first - 1;
        if (!scene.is(comma, Role.COMMA)) {
            return scene.speaks(comma, Topic.HAVING) ? group(scene, at) : null;
        }
        List<Mention> parts = Listing.from(scene, at);
        Mention total = parts.isEmpty() ? null : total(scene, at, comma, which ? SUBJECT_BREAKS : CLAUSE_BREAKS);
        boolean complete =
                total != null && (which ? Complements.exhaust(scene, parts) : Complements.divide(scene, total, parts));
        if (complete || which || total == null) {
            return complete ? total : null;
        }
        Mention subject = total(scene, at, comma, SUBJECT_BREAKS);
        return subject != null && opposite(scene, subject, parts) ? subject : null;
    }

    /** "The class of 31 has 17 girls and 16 boys": how many a group is of that has too many men and women. */
    private static @Nullable Mention group(Scene scene, int at) {
        Mention total = scene.mention(at - 1);
        boolean of = total != null
                && scene.is(total.firstToken() - 1, Role.OF)
                && total.endToken() == scene.mentions().get(at).firstToken() - 1;
        List<Mention> parts = of ? Listing.from(scene, at) : List.of();
        boolean all = !parts.isEmpty()
                && total != null
                && Partition.exceeds(total, parts)
                && Complements.divide(scene, total, parts);
        return all ? total : null;
    }

    /** "61 men, 26 killed and 37 wounded": parts that come to too much and of which nothing is two; their whole is none of them. */
    private static boolean opposite(Scene scene, Mention total, List<Mention> parts) {
        List<Mention> all = new ArrayList<>(parts);
        all.add(total);
        Ratio gap = Sum.of(parts).minus(Figures.value(total));
        return gap.signum() > 0
                && new ExclusiveParts(scene, total, parts).exceed(gap, Figures.value(total))
                && !new ExclusiveParts(scene, total, all).opposite(false);
    }

    private static @Nullable Mention total(Scene scene, int at, int end, long breaks) {
        int first = scene.mentions().get(at).firstToken();
        for (int other = at - 1; other >= Math.max(0, at - 3); other--) {
            Mention total = scene.mentions().get(other);
            if (first - total.endToken() > SUBJECT) {
                return null;
            }
            // "$300,000 for the first three: $150,000 for gold": a figure of another sort between them belongs to the
            // total.
            if (part(total) && Figures.alike(total, scene.mentions().get(at))) {
                return subject(scene, total.endToken(), end, breaks) ? total : null;
            }
        }
        return null;
    }

    /** Where ", made up of", "comprising" or "consisting of" begins that ends directly before a token; -1 for none. */
    private static int composed(Scene scene, int token) {
        int verb = token - 1;
        if (scene.is(verb, Role.OF)) {
            verb--;
            if (scene.is(verb, Role.UP) && scene.is(verb - 1, Role.MADE)) {
                return comma(scene, verb - 1);
            }
        }
        return scene.is(verb, Role.COMPOSED) ? comma(scene, verb) : -1;
    }

    /** "a 12-member jury of": what is made up of the parts. */
    private static boolean strong(Scene scene, int at) {
        Mention total = scene.mention(at - 1);
        int of = scene.mentions().get(at).firstToken() - 1;
        return total != null
                && scene.is(of, Role.OF)
                && scene.speaks(total.endToken() - 1, Topic.STRONG)
                && scene.tokens().isMark(total.endToken() - 2, '-')
                && of - total.endToken() <= 2;
    }

    private static int comma(Scene scene, int verb) {
        return scene.is(verb - 1, Role.COMMA) ? verb - 1 : verb;
    }

    /** Whether the words between a total and the list belong to the total: no other clause, no other list. */
    private static boolean subject(Scene scene, int first, int end, long breaks) {
        boolean inTotal = scene.is(end - 1, Role.TOTAL) && scene.is(end - 2, Role.IN);
        return !scene.any(first, inTotal ? end - 2 : end, breaks);
    }

    /** Whether a figure counts people and the one before it does, too, or neither: "12 lorries and nine vans - 25 people in all". */
    private static boolean oneSort(@Nullable Mention before, Mention mention) {
        Noun noun = mention.noun();
        Noun other = before == null ? null : before.noun();
        Senses senses = Senses.standard();
        return noun == null || other == null || senses.people(noun.head()) == senses.people(other.head());
    }

    /** "a total of" before a figure, or "in all", "in total", "altogether" behind it. */
    private static boolean totals(Scene scene, int at) {
        Mention mention = scene.mentions().get(at);
        int first = mention.firstToken();
        int end = mention.endToken();
        boolean before = scene.is(first - 1, Role.OF)
                && scene.is(first - 2, Role.TOTAL)
                && scene.is(first - 3, Role.ARTICLE)
                && (scene.is(first - 4, Role.bits(Role.COMMA, Role.DASH))
                        || scene.is(first - 4, Role.IS) && scene.is(first - 5, Role.COMMA));
        // "- 25 people in all", ", or 25 people in all"
        boolean or = scene.is(first - 1, Role.OR) && scene.is(first - 2, Role.COMMA);
        boolean behind = (or || scene.is(first - 1, Role.bits(Role.COMMA, Role.DASH)))
                && scene.is(end, Role.IN)
                && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                && scene.is(end + 2, ENDS)
                && oneSort(scene.mention(at - 1), mention);
        boolean altogether = scene.is(first - 1, Role.bits(Role.COMMA, Role.DASH))
                && scene.is(end, Role.TOTAL)
                && scene.is(end + 1, ENDS);
        boolean stretch = scene.is(first - 1, Role.COMMA)
                && scene.speaks(end, end + 1, Topic.BASE)
                && scene.is(end + 1, Role.THE)
                && scene.speaks(end + 2, end + 4, Topic.STRETCH);
        boolean making = scene.is(first - 1, Role.IS)
                && scene.is(first - 2, Role.COMMA)
                && (scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                        || scene.is(end, Role.TOTAL)
                        || scene.is(end, Role.FOR) && scene.is(end + 1, Role.THE));
        return before || behind || altogether || stretch || making;
    }
}
