package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathArgumentsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void fill() {
        desk = new Desk(folder);
        for (String name : new String[] {
            "b.txt", "a.md", "sub/c.txt", "sub/deep/d.txt", "sub/e.text", ".hidden.txt", "sub/.git/f.txt"
        }) {
            desk.put(name, Desk.PROSE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.txt          | b.txt",
                "./b.txt        | b.txt",
                ".              | a.md b.txt sub/c.txt sub/deep/d.txt sub/e.text",
                "sub            | sub/c.txt sub/deep/d.txt sub/e.text",
                "sub/           | sub/c.txt sub/deep/d.txt sub/e.text",
                "*.txt          | b.txt",
                "*              | a.md b.txt sub/c.txt sub/deep/d.txt sub/e.text",
                "*/*.t*         | sub/c.txt sub/e.text",
                "**/*.txt       | b.txt sub/c.txt sub/deep/d.txt",
                "sub/**         | sub/c.txt sub/deep/d.txt sub/e.text",
                "sub/{c,x}.txt  | sub/c.txt",
                "[ab].*         | a.md b.txt",
                "?.md           | a.md",
                ".hidden.txt    | .hidden.txt",
                ".h*            | .hidden.txt",
            })
    void findsFilesInTheOrderOfTheirPaths(String argument, String ids) {
        Articles read = desk.read(argument);

        assertThat(Desk.ids(read)).containsExactly(ids.split(" "));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheArguments() {
        assertThat(Desk.ids(desk.read("sub/e.text", "b.txt", "a.md"))).containsExactly("sub/e.text", "b.txt", "a.md");
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() {
        assertThat(Desk.ids(desk.read("sub/c.txt", "sub/../sub/c.txt", "sub", "**/*.txt", "sub/c.txt")))
                .containsExactly("sub/c.txt", "sub/deep/d.txt", "sub/e.text", "b.txt");
    }

    @Test
    void prefersAFileToAGlob() {
        desk.put("[ab].txt", Desk.PROSE);

        assertThat(Desk.ids(desk.read("[ab].txt"))).containsExactly("[ab].txt");
    }

    @Test
    @Timeout(10)
    void doesNotFollowLinksInCircles() throws Exception {
        try {
            Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
            Files.createSymbolicLink(folder.resolve("sub/again.txt"), folder.resolve("b.txt"));
        } catch (FileSystemException noLinks) {
            Assumptions.abort("no symbolic links here: " + noLinks);
        }

        assertThat(Desk.ids(desk.read(".")))
                .containsExactly("a.md", "b.txt", "sub/c.txt", "sub/deep/d.txt", "sub/e.text");
        assertThat(Desk.ids(desk.read("sub/**/*.md"))).containsExactly("sub/loop/a.md");
    }

    @Test
    void readsStandardInputOnce() {
        Articles read = desk.readWith(Desk.PROSE, "-", "b.txt", "-");

        assertThat(Desk.ids(read)).containsExactly("-", "b.txt");
        assertThat(read.articles().get(0).place()).hasToString("-:1:1");
    }

    @Test
    void knowsJsonLinesOnStandardInput() {
        Articles read = desk.readWith("\n {\"id\": \"x\", \"text\": \"Two.\"}\n{\"text\": \"Three.\"}\n", "-");

        assertThat(Desk.ids(read)).containsExactly("x", "-:3");
    }
}
