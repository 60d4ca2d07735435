package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    private static final Inflections INFLECTIONS = new Inflections();

    @ParameterizedTest
    @CsvSource({
        "talk, talk talks talked talking",
        "invade, invade invades invaded invading",
        "stop, stops stopped stopping",
        "travel, travelled traveled travelling traveling",
        "dial, dialled dialed dialling",
        "refer, referred referring",
        "visit, visited visiting",
        "carry, carries carried carrying",
        "die, dies died dying",
        "agree, agrees agreed agreeing",
        "launch, launches launched launching",
        "leaders, leaders leader",
        "allies, allies ally",
        "losses, losses loss",
        "crisis, crisis crises",
        "meet, meet meets met meeting",
        "met, meet meets met meeting",
        "meeting, meeting meetings",
        "floated, floated float floats floating",
        "trapped, trap traps trapping",
        "injured, injure injures injuring",
        "wounded, wound wounds",
        "rated, rate rates rating",
        "buried, bury buries burying",
        "died, die dies dying",
        "travelled, travel travels traveling",
        "killed, kill kills killing",
        "missed, miss misses",
        "raised, raise raises raising",
        "visited, visit visits",
        "used, use uses using",
        "stopped, stop stops",
        "trap, trapped",
        "organise, organised organized organizing",
        "defence, defence defense defenses",
        "neighbour, neighbors neighbours",
        "rebuild, rebuild rebuilds rebuilt rebuilding",
        "overtake, overtakes overtook overtaken overtaking",
        "underpay, underpaid",
        "outgrow, outgrew outgrown",
        "mislead, misled misleading",
        "misled, mislead",
        "foresee, foresaw foreseen",
        "withstand, withstood",
        "forecast, forecast forecasts forecasting",
        "traffic, trafficked trafficking",
        "equip, equipped equipping",
        "overlap, overlapped overlapping",
        "tornado, tornados tornadoes",
        "potatoes, potato",
        "viruses, virus",
        "knives, knife",
        "organiser, organizer organizers",
        "labourer, laborers",
        "favourite, favorite",
        "aluminum, aluminium",
        "traveller, traveler travelers",
        "modeler, modeller modellers",
        "councillor, councilor councilors",
        "panelist, panellists",
        "labelling, labeling",
        "mould, molds molded",
        "kilometre, kilometers",
        "metre, meters",
        "fiber, fibres",
        "odour, odors",
        "colourful, colorful",
        "honorable, honourable",
        "leukaemia, leukemia",
        "orthopedic, orthopaedic",
        "haemorrhage, hemorrhages hemorrhaged",
        "anaemic, anemic",
        "storey, stories story",
        "story, storeys",
        "draught, drafts",
        "cheque, checks",
        "aeroplane, airplanes",
        "skillful, skilful",
        "distil, distill distills distilled",
        "Trump, trump",
        "Democrat, democrat democrats",
    })
    void aWordStandsForItsForms(String word, String forms) {
        assertThat(INFLECTIONS.of(word)).containsAll(Arrays.asList(forms.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "talks, talked",
        "meeting, met",
        "rated, rat",
        "hoped, hop",
        "used, us",
        "invade, invasion",
        "Trump, trumped",
        "news, newses",
        "Texas, texases",
        "leaders, leading",
        "briefing, briefed",
        "together, togethers",
        "together, togethered",
        "against, againsts",
        "nearly, nearlies",
        "four, for",
        "visit, visitted",
        "filler, filer",
        "hour, hor",
        "rise, rize",
        "women, remen"
    })
    void andForNoOthers(String word, String other) {
        assertThat(INFLECTIONS.of(word)).doesNotContain(other);
    }
}
