package org.gainsay.check;

import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** A speed behind the way and the time that it comes of: "24km in two hours, an average of 8km an hour", "24km in two hours, or eight an hour". */
final class Pace {
    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long MARKS = Role.bits(Role.COMMA, Role.OPEN, Role.DASH);

    /** How many tokens "an hour" has. */
    private static final int PER = 2;

    /** Seconds of what a bare figure may be reckoned by: "eight an hour". */
    private static final Map<String, Ratio> SECONDS =
            Map.of("second", Ratio.ONE, "minute", Ratio.of(60), "hour", Ratio.of(3600), "day", Ratio.of(86_400));

    private Pace() {}

    /** Adds a fault if a mention is such a speed and the way and the time before it come to another one. */
    static void check(Scene scene, int at, Faults faults) {
        Mention speed = scene.mentions().get(at);
        Mention time = scene.mention(at - 1);
        Mention way = scene.mention(at - 2);
        if (time == null
                || way == null
                || way.kind() != Kind.LENGTH
                || time.kind() != Kind.DURATION
                || !scene.sameSentence(way, speed)
                || !apposed(scene, way, time, speed)) {
            return;
        }
        Interval stated = metresPerSecond(speed, way);
        Interval comes = over(way.allows(), time.allows());
        Ratio length = Figures.single(way);
        Ratio seconds = Figures.single(time);
        if (stated != null && comes != null && length != null && seconds != null && stated.disjoint(comes)) {
            Ratio pace = length.over(seconds);
            faults.add(
                    Kind.SPEED,
                    Elapsed.words(scene, way) + " in " + Elapsed.words(scene, time) + " is " + written(speed, way, pace)
                            + ", not " + Elapsed.words(scene, speed),
                    List.of(way, time, speed));
        }
    }

    /** "24km in two hours, an average of", "24km in two hours, or". */
    private static boolean apposed(Scene scene, Mention way, Mention time, Mention speed) {
        int in = time.firstToken() - 1;
        int mark = time.endToken();
        int first = speed.firstToken();
        boolean average = scene.is(first - 1, Role.OF)
                && scene.speaks(first - 2, Topic.AVERAGE)
                && scene.is(first - 3, Role.ARTICLE)
                && mark == first - 4;
        boolean or = scene.is(first - 1, Role.OR) && mark == first - 2;
        int end = speed.kind() == Kind.SPEED ? speed.endToken() : speed.endToken() + PER;
        return scene.is(in, Role.IN)
                && in == way.endToken()
                && scene.is(mark, MARKS)
                && (average || or)
                && scene.is(end, CLOSING);
    }

    /** A speed; a bare figure as one in the unit of the way; null for anything else. */
    private static @Nullable Interval metresPerSecond(Mention speed, Mention way) {
        Ratio seconds = seconds(speed);
        return speed.kind() == Kind.SPEED
                ? speed.allows()
                : seconds == null
                        ? null
                        : speed.allows().times(Figures.factor(way).over(seconds));
    }

    private static @Nullable Ratio seconds(Mention rate) {
        String per = rate.kind() == Kind.NUMBER && rate.value() instanceof Quantity quantity ? quantity.per() : null;
        return per == null ? null : SECONDS.get(per);
    }

    private static @Nullable Interval over(Interval way, Interval time) {
        Ratio shortest = way.low();
        Ratio longest = way.high();
        Ratio least = time.low();
        Ratio most = time.high();
        boolean closed = shortest != null && longest != null && least != null && most != null && least.signum() > 0;
        return !closed || shortest == null || longest == null || least == null || most == null
                ? null
                : new Interval(shortest.over(most), longest.over(least));
    }

    private static String written(Mention speed, Mention way, Ratio pace) {
        Ratio seconds = seconds(speed);
        return seconds == null ? Figures.written(speed, pace) : Figures.written(way, pace.times(seconds));
    }
}
