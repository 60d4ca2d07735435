package org.gainsay.rule.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Key;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Question;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Reference;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.rule.Validity;
import org.gainsay.text.DataFile;
import org.gainsay.text.LateList;
import org.jspecify.annotations.Nullable;

/**
 * The shipped packs as the build writes them into the jar: without examples, lists of terms resolved, one line to a rule's key. Reading this
 * takes a tenth of what reading YAML takes, at every start.
 *
 * <p>A line is a key and its values, separated by tabs; {@code pack} and {@code rule} begin a new one of their sort.
 */
final class CompiledPacks {
    /** The resource in the packs' folder of the jar. */
    static final String NAME = "packs.tsv";

    private static final String NONE = "-";

    private final List<Pack> packs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<CheckSetting> checks = new ArrayList<>();
    private String[] pack = {};
    private String[] rule = {};
    private List<Term> about = List.of();
    private List<Term> near = List.of();
    private List<Term> with = List.of();
    private List<Term> context = List.of();
    private List<Term> unless = List.of();
    private List<Term> unlessSentence = List.of();
    private List<String> counts = List.of();
    private List<String> named = List.of();
    private @Nullable Range between;
    private @Nullable Reference reference;
    private @Nullable Leeway tolerance;
    private @Nullable Key key;
    private Set<Stance> ignore = Set.of();
    private @Nullable String note;
    private Validity validity = Validity.ALWAYS;
    private Map<String, String> names = Map.of();
    private List<String> bases = List.of();
    private Set<String> off = Set.of();

    private CompiledPacks() {}

    /** Writes packs down. */
    static String write(List<Pack> packs) {
        StringBuilder out = new StringBuilder();
        for (Pack pack : packs) {
            line(out, "pack", pack.name(), pack.title(), pack.path());
            if (!pack.bases().isEmpty()) {
                line(out, "extends", pack.bases().toArray(new String[0]));
                line(out, "off", pack.off().toArray(new String[0]));
            }
            for (Rule rule : pack.rules()) {
                write(out, rule);
            }
            for (CheckSetting check : pack.checks()) {
                line(
                        out,
                        "check",
                        check.id(),
                        Boolean.toString(check.on()),
                        check.severity().name());
            }
        }
        return out.toString();
    }

    private static void write(StringBuilder out, Rule rule) {
        Question question = rule.question();
        Recognition recognition = rule.recognition();
        line(
                out,
                "rule",
                question.id(),
                question.text(),
                question.kind().name(),
                question.severity().name(),
                question.evolves().name(),
                Boolean.toString(recognition.bare()),
                Integer.toString(rule.line()),
                question.scope().name(),
                Boolean.toString(recognition.past()),
                Boolean.toString(question.corroborate()));
        terms(out, "about", recognition.about());
        terms(out, "near", recognition.near());
        terms(out, "with", recognition.with());
        terms(out, "context", recognition.context());
        terms(out, "unless", recognition.unless());
        terms(out, "unless-sentence", recognition.unlessSentence());
        line(out, "counts", recognition.counts().toArray(new String[0]));
        if (!recognition.named().equals(recognition.counts())) {
            line(out, "named", recognition.named().toArray(new String[0]));
        }
        limits(out, question, recognition);
        new TreeMap<>(recognition.names()).forEach((spelling, name) -> line(out, "name", spelling, name));
        Reference reference = question.reference();
        if (reference != null) {
            line(out, "reference", reference.text(), reference.source(), CompiledValue.write(reference.value()));
        }
        String note = rule.note();
        if (note != null) {
            line(out, "note", note);
        }
    }

    /** What keeps a value from being an answer, and answers from being held against each other. */
    private static void limits(StringBuilder out, Question question, Recognition recognition) {
        Range between = recognition.between();
        if (between != null) {
            String currency = between.currency();
            line(
                    out,
                    "between",
                    end(between.values().low()),
                    end(between.values().high()),
                    currency == null ? NONE : currency);
        }
        Leeway tolerance = question.tolerance();
        if (tolerance != null) {
            line(out, "tolerance", tolerance.room().exactly(), Boolean.toString(tolerance.share()));
        }
        if (recognition.key() != null) {
            line(out, "key", recognition.key().name());
        }
        if (!recognition.ignore().isEmpty()) {
            line(out, "ignore", recognition.ignore().stream().map(Stance::name).toArray(String[]::new));
        }
        Validity validity = recognition.validity();
        if (!validity.equals(Validity.ALWAYS)) {
            line(out, "valid", day(validity.from()), day(validity.until()));
        }
    }

    private static void terms(StringBuilder out, String key, List<Term> terms) {
        String[] written = new String[terms.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = terms.get(i).toString();
        }
        line(out, key, written);
    }

    private static String end(@Nullable Ratio ratio) {
        return ratio == null ? NONE : ratio.exactly();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NONE : day.toString();
    }

