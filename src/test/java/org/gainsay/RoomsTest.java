package org.gainsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the house: data flows one way through its rooms, and only the command line speaks to the world. */
class RoomsTest {
    /** From left to right; a room knows only rooms to its left. The façade is a single package without inner ones. */
    private static final List<String> ROOMS = List.of(
            "org.gainsay.article..",
            "org.gainsay.text..",
            "org.gainsay.normalize..",
            "org.gainsay.rule..",
            "org.gainsay.compare..",
            "org.gainsay.check..",
            "org.gainsay.gate..",
            "org.gainsay.report..",
            "org.gainsay",
            "org.gainsay.cli..");

    private static final String COMMAND_LINE = ROOMS.get(ROOMS.size() - 1);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gainsay")
            .that(DescribedPredicate.not(simpleName("package-info")));

    static Stream<String> roomsLeftOfTheCommandLine() {
        return ROOMS.stream().filter(room -> !room.equals(COMMAND_LINE));
    }

    static Stream<String> roomsThatReadArticles() {
        return ROOMS.subList(0, ROOMS.indexOf("org.gainsay.compare..") + 1).stream();
    }

    @ParameterizedTest
    @MethodSource("roomsLeftOfTheCommandLine")
    void aRoomKnowsOnlyRoomsToItsLeft(String room) {
        List<String> right = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right.toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void everyClassHasARoom() {
        classes().should().resideInAnyPackage(ROOMS.toArray(String[]::new)).check(HOUSE);
    }

    /** A room may list what stands in its inner packages, and these know its words; but not one another in a circle. */
    @Test
    void innerPackagesDoNotGoInCircles() {
        slices().matching("org.gainsay.(*).(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND_LINE)
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND_LINE)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("roomsThatReadArticles")
    void noRegularExpressionRunsOverArticleText(String room) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(HOUSE);
    }
}
