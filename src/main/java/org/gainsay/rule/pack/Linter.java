package org.gainsay.rule.pack;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Example;
import org.gainsay.rule.Key;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Reference;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.rule.engine.TermForms;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds what loads and works, but hardly as its author thinks. */
final class Linter {
    private static final String SOME = "20 ";

    private final Source source;
    private final Fields file;
    private final Pack pack;
    private final ValueReader values;
    private final TermForms forms = new TermForms();
    private final CommonWordLint common;
    private final IdentityHashMap<Example, RuleTester.Result> results = new IdentityHashMap<>();

    private Linter(Source source, MappingNode root, Pack pack, ValueReader values) {
        this.source = source;
        this.values = values;
        this.file = Fields.of(source, root);
        this.pack = pack;
        this.common = new CommonWordLint();
        for (RuleTester.Result result : new RuleTester(pack.rules()).results()) {
            results.put(result.example(), result);
        }
    }

    /**
     * The warnings about a pack, in the order of the file.
     *
     * @param whole whether it is without a mistake: what one leaves out may use its lists
     * @param namedElsewhere its lists that other packs name
     * @param values reads the values in packs
     */
    static List<RuleProblem> lint(
            String path, String text, Pack pack, boolean whole, Set<String> namedElsewhere, ValueReader values) {
        Source source = new Source(path, text);
        if (PackYaml.root(source) instanceof MappingNode root) {
            new Linter(source, root, pack, values).lint(whole, namedElsewhere);
        }
        return source.problems().stream().filter(RuleProblem::isWarning).toList();
    }

    /** A mistake at the name of a pack. */
    static RuleProblem named(String path, String text, String message, String hint) {
        Source source = new Source(path, text);
        if (PackYaml.root(source) instanceof MappingNode root) {
            Node name = Fields.of(source, root).get("pack");
            source.error(name == null ? root : name, message, hint);
        }
        return source.problems().stream().findFirst().orElse(RuleProblem.of(path, message, hint));
    }

    private void lint(boolean whole, Set<String> namedElsewhere) {
        Map<String, Fields> byId = new LinkedHashMap<>();
        for (Node node : file.get("rules") == null ? List.<Node>of() : file.list("rules")) {
            if (node instanceof MappingNode) {
                Fields fields = Fields.of(source, node);
                String change = fields.get("change") == null ? null : fields.text("change");
                String id = fields.get("id") == null ? null : fields.text("id");
                if (id != null || change != null) {
                    byId.putIfAbsent(change == null ? pack.name() + "/" + id : change, fields);
                }
            }
        }
        for (Rule rule : pack.rules()) {
            Fields fields = byId.get(rule.id());
            if (fields != null) {
                lint(rule, fields);
            }
        }
        common.lint(file, pack);
        twins(byId);
        new CommentLint(source).lint(file.node());
        new TermLint(source, file, forms).lint(whole, namedElsewhere);
        new NameLint(source).lint(file);
    }

    /** Two rules with one question: every disagreement would be told twice. */
    private void twins(Map<String, Fields> byId) {
        Map<String, Rule> asked = new LinkedHashMap<>();
        for (Rule rule : pack.rules()) {
            Rule earlier = asked.putIfAbsent(rule.question().text(), rule);
            Fields fields = byId.get(rule.id());
            if (earlier != null && fields != null) {
                fields.warn(
                        "question",
                        "'" + earlier.id() + "' in line " + earlier.line() + " asks the same",
                        "make one rule of the two, or say in the question in what they differ");
            }
        }
    }

    private void lint(Rule rule, Fields fields) {
        new SilenceLint(forms).lint(rule, fields);
        reference(rule, fields);
        placeholder(rule, fields);
        lacking(rule, fields);
        counting(rule, fields);
        scope(rule, fields);
        severity(rule, fields);
        common.lint(rule, fields);
        units(rule, fields);
        new HedgeLint(values).lint(rule, fields);
        answers(rule, fields);
    }

    /** "near: [hour]" beside lengths of time, of which it is a part. */
    private void units(Rule rule, Fields fields) {
        Kind kind = rule.question().kind();
        List<String> near = rule.recognition().near().stream().map(Term::words).toList();
        if (!near.isEmpty() && fields.get("near") != null && near.stream().allMatch(word -> unit(word, kind))) {
            fields.warn(
                    "near",
                    SilenceLint.some(near) + " is part of the value itself, so that the rule is near to anything",
                    "name words that stand beside the answer");
        }
    }

    private boolean unit(String word, Kind kind) {
        boolean counts = kind == Kind.COUNT || kind == Kind.NUMBER || kind == Kind.ORDINAL;
        return !counts
                && !kind.temporal()
                && (values.kind(SOME + word) == kind || values.kind(SOME + word + "s") == kind);
    }

    private void reference(Rule rule, Fields fields) {
        Range between = rule.recognition().between();
        Reference reference = rule.question().reference();
        if (between != null && reference != null && !between.holds(reference.value())) {
            fields.warn(
                    "between",
                    "the reference '" + reference.text() + "' lies outside of the range: no source can agree with it",
                    "widen the range or mend the reference");
        }
    }

