package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), pack("second", "kind: date"));
        Files.writeString(folder.resolve("a.yaml"), pack("first", "kind: money"));
        Files.writeString(folder.resolve("notes.txt"), "no pack");
    }

    private static String pack(String name, String kind) {
        return "pack: " + name + "\ntitle: Title\nrules:\n  - id: one\n    question: Which?\n    " + kind
                + "\n    near: [word]\n";
    }

    @Test
    void aFolderIsReadByName() {
        Packs packs = Packs.load(List.of(folder));

        assertThat(packs.problems()).isEmpty();
        assertThat(packs.rules()).extracting(Rule::id).containsExactly("first/one", "second/one");
    }

    @Test
    void aFileIsReadWhateverItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("pack.txt"), "\ufeff" + pack("third", "kind: count"));

        assertThat(Packs.load(List.of(file)).packs()).extracting(Pack::name).containsExactly("third");
    }

    @Test
    void whatCannotBeReadIsAProblem() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'p', (byte) 0xe4});
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.yaml");

        assertThat(Packs.load(List.of(latin, empty, missing)).problems())
                .extracting(RuleProblem::message)
                .containsExactly("the file is not UTF-8", "there is no pack in this folder", "there is no such file");
    }

    @Test
    void linksInAFolderAreFollowedOnce() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), pack("third", "kind: count"));
        try {
            Files.createSymbolicLink(desk.resolve("a.yaml"), outside);
            Files.createSymbolicLink(desk.resolve("b.yaml"), outside);
            Files.createSymbolicLink(desk.resolve("c.yaml"), desk.resolve("gone.yaml"));
            Files.createSymbolicLink(desk.resolve("d.yaml"), folder);
        } catch (FileSystemException noLinks) {
            Assumptions.abort("no symbolic links here: " + noLinks);
        }

        Packs packs = Packs.load(List.of(desk));

        assertThat(packs.packs()).extracting(Pack::name).containsExactly("third");
        assertThat(packs.problems())
                .extracting(RuleProblem::path, RuleProblem::message)
                .containsExactly(tuple(
                        desk.resolve("c.yaml").toString().replace('\\', '/'), "links to a file that is not there"));
    }

    @Test
    void onePackIsNotLoadedTwice() throws IOException {
        Files.writeString(folder.resolve("c.yaml"), pack("first", "kind: age"));

        Packs packs = Packs.load(List.of(folder));

        assertThat(packs.rules()).hasSize(2);
        assertThat(packs.problems())
                .extracting(RuleProblem::message)
                .containsExactly("the pack 'first' is given twice");
    }

    @Test
    void aGivenPackReplacesOneOfTheSameName() {
        Packs shipped = Packs.load(List.of(folder));
        PackReader.Result own = new PackReader().read("own.yaml", pack("first", "kind: percent"));
        Packs packs = shipped.replacedBy(new Packs(List.of(java.util.Objects.requireNonNull(own.pack())), List.of()));

        assertThat(packs.packs()).extracting(Pack::path).first().isEqualTo("own.yaml");
        assertThat(packs.packs()).extracting(Pack::name).containsExactly("first", "second");
    }
}
