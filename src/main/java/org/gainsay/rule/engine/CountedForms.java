package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.rule.Plurals;
import org.gainsay.rule.Recognition;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Texts;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that rules count, in forms that nobody takes for a plural who does not know the noun: where a rule counts an Orvani, "112 Orvanis" are 112
 * {@code orvani}, and where one counts Maasai, so are "40 Maasai".
 */
final class CountedForms {
    /** How many words behind a figure may be its noun, as far as they are its noun phrase. */
    private static final int REACH = 5;

    private static final long ENDS = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST);

    /**
     * A form.
     *
     * @param word its number in the lexicon
     * @param head the noun in the singular
     * @param name whether only a name is meant, which has a capital
     */
    private record Form(int word, String head, boolean name) {}

    private final List<Form> forms = new ArrayList<>();
    private final WordMap<Form> byWord = new WordMap<>();

    /**
     * Those of some rules.
     *
     * @param words the lexicon, which they are added to
     */
    CountedForms(List<CompiledRule> rules, Lexicon.Builder words) {
        for (CompiledRule rule : rules) {
            Recognition recognition = rule.rule().recognition();
            for (int i = 0; i < recognition.counts().size(); i++) {
                String head = CountedNouns.head(recognition.counts().get(i));
                String written = CountedNouns.head(recognition.named().get(i));
                learn(head, !written.isEmpty() && Character.isUpperCase(written.charAt(0)), words);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    CountedForms(TableReader in) {
        int[] written = in.ints();
        Texts heads = in.texts();
        for (int i = 0; i < heads.count(); i++) {
            add(new Form(written[2 * i], heads.get(i), written[2 * i + 1] > 0));
        }
    }

    void write(TableWriter out) {
        int[] written = new int[2 * forms.size()];
        String[] heads = new String[forms.size()];
        for (int i = 0; i < heads.length; i++) {
            Form form = forms.get(i);
            written[2 * i] = form.word();
            written[2 * i + 1] = form.name() ? 1 : 0;
            heads[i] = form.head();
        }
        out.ints(written);
        out.texts(heads);
    }

    private void learn(String head, boolean name, Lexicon.Builder words) {
        if (head.isEmpty()) {
            return;
        }
        learn(Plurals.of(head), head, false, words);
        learn(Plurals.regular(head), head, false, words);
        if (name || CountedNouns.maybePlural(head) && !singular(head, words)) {
            learn(head, head, name, words);
        }
    }

    private void learn(String form, String head, boolean name, Lexicon.Builder words) {
        if (Nouns.singular(form).equals(form) && irregular(form, words) == null) {
            int word = words.add(form);
            if (byWord.get(word) == null) {
                add(new Form(word, head, name));
            }
        }
    }

    private void add(Form form) {
        forms.add(form);
        byWord.put(form.word(), form);
    }

    /** Whether a word like "crisis" or "bonus" is known to have a plural of its own. */
    private static boolean singular(String word, Lexicon.Builder words) {
        return irregular(word + "es", words) != null
                || irregular(word.substring(0, word.length() - 2) + "es", words) != null;
    }

    private static @Nullable String irregular(String form, Lexicon.Builder words) {
        return Vocabulary.standard().nouns().irregular(words.id(form));
    }

    /** The values of a passage, with these nouns where a figure counts them. */
    List<Mention> with(Passage passage, List<Mention> mentions) {
        List<Mention> all = mentions;
        for (int at = 0; at < mentions.size() && !forms.isEmpty(); at++) {
            Mention mention = mentions.get(at);
            int head = head(passage, mention);
            boolean free = at + 1 == mentions.size() || mentions.get(at + 1).firstToken() > head;
            Form form = head < 0 || !free ? null : byWord.get(passage.tokens().word(head));
            if (form != null) {
                all = all == mentions ? new ArrayList<>(mentions) : all;
                all.set(at, counted(passage, mention, head, form.head()));
            }
        }
        return all;
    }

    /** The token of such a noun that a figure counts; -1 for none. */
    private int head(Passage passage, Mention mention) {
        Noun noun = mention.noun();
        if (mention.kind() == Kind.NUMBER && noun == null) {
            return head(passage, mention.endToken(), mention.endToken() + REACH, true);
        }
        // "112 Orvanis left homes behind": what is read as the noun stands behind it.
        boolean behind = noun != null
                && mention.kind() == Kind.COUNT
                && noun.firstToken() > mention.firstToken()
                && noun.endToken() >= mention.endToken();
        return noun != null && behind ? head(passage, noun.firstToken(), mention.endToken() - 2, false) : -1;
    }

    private int head(Passage passage, int first, int end, boolean names) {
        Tokens tokens = passage.tokens();
        for (int token = first; token < end && tokens.type(token) == Tokens.WORD; token++) {
            Form form = byWord.get(tokens.word(token));
            if (form != null && (!form.name() || names && named(tokens, token))) {
                return token;
            }
            if (passage.is(token, ENDS)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean named(Tokens tokens, int token) {
        return (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }

    private static Mention counted(Passage passage, Mention mention, int token, String head) {
        Noun old = mention.noun();
        int first = old == null ? mention.endToken() : old.firstToken();
        String modifiers = passage.words(first, token).toLowerCase(Locale.ROOT);
        Quantity value = (Quantity) mention.value();
        Quantity count = new Quantity(
                value.stated(), head, value.low(), value.high(), value.writtenUnit(), value.step(), value.vague());
        return new Mention(
                Kind.COUNT,
                new Span(mention.span().start(), passage.tokens().end(token)),
                mention.valueSpan(),
                mention.firstToken(),
                token + 1,
                count,
                mention.hedge(),
                new Noun(head, modifiers, "", first, token + 1),
                mention.trend());
    }
}