    /** "{person}" in the question of a rule that is asked once for no person. */
    private void placeholder(Rule rule, Fields fields) {
        for (Key key : Key.values()) {
            if (rule.question().text().contains(key.placeholder())
                    && rule.recognition().key() != key) {
                fields.warn(
                        "question",
                        "'" + key.placeholder() + "' stands for nothing: the rule has no 'key: " + key.label() + "'",
                        "add 'key: " + key.label() + "', or ask without it");
            }
        }
    }

    private void lacking(Rule rule, Fields fields) {
        if (fields.list("examples").size() > rule.examples().size()) {
            // Those that cannot be read are mistakes, and told as such.
            return;
        }
        boolean answered = rule.examples().stream().anyMatch(Example::positive);
        boolean silent = rule.examples().stream().anyMatch(example -> !example.positive());
        if (!answered) {
            fields.warn("id", "the rule has no example with an answer", "add one: a sentence that it must understand");
        }
        if (!silent) {
            fields.warn(
                    "id",
                    "the rule has no example with 'answer: none'",
                    "add one: a sentence with a value of the kind "
                            + rule.question().kind().label() + " that is no answer");
        }
    }

    /** A count of which nobody says what it counts. */
    private void counting(Rule rule, Fields fields) {
        Recognition recognition = rule.recognition();
        recognition.counts().forEach(noun -> uncounted(noun, fields));
        // Of each noun or of what words say a count is asked by itself; a person or a place may have many of anything.
        boolean apart = recognition.key() == Key.NOUN || recognition.key() == Key.WORDS;
        if (rule.question().kind() == Kind.COUNT && recognition.counts().isEmpty() && !apart) {
            fields.warn(
                    "kind",
                    "a count of anything answers this: 14 dogs as well as 14 passengers",
                    "name what is counted, like 'counts: [passenger]'");
        }
    }

    /** A noun that no number counts: "hour", "two-year-old". */
    private void uncounted(String noun, Fields fields) {
        Kind kind = values.uncounted(noun);
        if (kind != null) {
            fields.warn(
                    "counts",
                    "'" + noun + "' is never counted: with a number it is of the kind " + kind.label(),
                    "leave it out, or ask in a rule of that kind");
        } else if (values.cutShort(noun)) {
            fields.warn(
                    "counts",
                    "'" + noun + "' is never counted: what a number counts ends before 'of the'",
                    "write it without what stands behind 'of'");
        }
    }

    /** A severity that what is discovered never has. */
    private static void severity(Rule rule, Fields fields) {
        if (rule.recognition().key() == Key.WORDS && rule.question().severity() == Severity.ERROR) {
            fields.warn(
                    "severity",
                    "'severity: error' does nothing: what a rule with 'key: words' finds is a warning at most",
                    "leave it out");
        }
    }

    /** What only the caution of a rule for any story minds. */
    private void scope(Rule rule, Fields fields) {
        if (rule.question().scope() == Scope.TOPIC) {
            return;
        }
        if (fields.get("corroborate") != null) {
            fields.warn(
                    "corroborate",
                    "'corroborate' does nothing: the pack has no 'scope: topic'",
                    "leave it out, or add 'scope: topic' if the pack is meant for any story of its kind");
        }
        if (fields.get("past") != null && rule.recognition().past()) {
            fields.warn(
                    "past",
                    "'past: true' does nothing: without 'scope: topic' values of earlier years answer in any case",
                    "leave it out, or write 'past: false' if they shall not");
        }
    }

    private void answers(Rule rule, Fields fields) {
        List<Node> nodes = fields.get("examples") == null ? List.of() : fields.list("examples");
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < Math.min(nodes.size(), rule.examples().size()); i++) {
            Example example = rule.examples().get(i);
            proof(rule, example, nodes.get(i));
            if (!texts.add(example.text() + "\n" + example.title())) {
                source.warning(nodes.get(i), "this example stands here twice", "keep one of them");
            }
        }
    }

    /** Examples that come out as they should, but not for the reason that their author has in mind. */
    private void proof(Rule rule, Example example, Node node) {
        RuleTester.Result result = results.get(example);
        if (result != null
                && result.holds()
                && result.facts().stream().anyMatch(fact -> fact.citation().inTitle())) {
            source.warning(node, "the answer stands in the title, not in the text", "put it into the text");
        }
        if (result != null && !result.about()) {
            source.warning(
                    node,
                    "this proves nothing: none of the words of 'about' stands in it",
                    "write a text that the pack is about");
        } else if (!example.positive() && rule.examples().stream().allMatch(this::provesNothing)) {
            String kind = rule.question().kind().label();
            source.warning(
                    node,
                    "this proves nothing: no example with 'answer: none' holds a value of the kind " + kind,
                    "write a sentence with such a value that is no answer to this question");
        }
    }

    private boolean provesNothing(Example example) {
        RuleTester.Result result = results.get(example);
        return example.positive() || result == null || result.trials().isEmpty();
    }
}
