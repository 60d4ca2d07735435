package org.gainsay.rule.engine;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The surnames in a passage and the names before them: Ann for Marsh, wherever "Ann Marsh" stands. */
final class Surnames {
    /** Stands for the names of several persons. */
    private static final String SEVERAL = "";

    private final View view;
    private final Places places;
    private final Signals signals;
    private final Map<String, String> givens = new HashMap<>();

    Surnames(View view, Places places, Signals signals) {
        this.view = view;
        this.places = places;
        this.signals = signals;
        int count = view.tokens().count();
        for (int at = 1; at < count; at++) {
            if (named(at) && !named(at + 1)) {
                String given = before(at);
                if (given != null) {
                    String surname = places.written(at);
                    String known = givens.putIfAbsent(surname, given);
                    givens.put(surname, known == null || known.equals(given) ? given : one(known, given));
                }
            }
        }
    }

    /** Whether the passage has somebody of the surname at a token. */
    boolean has(int token) {
        return givens.containsKey(places.written(token));
    }

    /** The names before a surname: those that stand there, else those that stand before it anywhere; null where there are none, or those of several persons. */
    @Nullable
    String given(int token) {
        String given = before(token);
        String anywhere = given == null ? givens.get(places.written(token)) : given;
        return SEVERAL.equals(anywhere) ? null : anywhere;
    }

    /** "Tom" for "Striker Tom" and "Tom", "Ann Louise" for that and "Ann". */
    private static String one(String given, String other) {
        String shorter = given.length() < other.length() ? given : other;
        String longer = given.length() < other.length() ? other : given;
        if (shorter.isEmpty()) {
            return SEVERAL;
        } else if (longer.endsWith(' ' + shorter)) {
            return shorter;
        }
        return longer.startsWith(shorter + ' ') ? longer : SEVERAL;
    }

    private @Nullable String before(int token) {
        StringBuilder given = new StringBuilder();
        int at = token - 1;
        while (named(at)) {
            given.insert(0, given.isEmpty() ? "" : " ").insert(0, places.written(at--));
        }
        if (month(view, signals, at)) {
            given.insert(0, given.isEmpty() ? "" : " ").insert(0, places.written(at));
        }
        return given.isEmpty() ? null : given.toString();
    }

    /** Whether a month before a name is a part of it: "the driver Jan Stark", but not "in April Stark", "last May Stark", "on 5 May Stark". */
    static boolean month(View view, Signals signals, int token) {
        Tokens tokens = view.tokens();
        return view.passage().is(token, WordClass.MONTH.bit())
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && tokens.type(token - 1) != Tokens.NUMBER
                && !signals.is(Signal.IN, tokens, token - 1)
                && !signals.is(Signal.MONTH_LEAD, tokens, token - 1)
                && named(view, token + 1);
    }

    private boolean named(int token) {
        return named(view, token);
    }

    private static boolean named(View view, int token) {
        Tokens tokens = view.tokens();
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !view.passage().is(token, Referents.NO_NAME);
    }
}
