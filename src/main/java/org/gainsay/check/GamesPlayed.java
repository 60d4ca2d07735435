package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The games of a team or a player, held against those won, drawn and lost: "Played 24, won nine, drew seven, lost nine", "In the 12 games she won three, lost two
 * and drew eight". Every game is one of the three where all three are told, and at most one of two.
 */
final class GamesPlayed {
    /** How many tokens behind the first result the last one stands at most. */
    private static final int LENGTH = 12;
    /** How many tokens before the first result, or behind the last one, the games are told. */
    private static final int GAMES = 10;

    private static final Topic[] RESULTS = {Topic.WINS, Topic.DRAWS, Topic.LOSES};

    private GamesPlayed() {}

    /** Adds a fault if a mention is the first of the results and they are not as many as the games, or of two that are more. */
    static void check(Scene scene, int at, Faults faults) {
        List<Mention> results = results(scene, at, RESULTS.length);
        results = results.isEmpty() ? results(scene, at, RESULTS.length - 1) : results;
        Mention games = results.isEmpty() ? null : games(scene, at, results);
        if (games == null) {
            return;
        }
        Ratio sum = Ratio.ZERO;
        for (Mention result : results) {
            sum = sum.plus(Figures.value(result));
        }
        int order = sum.compareTo(Figures.value(games));
        // Of two results the rest may be the third one.
        boolean fault = results.size() == RESULTS.length ? order != 0 : order > 0;
        if (fault && !scene.speaksInSentence(games.firstToken(), Topic.UNPLAYED)) {
            if (games.kind() == Kind.ORDINAL) {
                place(scene, games, results, sum, faults);
            } else {
                Addition.fault(scene, games, results, 0, faults);
            }
        }
    }

    /** "9th final, but 4 + 6 = 10". */
    private static void place(Scene scene, Mention games, List<Mention> results, Ratio sum, Faults faults) {
        StringJoiner terms = new StringJoiner(
                " + ",
                Figures.words(scene, games) + " " + scene.passage().words(games.endToken(), games.endToken() + 1)
                        + ", but ",
                " = " + sum);
        List<Mention> shown = new ArrayList<>(results);
        shown.add(0, games);
        for (Mention result : results) {
            terms.add(Figures.words(scene, result));
        }
        faults.add(Kind.COUNT, terms.toString(), shown);
    }

    /** So many figures, each right behind another one of "won", "drew" and "lost"; none if they are not. */
    private static List<Mention> results(Scene scene, int at, int wanted) {
        List<Mention> results = new ArrayList<>(wanted);
        int seen = 0;
        for (int next = at; next < at + wanted; next++) {
            Mention figure = scene.mention(next);
            int result =
                    figure == null || !Figures.counted(figure) || figure.hedge() != null ? -1 : result(scene, figure);
            if (figure == null || result < 0 || (seen & 1 << result) != 0) {
                return List.of();
            }
            seen |= 1 << result;
            results.add(figure);
        }
        Mention first = results.get(0);
        Mention last = results.get(results.size() - 1);
        boolean near = scene.sameSentence(first, last) && last.firstToken() - first.firstToken() <= LENGTH;
        return near ? results : List.of();
    }

    private static int result(Scene scene, Mention figure) {
        for (int result = 0; result < RESULTS.length; result++) {
            if (scene.speaks(figure.firstToken() - 1, RESULTS[result])) {
                return result;
            }
        }
        return -1;
    }

    /** "Played 24" or "the 12 games" right before the results, or "of his 24 games" right behind them. */
    private static @Nullable Mention games(Scene scene, int at, List<Mention> results) {
        Mention first = results.get(0);
        Mention last = results.get(results.size() - 1);
        Mention before = scene.mention(at - 1);
        if (before != null
                && scene.sameSentence(before, first)
                && first.firstToken() - before.endToken() <= GAMES
                && played(scene, before)) {
            return before;
        }
        Mention behind = scene.mention(at + results.size());
        // "in the cup they won two of three matches" tells of no others.
        boolean of = behind != null
                && scene.sameSentence(last, behind)
                && behind.firstToken() - last.endToken() == 2
                && scene.is(last.endToken(), Role.OF)
                && scene.is(last.endToken() + 1, Role.THE)
                && played(scene, behind);
        return of ? behind : null;
    }

    private static boolean played(Scene scene, Mention games) {
        boolean named = games.noun() != null
                && scene.speaks(games.noun().firstToken(), games.noun().endToken(), Topic.GAMES);
        // "his ninth final, of which he has won four"
        boolean counted = games.kind() == Kind.ORDINAL
                && Figures.single(games) != null
                && scene.speaks(games.endToken(), Topic.GAMES)
                && scene.speaks(games.firstToken() - 1, Topic.POSSESSIVE);
        // "won 12 games, lost nine": a result itself.
        return counted
                || result(scene, games) < 0
                        && Figures.counted(games)
                        && games.hedge() == null
                        && (named || scene.speaks(games.firstToken() - 1, Topic.PLAYED));
    }
}
