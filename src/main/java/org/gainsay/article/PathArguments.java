package org.gainsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the files that the arguments of a command name. Each file is found once, however often it is named. */
final class PathArguments {
    private final Path folder;
    private final InputStream standardInput;
    private final ProblemLog problems;
    private final Set<Path> found = new HashSet<>();
    private boolean standardInputRead;

    PathArguments(Path folder, InputStream standardInput, ProblemLog problems) {
        this.folder = folder;
        this.standardInput = standardInput;
        this.problems = problems;
    }

    /** Files that are no articles. */
    void leaveOut(List<Path> files) {
        for (Path file : files) {
            found.add(real(folder.resolve(file)));
        }
    }

    /** Hands on the files that an argument names, in a fixed order. */
    void expand(String argument, Consumer<Input> sink) {
        if (argument.equals(Input.STANDARD)) {
            if (!standardInputRead) {
                standardInputRead = true;
                sink.accept(new Input(argument, null, standardInput));
            }
            return;
        }
        String name = Names.display(argument);
        Path path = existing(argument);
        if (path == null && Glob.isGlob(name)) {
            expandGlob(name, sink);
        } else if (path == null) {
            String hint = argument.isEmpty() ? "name a file, a folder, a glob or -" : "check the spelling of the path";
            problems.error(argument.isEmpty() ? "\"\"" : name, "there is no such file or folder", hint);
        } else if (Files.isDirectory(path)) {
            walk(path, name, sink);
        } else if (path.endsWith(SourcesFiles.NAME)) {
            problems.note(name, 0, 0, "describes the articles of its folder and is none itself", null);
        } else {
            hand(path, name, sink);
        }
    }

    private @Nullable Path existing(String argument) {
        try {
            Path path = folder.resolve(argument);
            return argument.isEmpty() || !Files.exists(path) ? null : path;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private void hand(Path path, String name, Consumer<Input> sink) {
        if (found.add(real(path))) {
            sink.accept(new Input(name, path, null));
        }
    }

    /** The file itself, whatever links lead to it. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void expandGlob(String pattern, Consumer<Input> sink) {
        FolderWalk walk = new FolderWalk(problems);
        try {
            for (String name : new Glob(folder, pattern).matches()) {
                Path path = folder.resolve(name);
                if (Files.isDirectory(path)) {
                    walk.add(path, name);
                } else {
                    walk.addFile(path, name);
                }
            }
        } catch (IllegalArgumentException noGlob) {
            problems.error(pattern, "is not a glob that can be understood", "* ? [a-z] {a,b} and ** are known");
            return;
        } catch (IOException unreadable) {
            problems.error(pattern, "cannot be searched: " + FileTrouble.reason(unreadable), null);
            return;
        }
        finish(walk, pattern, "no file matches this glob", sink);
    }

    private void walk(Path path, String name, Consumer<Input> sink) {
        FolderWalk walk = new FolderWalk(problems);
        walk.add(path, name);
        finish(walk, name, "there are no articles in this folder", sink);
    }

    private void finish(FolderWalk walk, String name, String whenEmpty, Consumer<Input> sink) {
        List<FolderWalk.Found> files = walk.sorted();
        walk.notePassedOver(name);
        if (files.isEmpty() && !problems.hasErrors(name)) {
            problems.error(name, whenEmpty, "known are " + Format.known());
        }
        for (FolderWalk.Found file : files) {
            hand(file.path(), file.name(), sink);
        }
    }
}
