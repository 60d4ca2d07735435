package org.gainsay.rule.pack;

import java.util.ArrayList;
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
import org.gainsay.rule.Term;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.rule.engine.TermForms;
import org.gainsay.text.DataFile;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds what loads and works, but hardly as its author thinks. */
final class Linter {
    private static final Set<String> EVERYWHERE = everywhere();

    private final Source source;
    private final Fields file;
    private final Pack pack;
    private final TermForms forms = new TermForms();
    private final IdentityHashMap<Example, RuleTester.Result> results = new IdentityHashMap<>();

    private Linter(Source source, MappingNode root, Pack pack) {
        this.source = source;
        this.file = Fields.of(source, root);
        this.pack = pack;
        for (RuleTester.Result result : new RuleTester(pack.rules()).results()) {
            results.put(result.example(), result);
        }
    }

    /**
     * The warnings about a pack, in the order of the file.
     *
     * @param whole whether it is without a mistake: what one leaves out may use its lists
     */
    static List<RuleProblem> lint(String path, String text, Pack pack, boolean whole) {
        Source source = new Source(path, text);
        if (PackYaml.root(source) instanceof MappingNode root) {
            new Linter(source, root, pack).lint(whole);
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

    private void lint(boolean whole) {
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
        new TermLint(source, file, forms).lint(whole);
        new NameLint(source).lint(file);
    }

    private void lint(Rule rule, Fields fields) {
        Recognition recognition = rule.recognition();
        contradicts(recognition.near(), "near", recognition.unless(), "unless", fields);
        contradicts(recognition.near(), "near", recognition.unlessSentence(), "unless-sentence", fields);
        contradicts(recognition.with(), "with", recognition.unlessSentence(), "unless-sentence", fields);
        contradicts(recognition.context(), "context", recognition.unlessSentence(), "unless-sentence", fields);
        reference(rule, fields);
        placeholder(rule, fields);
        lacking(rule, fields);
        counting(rule, fields);
        scope(rule, fields);
        everywhere(recognition.near(), fields);
        answers(rule, fields);
    }

    /** A word that is asked for and ruled out: the rule is silent wherever it stands. */
    private void contradicts(List<Term> wanted, String key, List<Term> unwanted, String other, Fields fields) {
        List<String> both = new ArrayList<>();
        for (Term term : wanted) {
            for (Term not : unwanted) {
                if (forms.covers(not, term)) {
                    both.add(term.toString());
                    break;
                }
            }
        }
        if (both.isEmpty()) {
            return;
        }
        if (both.size() == wanted.size()) {
            warn(
                    fields,
                    key,
                    (other.equals("unless") ? "this rule can hardly answer" : "this rule can never answer")
                            + ": every word of '" + key + "' is ruled out by '" + other + "'",
                    "take " + some(both) + " out of '" + other + "'");
        } else {
            warn(
                    fields,
                    other,
                    some(both) + " stands in '" + key + "' and in '" + other + "', which rules it out",
                    "keep it in one of the two");
        }
    }

    private static String some(List<String> terms) {
        String first = "'" + String.join("', '", terms.subList(0, Math.min(3, terms.size()))) + "'";
        return terms.size() > 3 ? first + " and " + (terms.size() - 3) + " more" : first;
    }

    private void reference(Rule rule, Fields fields) {
        Range between = rule.recognition().between();
        Reference reference = rule.question().reference();
        if (between != null && reference != null && !between.holds(reference.value())) {
            warn(
                    fields,
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
                warn(
                        fields,
                        "question",
                        "'" + key.placeholder() + "' stands for nothing: the rule has no 'key: " + key.label() + "'",
                        "add 'key: " + key.label() + "', or ask without it");
            }
        }
    }

    private void lacking(Rule rule, Fields fields) {
        boolean answered = rule.examples().stream().anyMatch(Example::positive);
        boolean silent = rule.examples().stream().anyMatch(example -> !example.positive());
        if (!answered) {
            warn(fields, "id", "the rule has no example with an answer", "add one: a sentence that it must understand");
        }
        if (!silent) {
            warn(
                    fields,
                    "id",
                    "the rule has no example with 'answer: none'",
                    "add one: a sentence with a " + rule.question().kind().label() + " that is no answer");
        }
    }

    /** A count of which nobody says what it counts. */
    private void counting(Rule rule, Fields fields) {
        Recognition recognition = rule.recognition();
        if (rule.question().kind() == Kind.COUNT && recognition.counts().isEmpty() && recognition.key() == null) {
            warn(
                    fields,
                    "kind",
                    "a count of anything answers this: 14 dogs as well as 14 passengers",
                    "name what is counted, like 'counts: [passenger]'");
        }
    }

    /** What only the caution of a rule for any story minds. */
    private void scope(Rule rule, Fields fields) {
        for (String key : List.of("past", "corroborate")) {
            if (rule.question().scope() != Scope.TOPIC && fields.get(key) != null) {
                warn(
                        fields,
                        key,
                        "'" + key + "' does nothing: the pack has no 'scope: topic'",
                        "leave it out, or add 'scope: topic' if the pack is meant for any story of its kind");
            }
        }
    }

    private static Set<String> everywhere() {
        Set<String> words = new HashSet<>();
        DataFile.rows(Linter.class, "everywhere.tsv").forEach(row -> words.add(row[0]));
        return words;
    }

    /** A near word that stands in nearly every clause. */
    private void everywhere(List<Term> near, Fields fields) {
        List<String> common =
                near.stream().map(Term::words).filter(EVERYWHERE::contains).toList();
        if (!common.isEmpty()) {
            warn(
                    fields,
                    "near",
                    some(common) + " stands in nearly every sentence, so that the rule is near to anything",
                    "name words that an answer to this question needs");
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

    private void warn(Fields fields, String key, String message, String hint) {
        Node at = fields.get(key);
        source.warning(at == null ? fields.node() : at, message, hint);
    }
}
