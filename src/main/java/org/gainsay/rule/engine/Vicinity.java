package org.gainsay.rule.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Statement;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Collects the words around a value in its sentence; the further away they stand, the less they weigh. */
final class Vicinity {
    /** At this distance a word weighs half. */
    private static final int HALF = 6;

    /** A text with more senses is a book. */
    private static final int MOST = 4000;

    /** How many words a lead has. */
    private static final int LEAD = 60;

    private static final int COMMA = 3;
    private static final int BREACH = 4;

    private final View view;
    private final Tokens tokens;
    private final Senses senses = Senses.standard();

    Vicinity(View view) {
        this.view = view;
        this.tokens = view.tokens();
    }

    /**
     * The words around a value.
     *
     * @param end the token behind the last one that may be said of it
     */
    Map<String, Statement.Word> of(Mention mention, int sentence, int end) {
        Map<String, Statement.Word> words = new LinkedHashMap<>();
        for (int token = mention.firstToken(); token < mention.endToken() && mention.noun() != null; token++) {
            if (tokens.type(token) == Tokens.WORD) {
                add(token, sentence, 0, words);
            }
        }
        walk(mention.endToken(), 1, sentence, end, words);
        walk(mention.firstToken() - 1, -1, sentence, end, words);
        return words;
    }

    /** The sense of the first word with a capital behind the last comma before a value, or else in its clause, unless it is only where something happens; null for none. */
    @Nullable
    String subject(Mention mention, int sentence) {
        int clause = view.clauses().of(mention.firstToken());
        String subject = null;
        boolean open = true;
        boolean before = false;
        for (int token = view.sentences().first(sentence); token < mention.firstToken(); token++) {
            boolean capital = tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) != 0;
            if (capital && view.clauses().of(token) == clause) {
                String sense = senses.of(written(token));
                boolean scene = before || token > view.sentences().first(sentence) && senses.scene(written(token - 1));
                before = scene;
                if (open && sense != null && !scene) {
                    subject = sense;
                    open = false;
                }
            }
            before &= capital;
            open |= tokens.isMark(token, ',');
        }
        return subject;
    }

    /**
     * The senses of all words of the passage.
     *
     * @param names receives those that are written as names wherever they do not open a sentence, and how often
     */
    Set<String> all(Map<String, Integer> names) {
        Set<String> found = new HashSet<>();
        Set<String> common = new HashSet<>();
        for (int sentence = 0; sentence < view.sentences().count(); sentence++) {
            for (int token = view.sentences().first(sentence);
                    token < view.sentences().end(sentence);
                    token++) {
                String sense = tokens.type(token) == Tokens.WORD ? senses.of(written(token)) : null;
                if (sense != null && found.size() < MOST) {
                    found.add(sense);
                    boolean small = (tokens.shape(token) & Tokens.CAPITAL) == 0 || senses.plain(written(token));
                    if (small) {
                        common.add(sense);
                    } else if (name(token, sentence) || opensName(token)) {
                        names.put(sense, names.getOrDefault(sense, 0) + 1);
                    }
                }
            }
        }
        names.keySet().removeAll(common);
        return found;
    }

    /** The senses of the first words of the passage. */
    Set<String> lead() {
        Set<String> found = new HashSet<>();
        int words = 0;
        for (int token = 0; token < tokens.count() && words < LEAD; token++) {
            if (tokens.type(token) == Tokens.WORD) {
                words++;
                String sense = senses.of(written(token));
                if (sense != null) {
                    found.add(sense);
                }
            }
        }
        return found;
    }

    /** "Scotia Mortgage Corp is issuing": the sense of the first word that tells something in a name of several words that the passage opens with; null for none. */
    @Nullable
    String opening() {
        String opening = null;
        int token = 0;
        while (tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) != 0) {
            String sense = senses.plain(written(token)) ? null : senses.of(written(token));
            opening = opening == null ? sense : opening;
            token++;
        }
        boolean goesOn = tokens.type(token) == Tokens.WORD || tokens.type(token) == Tokens.NUMBER;
        return token > 1 && goesOn ? opening : null;
    }

    private void walk(int from, int step, int sentence, int last, Map<String, Statement.Word> words) {
        int first = Math.max(view.sentences().first(sentence), from - Distance.REACH);
        int end = Math.min(last, from + Distance.REACH);
        int distance = 0;
        for (int token = from; token >= first && token < end; token += step) {
            if (tokens.type(token) == Tokens.WORD) {
                distance += room(token);
                add(token, sentence, distance, words);
            } else {
                distance += mark(token);
            }
        }
    }

    private int room(int token) {
        String word = written(token).toLowerCase(Locale.ROOT);
        return (senses.glue(word) ? 0 : 1) + (senses.turn(word) ? 1 : 0);
    }

    private int mark(int token) {
        if (tokens.type(token) != Tokens.MARK) {
            return 1;
        }
        return switch (tokens.mark(token)) {
            case ',' -> COMMA;
            case ';', ':', '—', '(', ')' -> BREACH;
            case '-' -> tokens.glued(token) && tokens.glued(token + 1) ? 0 : BREACH;
            default -> 1;
        };
    }

    private void add(int token, int sentence, int distance, Map<String, Statement.Word> words) {
        String written = written(token);
        String sense = senses.of(written);
        int weight = Statement.FULL * HALF / (HALF + distance);
        Statement.Word known = sense == null ? null : words.get(sense);
        if (sense != null && (known == null || known.weight() < weight)) {
            words.put(sense, new Statement.Word(written, weight, sense.charAt(0) != '@' && name(token, sentence)));
        }
    }

    /** "Waxman Industries said": a capital that opens a sentence is that of a name where another one follows. */
    private boolean opensName(int token) {
        return tokens.type(token + 1) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && (tokens.shape(token + 1) & Tokens.CAPITAL) != 0;
    }

    /** A capital inside a sentence. */
    private boolean name(int token, int sentence) {
        boolean opens = token == view.sentences().first(sentence)
                || tokens.isMark(token - 1, '"')
                || tokens.isMark(token - 1, '\'');
        return !opens && (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }

    private String written(int token) {
        return view.passage().words(token, token + 1);
    }
}
