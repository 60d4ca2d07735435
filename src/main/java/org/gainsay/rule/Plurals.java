package org.gainsay.rule;

/** The plurals of the nouns that a question names. */
public final class Plurals {
    private Plurals() {}

    /** The plural of a noun in the singular: {@code body} gives {@code bodies}, {@code woman} {@code women}, {@code person} {@code people}. */
    public static String of(String noun) {
        return switch (noun) {
            case "person" -> "people";
            case "child" -> "children";
            case "human", "german", "roman" -> noun + 's';
            default -> noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : regular(noun);
        };
    }

    /** The regular plural of a noun of two letters or more: {@code mile} gives {@code miles}, {@code inch} {@code inches}, {@code century} {@code centuries}. */
    public static String regular(String noun) {
        int last = noun.length() - 1;
        if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
            return noun.substring(0, last) + "ies";
        }
        boolean hissing = noun.endsWith("s")
                || noun.endsWith("ch")
                || noun.endsWith("sh")
                || noun.endsWith("x")
                || noun.endsWith("z");
        return noun + (hissing ? "es" : "s");
    }
}