    private static void line(StringBuilder out, String key, String... values) {
        out.append(key);
        for (String value : values) {
            out.append('\t').append(value.replace('\t', ' ').replace('\n', ' '));
        }
        out.append('\n');
    }

    /** Reads what {@link #write} wrote. */
    static List<Pack> read(List<String[]> lines) {
        CompiledPacks reader = new CompiledPacks();
        for (String[] line : lines) {
            reader.line(line);
        }
        reader.endPack();
        return reader.packs;
    }

    private void line(String[] line) {
        switch (line[0]) {
            case "pack" -> {
                endPack();
                pack = line;
            }
            case "rule" -> {
                endRule();
                rule = line;
            }
            case "check" ->
                checks.add(new CheckSetting(line[1], Boolean.parseBoolean(line[2]), Severity.valueOf(line[3])));
            case "about" -> about = terms(line);
            case "near" -> near = terms(line);
            case "with" -> with = terms(line);
            case "context" -> context = terms(line);
            case "unless" -> unless = terms(line);
            case "unless-sentence" -> unlessSentence = terms(line);
            case "counts" -> {
                counts = List.of(line).subList(1, line.length);
                named = counts;
            }
            case "named" -> named = List.of(line).subList(1, line.length);
            case "between" -> between = range(line);
            case "reference" -> reference = reference(line);
            case "tolerance" -> tolerance = new Leeway(NumberWords.ratio(line[1]), Boolean.parseBoolean(line[2]));
            case "key" -> key = Key.valueOf(line[1]);
            case "valid" -> validity = new Validity(day(line[1]), day(line[2]));
            case "name" -> {
                names = new TreeMap<>(names);
                names.put(line[1], line[2]);
            }
            case "extends" -> bases = List.of(line).subList(1, line.length);
            case "off" -> off = new LinkedHashSet<>(List.of(line).subList(1, line.length));
            case "ignore" -> ignore = stances(line);
            case "note" -> note = line[1];
            default -> throw new IllegalStateException("unknown key in " + NAME + ": " + line[0]);
        }
    }

    private static List<Term> terms(String[] line) {
        return new Terms(line);
    }

    /** The terms behind a key. Compiled rules know their numbers, so that nobody asks for most of them. */
    private static final class Terms extends LateList<Term> {
        private final String[] line;

        Terms(String[] line) {
            super(line.length - 1);
            this.line = line;
        }

        @Override
        protected Term make(int index) {
            return Term.of(line[index + 1]);
        }
    }

    private static Set<Stance> stances(String[] line) {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (int i = 1; i < line.length; i++) {
            stances.add(Stance.valueOf(line[i]));
        }
        return stances;
    }

    private static Range range(String[] line) {
        return new Range(new Interval(end(line[1]), end(line[2])), line[3].equals(NONE) ? null : line[3]);
    }

    private static @Nullable LocalDate day(String written) {
        return written.equals(NONE) ? null : LocalDate.parse(written);
    }

    private static @Nullable Ratio end(String written) {
        return written.equals(NONE) ? null : NumberWords.ratio(written);
    }

    private static Reference reference(String[] line) {
        return new Reference(CompiledValue.read(line[3]), line[1], line[2]);
    }

    private void endRule() {
        if (rule.length == 0) {
            return;
        }
        Question question = new Question(
                rule[1],
                rule[2],
                Kind.valueOf(rule[3]),
                Severity.valueOf(rule[4]),
                Evolution.valueOf(rule[5]),
                reference,
                Scope.valueOf(rule[8]),
                tolerance,
                Boolean.parseBoolean(rule[10]));
        Recognition recognition = new Recognition(
                about,
                near,
                with,
                context,
                unless,
                unlessSentence,
                counts,
                named,
                Boolean.parseBoolean(rule[6]),
                between,
                key,
                ignore,
                Boolean.parseBoolean(rule[9]),
                validity,
                names);
        rules.add(new Rule(question, recognition, List.of(), note, pack[3], Integer.parseInt(rule[7])));
        rule = new String[0];
        between = null;
        reference = null;
        note = null;
        tolerance = null;
        key = null;
        ignore = Set.of();
        validity = Validity.ALWAYS;
        names = Map.of();
    }

    private void endPack() {
        endRule();
        if (pack.length > 0) {
            packs.add(new Pack(pack[1], pack[2], pack[3], rules, checks, List.of(), bases, off));
            bases = List.of();
            off = Set.of();
            rules.clear();
            checks.clear();
        }
    }

    /** The lines of the resource, or null where the build has not written it. */
    static @Nullable List<String[]> lines() {
        String name = "/" + ShippedPacks.FOLDER + NAME;
        return CompiledPacks.class.getResource(name) == null ? null : DataFile.rows(CompiledPacks.class, name);
    }
}
