package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.pack.PackReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start and an end answer a question for a length of time. */
class StartToEndTest {
    private static final String PACK = """
            pack: demo
            title: Demonstration
            rules:
              - {id: length, question: How long did they talk?, kind: duration, near: [talk], unless: [flight]}
              - {id: start, question: When did they begin?, kind: time, near: [begin, start]}
            """;

    private final Engine engine = new Engine(
            Objects.requireNonNull(new PackReader().read("x.yaml", PACK).pack()).rules());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks lasted from 14:00 to 17:30. | 210 | 14:00 to 17:30",
                "The talks started at 2pm, ended at half past five. | 210 | 2pm, ended at half past five",
                "Their talks began at 11.30am and ended at 3pm. | 210 | 11.30am and ended at 3pm",
                "The talks opened at 10pm and broke up at 2am. | 240 | 10pm and broke up at 2am",
                "The talks began at 9am and the flight left at 3pm. | none |",
                "The talks began at 2pm. They ended on Friday. | none |",
                "The talks started at 2pm. It all ended at half past five. | 210 | 2pm. It all ended at half past five",
                "The talks began at 2pm in the town hall. The talks broke up at 4.15pm. | 135 | 2pm in the town hall. The talks broke up at 4.15pm",
                "The talks began at 2pm. The dinner ended at 9pm. | none |",
                "The talks began at 2pm. Rain fell. It ended at 5pm. | none |",
                "The talks began at 2pm. It ended at 5pm after two and a half hours. | none |",
                "The flight began at 2pm. It ended at 5pm. The talks went on. | none |",
                "The talks began at 2pm and ended at 5pm after two and a half hours. | 150 | two and a half hours",
                "The talks began at 2pm on 3 May 2024 and ended at 5pm. | 180 | 2pm on 3 May 2024 and ended at 5pm",
                "The talks began at 10pm and ended at 2am on 4 May 2024. | 240 | 10pm and ended at 2am on 4 May 2024",
                "The talks began at 10pm on 3 May 2024 and ended at 2am on 4 May 2024. | 240 | 10pm on 3 May 2024 and ended at 2am on 4 May 2024",
                "The talks began at 10pm on 3 May 2024 and ended at 2am on 5 July 2024. | none |",
                "The flight began at 2pm and ended at 5pm. | none |",
                "The talks went on until 5pm after starting at 2pm. | 180 | until 5pm after starting at 2pm",
                "The talks ended at 5pm, having begun at 2pm. | 180 | 5pm, having begun at 2pm",
                "The talks closed at 5pm after they had opened at 2pm. | 180 | 5pm after they had opened at 2pm",
                "The talks broke up at 2am after it began at 10pm. | 240 | 2am after it began at 10pm",
                "The talks began at 2pm and lasted until 5pm. | 180 | 2pm and lasted until 5pm",
                "The talks began shortly after 2pm and ended just before 5.30pm. | 210 | shortly after 2pm and ended just before 5.30pm",
                "The talks began at 14:00. They ended at 17:30. | 210 | 14:00. They ended at 17:30",
                "The talks ended at 5pm and the flight began at 6pm. | none |",
                "The talks ended at 5pm after the flight began at 2pm. | none |",
                "The talks began at 9am and a ban holds until 5pm. | none |",
                "The talks began at 9am and were to end by 5pm. | none |",
                "The first of the talks was at 10.00 and the last at 13.05. | 185 | 10.00 and the last at 13.05",
                "The first talk was given at 10am. The last bus left at 3pm. | none |",
                "The first talk was at 10am and the next at 1pm. | none |",
                "The talks were halted at 7.10am and were back to normal by 9.40am. | 150 | 7.10am and were back to normal by 9.40am",
                "The talks were halted at 7.10am and it rained by 9.40am. | none |",
            })
    void givesItsLengthInTheArticlesOwnWords(String text, String minutes, String words) {
        String found = engine.facts(Texts.article(text)).stream()
                .filter(answer -> answer.question().id().equals("demo/length"))
                .map(Answer::fact)
                .map(fact -> Objects.requireNonNull(fact.value().stated().low()).longValueExact() / 60 + " "
                        + fact.citation().text())
                .reduce("", String::concat);

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(words == null ? minutes : minutes + " " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks lasted from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "The talks lasted from May 3 to May 5, 2025. | 2 to 3 | May 3 to May 5, 2025",
                "The talks will last from 3 to 9 September. | 6 to 7 | 3 to 9 September",
                "The talks ran from 3 May until 5 May. | 2 to 3 | 3 May until 5 May",
                "The talks went on from Saturday through Monday. | 2 to 3 | Saturday through Monday",
                "The talks lasted from 28 May to 2 June. | 5 to 6 | 28 May to 2 June",
                "The talks began on Monday and ended on Thursday. | 3 to 4 | Monday and ended on Thursday",
                "The talks opened on 3 May and finally closed on 5 May. | 2 to 3 | 3 May and finally closed on 5 May",
                "The talks began on 3 May, before they were called off on 5 May. | 2 to 3 | 3 May, before they were called off on 5 May",
                "The talks, which began on 3 May and ended on 5 May, failed. | 2 to 3 | 3 May and ended on 5 May",
                "The talks lasted from Monday to Tuesday. | 1 to 2 | Monday to Tuesday",
                "The talks began on Monday and the strike ended on Thursday. | none |",
                "The talks were moved from 3 May to 5 May. | none |",
                "The talks were postponed from Monday to Thursday. | none |",
                "The start of the talks slipped from Monday to Wednesday. | none |",
                "They changed the date of the talks from 3 May to 5 May. | none |",
                "They switched the talks from Saturday 3 May to Monday 5 May. | none |",
                "The talks are open from Tuesday to Sunday. | none |",
                "The talks are open from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "The talks were on at the weekend. | none |",
                "The talks were held on 3 May and 5 May. | none |",
                "The talks in Holm on 3 May and in Larne on 5 May failed. | none |",
                "The talks began on 5 May and ended on 3 May. | none |",
                "The talks lasted from May 2020 to June 2022. | none |",
                "The flight lasted from 3 May to 5 May. | none |",
                "The talks were held in Larne from Monday to Wednesday. | 2 to 3 | Monday to Wednesday",
                "The ministers held talks from Monday to Wednesday. | 2 to 3 | Monday to Wednesday",
                "The ministers met for talks from Monday to Wednesday. | 2 to 3 | Monday to Wednesday",
                "The talks, from Monday to Wednesday, are secret. | 2 to 3 | Monday to Wednesday",
                "The talks (from 3 May to 5 May) are secret. | 2 to 3 | 3 May to 5 May",
                "The talks, the second this year, will run from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "Held from 3 May to 5 May, the talks are secret. | 2 to 3 | 3 May to 5 May",
                "Running from 3 May to 5 May, the talks are secret. | 2 to 3 | 3 May to 5 May",
                "The talks, the mayor said, will run from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "Shops are shut during the talks from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "The mayor, who was at the talks, was ill from Monday to Wednesday. | none |",
                "The talks, which will run from 3 May to 5 May, are secret. | 2 to 3 | 3 May to 5 May",
                "From Monday to Wednesday the talks went on. | 2 to 3 | Monday to Wednesday",
                "The talks in Larne take place from 3 May to 5 May. | 2 to 3 | 3 May to 5 May",
                "Rain fell from Monday to Wednesday during the talks. | none |",
                "Rain fell from Monday to Wednesday, a member of the talks wrote. | none |",
                "Members of the talks camped from Monday to Wednesday. | none |",
                "The leader of the talks was ill from Monday to Wednesday. | none |",
                "Roads were blocked by the talks from Monday to Wednesday. | none |",
                "She was in Larne from Monday to Wednesday for the talks. | none |",
                "From Monday to Wednesday rain fell on the talks. | none |",
                "From Monday to Wednesday the talks failed. | none |",
                "The talks found that rain fell from Monday to Wednesday. | none |",
                "The talks paid staff from Monday to Wednesday. | none |",
                "The talks began on 3 May. The dinner ended on 5 May. | none |",
            })
    void twoDaysGiveAsManyDaysOrOneMore(String text, String days, String words) {
        String found = engine.facts(Texts.published("2025-06-06T10:00:00Z", text)).stream()
                .filter(answer -> answer.question().id().equals("demo/length"))
                .map(Answer::fact)
                .map(fact -> days(fact.value().stated().low()) + " to "
                        + days(fact.value().stated().high()) + " "
                        + fact.citation().text())
                .reduce("", String::concat);

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(words == null ? days : days + " " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks lasted from 3 May to 6 May and took three days. | three days",
                "The 75-hour talks lasted from 3 May to 6 May. | 75-hour",
            })
    void aStatedLengthIsTheAnswer(String text, String words) {
        assertThat(engine.facts(Texts.article(text)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.fact().citation().text()).isEqualTo(words));
    }

    private static long days(@Nullable Ratio seconds) {
        return Objects.requireNonNull(seconds).longValueExact() / 86_400;
    }
}
