package org.gainsay.rule.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.CompiledRules;
import org.gainsay.text.DataFile;
import org.gainsay.text.LateList;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The shipped rules as the build has compiled them: tables that need only be copied into memory. A rule is read when an article holds its
 * words, so that a start costs the same however many rules there are.
 *
 * @param rules the rules, without their examples
 * @param checks what the shipped packs say of checks
 */
public record ShippedRules(CompiledRules rules, List<CheckSetting> checks) {
    /** The resource in the packs' folder of the jar. */
    static final String NAME = "rules.bin";

    private static final String NO_NAME = "-";

    /** Writes shipped packs down. */
    static byte[] write(Packs packs) {
        TableWriter out = new TableWriter();
        List<Rule> rules = packs.rules();
        String[] texts = new String[rules.size()];
        for (int i = 0; i < texts.length; i++) {
            Rule rule = rules.get(i);
            texts[i] = CompiledPacks.write(List.of(new Pack(NO_NAME, NO_NAME, rule.path(), List.of(rule), List.of())));
        }
        out.texts(texts);
        out.texts(new String[] {
            CompiledPacks.write(List.of(new Pack(NO_NAME, NO_NAME, NO_NAME, List.of(), packs.checks())))
        });
        CompiledRules.of(rules).write(out);
        return out.bytes();
    }

    /**
     * Loads them.
     *
     * @return null where the build has not compiled them
     * @throws IllegalStateException if the tables are damaged, or belong to other data files
     */
    public static @Nullable ShippedRules load() {
        try (InputStream stream = ShippedRules.class.getResourceAsStream("/" + ShippedPacks.FOLDER + NAME)) {
            return stream == null ? null : read(TableReader.of(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + NAME + " of the jar", e);
        }
    }

    private static ShippedRules read(TableReader in) {
        List<Rule> rules = new Unread(in.texts());
        Pack checks = pack(in.texts().get(0));
        return new ShippedRules(CompiledRules.read(in, rules), checks.checks());
    }

    private static Pack pack(String text) {
        return CompiledPacks.read(DataFile.rows(text)).get(0);
    }

    /** Rules that are each read when it is first asked for. */
    private static final class Unread extends LateList<Rule> {
        private final Texts texts;

        Unread(Texts texts) {
            super(texts.count());
            this.texts = texts;
        }

        @Override
        protected Rule make(int index) {
            return pack(texts.get(index)).rules().get(0);
        }
    }
}
