package org.gainsay.normalize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: a fraction of two whole numbers, in lowest terms. 2½ hours and 150 minutes are equal, which no floating-point
 * number guarantees. Small fractions, which is nearly all of them, are two longs; others fall back to big integers.
 */
public final class Ratio implements Comparable<Ratio> {
    /** 0. */
    public static final Ratio ZERO = new Ratio(0, 1);
    /** 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Digits behind the point where a fraction such as 1/3 has to be cut off for printing. */
    private static final MathContext PRINTED = MathContext.DECIMAL64;

    private final long numerator;
    private final long denominator;
    /** Numerator and denominator where one of them does not fit a long; null otherwise. */
    private final BigInteger @org.jspecify.annotations.Nullable [] big;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = new BigInteger[] {numerator, denominator};
    }

    /** A whole number. */
    public static Ratio of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : new Ratio(value, 1);
    }

    /**
     * A decimal number, in lowest terms without a search for the common divisor: ten has two factors.
     *
     * @param digits the number without its point, at least 0
     * @param decimals how many of its digits stand behind the point, at most 18
     */
    public static Ratio ofDecimal(long digits, int decimals) {
        if (digits == 0) {
            return ZERO;
        }
        int twos = Math.min(Long.numberOfTrailingZeros(digits), decimals);
        long top = digits >> twos;
        long bottom = 1L << decimals - twos;
        int fives = decimals;
        while (fives > 0 && top % 5 == 0) {
            top /= 5;
            fives--;
        }
        for (; fives > 0; fives--) {
            bottom *= 5;
        }
        return bottom == 1 ? of(top) : new Ratio(top, bottom);
    }

    /**
     * A fraction.
     *
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        if (numerator == 1 && denominator > 0) {
            return new Ratio(1, denominator);
        }
        if (denominator == 0) {
            throw new ArithmeticException("fraction with denominator 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Ratio(sign * numerator / divisor, sign * denominator / divisor);
    }

    /** A decimal number, exactly. */
    public static Ratio of(BigDecimal value) {
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Ratio of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        boolean small = top.bitLength() < Long.SIZE - 1 && bottom.bitLength() < Long.SIZE - 1;
        return small ? new Ratio(top.longValueExact(), bottom.longValueExact()) : new Ratio(top, bottom);
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        if (other.signum() == 0) {
            return this;
        }
        if (big == null && other.big == null) {
            if (denominator == 1 && other.denominator == 1) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return of(sum);
                }
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                return of(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    /** The difference. */
    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    /** The product. */
    public Ratio times(Ratio other) {
        if (other.one()) {
            return this;
        } else if (one()) {
            return other;
        }
        if (big == null
                && other.big == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return denominator == 1 && other.denominator == 1
                    ? of(numerator * other.numerator)
                    : of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /** The product with a whole number. */
    public Ratio times(long factor) {
        return times(of(factor));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Ratio over(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by 0");
        } else if (other.one()) {
            return this;
        }
        return times(
                other.big == null
                        ? of(/* numerator= */ other.denominator, /* denominator= */ other.numerator)
                        : new Ratio(
                                other.bottom().multiply(BigInteger.valueOf(other.signum())),
                                other.top().abs()));
    }

    /** The number with the opposite sign. */
    public Ratio negate() {
        return big == null ? new Ratio(-numerator, denominator) : new Ratio(top().negate(), bottom());
    }

    /** -1, 0 or 1. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big[0].signum();
    }

    private boolean one() {
        return numerator == 1 && denominator == 1;
    }

    /** Whether it is a whole number. */
    public boolean whole() {
        return big == null ? denominator == 1 : big[1].equals(BigInteger.ONE);
    }

    /**
     * The whole number that it is.
     *
     * @throws ArithmeticException if it is no whole number or does not fit a long
     */
    public long longValueExact() {
        if (big != null || denominator != 1) {
            throw new ArithmeticException("not a whole number that fits: " + this);
        }
        return numerator;
    }

    /** The nearest floating-point number, for ratios that are only shown. */
    public double doubleValue() {
        return big == null ? (double) numerator / denominator : decimal().doubleValue();
    }

    /** As a decimal number: exact where it has at most 16 significant digits, else rounded to that many. */
    public BigDecimal decimal() {
        BigDecimal top = new BigDecimal(top());
        if (whole()) {
            return top;
        }
        BigDecimal quotient = top.divide(new BigDecimal(bottom()), PRINTED).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /** The smaller one. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger one. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Ratio other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return big == null
                ? Long.hashCode(numerator) * 31 + Long.hashCode(denominator)
                : big[0].hashCode() * 31 + big[1].hashCode();
    }

    /** {@code 2.5}; a fraction that does not end is cut off. */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }

    /** The number as a fraction in lowest terms that loses nothing: {@code 50/9}, or {@code 2} for a whole number. */
    public String exactly() {
        return bottom().equals(BigInteger.ONE) ? top().toString() : top() + "/" + bottom();
    }

    private BigInteger top() {
        return big == null ? BigInteger.valueOf(numerator) : big[0];
    }

    private BigInteger bottom() {
        return big == null ? BigInteger.valueOf(denominator) : big[1];
    }

    /** Whether a product surely stays within 62 bits, so that a sum of two such products fits as well. */
    private static boolean fits(long a, long b) {
        return 128 - Long.numberOfLeadingZeros(Math.abs(a)) - Long.numberOfLeadingZeros(Math.abs(b)) <= 62;
    }

    /** By shifts and differences, since divisions are slow (J. Stein, 1967); of two numbers that are not negative, the second one above 0. */
    private static long gcd(long a, long b) {
        if (a == 0) {
            return b;
        }
        long odd = a >> Long.numberOfTrailingZeros(a);
        long rest = b >> Long.numberOfTrailingZeros(b);
        while (odd != rest) {
            long difference = Math.abs(odd - rest);
            odd = Math.min(odd, rest);
            if (odd == 1) {
                break;
            }
            rest = difference >> Long.numberOfTrailingZeros(difference);
        }
        return odd << Long.numberOfTrailingZeros(a | b);
    }
}
