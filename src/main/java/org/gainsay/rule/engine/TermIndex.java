package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Term;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexer;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** All terms of all rules, numbered, and the tables that find them in a passage. */
final class TermIndex {
    private final TermTable about;
    private final Askers near;
    private final TermTable all;
    private final Patterns patterns;
    private final int count;

    private TermIndex(TermTable about, Askers near, TermTable all, Patterns patterns, int count) {
        this.about = about;
        this.near = near;
        this.all = all;
        this.patterns = patterns;
        this.count = count;
    }

    /** Reads what {@link #write} wrote. */
    TermIndex(TableReader in) {
        patterns = new Patterns(in);
        about = new TermTable(in, patterns);
        near = new Askers(in.longs());
        all = new TermTable(in, patterns);
        count = in.number();
    }

    void write(TableWriter out) {
        patterns.write(out);
        about.write(out);
        out.longs(near.ofTerm());
        all.write(out);
        out.number(count);
    }

    /** How many terms there are; their numbers are smaller. */
    int count() {
        return count;
    }

    /** What the packs are about: an article that holds none of it is no story of theirs. */
    TermTable about() {
        return about;
    }

    /** Who has which term for a near term, which decides whether a rule is tried at all. */
    Askers near() {
        return near;
    }

    /** All terms of all rules. */
    TermTable all() {
        return all;
    }

    /** Numbers terms and compiles each into the patterns that find it. */
    static final class Builder {
        /** What an abbreviation may have at most for "US" to find "U.S." as well. */
        private static final int LONGEST_INITIALS = 4;

        private final Lexicon.Builder lexicon;
        private final Lexer cutter = new Lexer(Lexicon.builder().build());
        private final Inflections inflections = new Inflections();
        /** Phrases repeat the same few words, so each word is inflected once. */
        private final Map<String, Set<String>> formsOfWords = new HashMap<>();

        private final Map<Term, Integer> numbers = new HashMap<>();
        private final BitSet about = new BitSet();
        private final List<Pattern> patterns = new ArrayList<>();

        Builder(Lexicon.Builder lexicon) {
            this.lexicon = lexicon;
        }

        /** How many terms there are so far. */
        int count() {
            return numbers.size();
        }

        /** The numbers of terms, ascending. */
        int[] add(List<Term> terms) {
            int[] numbers = new int[terms.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = add(terms.get(i));
            }
            Arrays.sort(numbers);
            return numbers;
        }

        /** The numbers of terms that say what a pack is about, ascending. */
        int[] addAbout(List<Term> terms) {
            int[] added = add(terms);
            for (int each : added) {
                about.set(each);
            }
            return added;
        }

        /**
         * The index for the lexicon that the terms were added to.
         *
         * @param size the lexicon's final size
         * @param subjects which subjects have rules with which terms
         */
        TermIndex build(int size, Subjects.Terms subjects) {
            Patterns all = Patterns.of(patterns, size);
            BitSet any = new BitSet(numbers.size());
            any.set(0, numbers.size());
            return new TermIndex(
                    TermTable.of(about, all, subjects.about()),
                    new Askers(subjects.near()),
                    TermTable.of(any, all, subjects.all()),
                    all,
                    numbers.size());
        }

        private int add(Term term) {
            Integer known = numbers.get(term);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(term, number);
            compile(term, number);
            return number;
        }

        private void compile(Term term, int number) {
            List<String> parts =
                    basic(term.words()) ? List.of(DataFile.fields(term.words(), ' ')) : parts(term.words());
            String first = parts.get(0);
            Pattern.Part[] rest = new Pattern.Part[parts.size() - 1];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = part(parts.get(i + 1), term.exact());
            }
            file(forms(first, term.exact()), number, shape(first, term.exact()), rest);
            if (rest.length == 0) {
                abbreviations(first, number);
            } else if (term.words().indexOf('-') > 0) {
                String joined = String.join("", parts);
                file(forms(joined, term.exact()), number, 0);
            }
        }

        /** Whether a term has basic letters only, and single blanks: then each word is one token. */
        private static boolean basic(String words) {
            char before = ' ';
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                char small = (char) (c | 0x20);
                if ((small < 'a' || small > 'z') && (c != ' ' || before == ' ')) {
                    return false;
                }
                before = c;
            }
            return before != ' ';
        }

        private List<String> parts(String words) {
            Passage passage = cutter.read(words);
            Tokens tokens = passage.tokens();
            List<String> parts = new ArrayList<>();
            for (int token = 0; token < tokens.count(); token++) {
                boolean passed =
                        tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '-') || tokens.isMark(token, '.');
                if (!passed) {
                    parts.add(passage.words(token, token + 1));
                }
            }
            return parts;
        }

        private Pattern.Part part(String written, boolean exact) {
            if (!Character.isLetter(written.codePointAt(0)) && written.charAt(0) != '\'' && written.charAt(0) != '’') {
                return new Pattern.Part(new int[0], written, 0);
            }
            return new Pattern.Part(numbers(forms(written, exact)), "", shape(written, exact));
        }

        /** "US" finds "U.S." as well and "MP" finds "MPs", though neither has the same letter case. */
        private void abbreviations(String word, int number) {
            String letters = word.replace(".", "");
            if (!capitals(letters)) {
                return;
            }
            if (!word.equals(letters)) {
                file(Set.of(letters), number, Tokens.UPPER);
            }
            file(Set.of(letters + "s"), number, Tokens.CAPITAL);
            String dotted = dotted(letters);
            if (letters.length() <= LONGEST_INITIALS && !word.equals(dotted)) {
                file(Set.of(dotted), number, Tokens.CAPITAL);
            }
        }

        private static String dotted(String letters) {
            StringBuilder dotted = new StringBuilder();
            letters.chars().forEach(c -> dotted.append((char) c).append('.'));
            return dotted.toString();
        }

        private Set<String> forms(String word, boolean exact) {
            if (exact || capitals(word) || word.indexOf('\'') >= 0) {
                return Set.of(word.toLowerCase(Locale.ROOT));
            }
            Set<String> known = formsOfWords.get(word);
            if (known == null) {
                known = inflections.of(word);
                formsOfWords.put(word, known);
            }
            return known;
        }

        private static int shape(String word, boolean exact) {
            if (capitals(word)) {
                return Tokens.UPPER;
            }
            boolean capital = exact && Character.isUpperCase(word.codePointAt(0));
            return capital || word.indexOf('.') > 0 ? Tokens.CAPITAL : 0;
        }

        private static boolean capitals(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isUpperCase(word.charAt(i))) {
                    return false;
                }
            }
            return word.length() > 1;
        }

        private void file(Set<String> firstForms, int term, int shape, Pattern.Part... rest) {
            int[] first = numbers(firstForms, WordClass.TERM);
            patterns.add(new Pattern(patterns.size(), term, first, shape, rest));
        }

        private int[] numbers(Set<String> forms, WordClass... classes) {
            int[] words = new int[forms.size()];
            int at = 0;
            for (String form : forms) {
                words[at++] = lexicon.add(form, classes);
            }
            return words;
        }
    }
}
