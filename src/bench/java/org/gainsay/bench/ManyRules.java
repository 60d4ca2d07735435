package org.gainsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;

/** As many rules as asked for, as a large newsroom would have them: each about a thing of its own, with words that news does use. */
final class ManyRules {
    private static final String THINGS = """
            price share stock bond loan debt deficit surplus profit loss dividend revenue turnover tax tariff quota subsidy budget
            bank brokerage insurer airline carrier railway shipyard refinery pipeline tanker cargo harvest crop wheat corn maize
            soybean cotton coffee cocoa sugar rubber copper aluminium zinc nickel silver gold platinum uranium coal oil gas
            barrel gasoline steel cement timber paper textile garment chemical fertilizer pesticide drug vaccine hospital clinic
            doctor nurse patient epidemic outbreak infection victim casualty death injury accident crash collision derailment
            explosion blaze fire flood drought hurricane typhoon tornado earthquake volcano landslide avalanche rescue shelter
            refugee migrant asylum border visa passport embassy consulate ambassador minister ministry parliament senate congress
            election ballot vote poll referendum candidate party coalition cabinet president premier governor mayor council
            court judge jury trial verdict appeal sentence prison inmate lawyer prosecutor lawsuit settlement fine penalty fraud
            police officer suspect robbery burglary murder shooting gunman hostage ransom kidnapping bomb missile rocket drone
            soldier army navy airforce troop brigade battalion regiment fleet warship submarine frigate fighter helicopter base
            ceasefire truce treaty summit sanction embargo blockade siege offensive raid ambush rebel guerrilla militia insurgent
            strike walkout union worker wage pension layoff vacancy unemployment inflation recession growth export import trade
            currency dollar sterling yen mark franc lira peso rouble reserve interest mortgage rent housing construction bridge
            tunnel highway airport terminal runway satellite launch telescope reactor turbine dam reservoir river lake coast
            island forest park species whale elephant tiger fishery farmer cattle sheep pig poultry milk cheese butter beef
            school pupil teacher university student degree exam library museum theatre concert festival film actor singer album
            novel author painting auction stadium match goal penalty referee coach striker league tournament medal record race
            sprint marathon swimmer cyclist skier golfer boxer champion sponsor broadcaster newspaper journalist editor website
            computer software chip processor telephone network cable internet server battery vehicle truck bus tram train
            merger acquisition bid stake subsidiary shareholder auditor accountant creditor bankruptcy receiver franchise brand
            retailer supermarket shopper customer complaint recall warranty patent licence royalty consultant contractor tender
            """;

    private static final String[] KINDS = {"money", "count", "percent", "duration", "date"};

    private ManyRules() {}

    static List<Rule> of(int count) {
        try {
            Path file = Files.createTempFile("rules", ".yaml");
            Files.writeString(file, pack(count));
            Packs packs = Packs.load(List.of(file));
            Files.delete(file);
            if (packs.rules().size() != count) {
                throw new IllegalStateException("only " + packs.rules().size() + " rules: " + packs.problems());
            }
            return packs.rules();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Rule i asks about thing i together with another: every thing is asked about by several rules, every pair by one. */
    private static String pack(int count) {
        String[] things = THINGS.strip().split("\\s+");
        StringBuilder pack = new StringBuilder("pack: many\ntitle: Many questions\nrules:\n");
        for (int i = 0; i < count; i++) {
            String thing = things[i % things.length];
            String other = things[(i * 7 + 1 + i / things.length) % things.length];
            pack.append("  - id: question-").append(i).append('\n');
            pack.append("    question: What about the ")
                    .append(thing)
                    .append(" and the ")
                    .append(other)
                    .append("?\n");
            pack.append("    kind: ").append(KINDS[i % KINDS.length]).append('\n');
            pack.append("    near: [").append(thing).append(", ").append(thing).append(" office]\n");
            pack.append("    context: [").append(other).append("]\n");
            pack.append("    unless: [rumour, last year]\n");
        }
        return pack.toString();
    }
}
