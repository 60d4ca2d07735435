package org.gainsay.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.ArticleReader;
import org.gainsay.report.Page;
import org.gainsay.report.Showing;
import org.gainsay.rule.pack.Suggestion;

/** What the values of the options mean. */
final class Settings {
    /** Endings of files, and the format that such a file most likely has. */
    private static final Map<String, String> FORMATS_OF_FILES = Map.of(
            "html",
            "html",
            "htm",
            "html",
            "md",
            "markdown",
            "json",
            "json",
            "jsonl",
            "jsonl",
            "sarif",
            "sarif",
            "xml",
            "junit",
            "csv",
            "csv",
            "txt",
            "text");

    private final Arguments arguments;

    Settings(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The format of standard output: that of --format, or of an -o that names no file. */
    String format() throws UsageException {
        String format = arguments.value(Option.FORMAT);
        for (String output : arguments.values(Option.OUTPUT)) {
            if (output.indexOf('=') < 0) {
                if (format != null) {
                    throw new UsageException(
                            "two formats are to be printed, " + format + " and " + output,
                            "name a file for one: -o " + output + "=FILE");
                }
                format = output;
            }
        }
        return known(format == null ? "text" : format);
    }

    /** Which articles are the newsroom's own. */
    Own own() throws UsageException {
        return Own.of(arguments.values(Option.OWN));
    }

    /** Rule files and folders given besides the shipped packs. */
    List<Path> rules() throws UsageException {
        List<Path> rules = new ArrayList<>();
        for (String path : arguments.values(Option.RULES)) {
            try {
                rules.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new UsageException("--rules " + path + " is no path", "name a file or a folder");
            }
        }
        return rules;
    }

    /** Which findings are shown. */
    Showing showing() throws UsageException {
        List<String> words = listed(Option.SHOW);
        try {
            Showing showing = words.isEmpty() ? Showing.ALL : Showing.of(words);
            return showing.of(Set.copyOf(listed(Option.ONLY)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "nothing can be shown that is called '" + e.getMessage() + "'",
                    "known are " + String.join(", ", Showing.words()));
        }
    }

    /** What an option lists, given once or several times: {@code --show contradiction,waived}. */
    private List<String> listed(Option option) {
        List<String> words = new ArrayList<>();
        for (String value : arguments.values(option)) {
            for (String word : value.split(",", -1)) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** Opens everything that is to be written; standard output comes last, so that files do not depend on its reader. */
    List<Target> targets(Console console) throws UsageException {
        String format = format();
        Page page = page();
        List<String[]> files = new ArrayList<>();
        for (String output : arguments.values(Option.OUTPUT)) {
            if (output.indexOf('=') >= 0) {
                addFile(files, output);
            }
        }
        List<Target> targets = new ArrayList<>();
        try {
            for (String[] file : files) {
                targets.add(Target.file(file[0], file[1]));
            }
        } catch (OutputException e) {
            targets.forEach(Target::abandon);
            throw e;
        }
        if (files.isEmpty() || !arguments.has(Option.QUIET)) {
            targets.add(Target.standard(format, console, page));
        }
        return targets;
    }

    /**
     * Where the articles are read, without what the run writes.
     *
     * @throws UsageException if an article is to be written over
     */
    ArticleReader articles(Console console) throws UsageException {
        List<Path> written = new ArrayList<>();
        for (String output : arguments.values(Option.OUTPUT)) {
            int equals = output.indexOf('=');
            if (equals >= 0) {
                String file = output.substring(equals + 1);
                if (arguments.paths().contains(file)) {
                    throw new UsageException("-o " + output + " would write over an article", "name another file");
                }
                written.add(new File(file).toPath());
            }
        }
        return new ArticleReader(Path.of(""), console.in(), written);
    }

    private void addFile(List<String[]> files, String output) throws UsageException {
        int equals = output.indexOf('=');
        if (equals < 1 || equals + 1 == output.length()) {
            throw new UsageException("-o " + output + " names no format and file", "for example -o json=report.json");
        }
        String file = output.substring(equals + 1);
        for (String[] other : files) {
            if (plain(other[1]).equals(plain(file))) {
                throw new UsageException("two formats are to be written to " + file, "name a file for each");
            }
        }
        files.add(new String[] {known(output.substring(0, equals)), file});
    }

    /** A file by whatever path it is named; links are not followed. */
    private static String plain(String file) {
        try {
            return Path.of(file).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }

    private String known(String format) throws UsageException {
        List<String> formats =
                List.of(arguments.command().formats.replace(" ", "").split(","));
        if (formats.contains(format)) {
            return format;
        }
        int dot = format.lastIndexOf('.');
        if (dot >= 0) {
            String hint = FORMATS_OF_FILES.getOrDefault(format.substring(dot + 1), "FORMAT");
            throw new UsageException(format + " is a file, not a format", "to write it: -o " + hint + "=" + format);
        }
        String likeness = Suggestion.nearest(formats, format);
        throw new UsageException(
                "unknown format " + format,
                (likeness == null ? "" : "did you mean " + likeness + "? ") + "known are "
                        + arguments.command().formats);
    }

    /** What standard output is read on. */
    Page page() throws UsageException {
        Terminal terminal = Terminal.system();
        String when = arguments.value(Option.COLOR);
        boolean text = "text".equals(format());
        switch (when == null ? "auto" : when) {
            case "always":
                return new Page(terminal.width(), text);
            case "never":
                return new Page(terminal.width(), false);
            case "auto":
                return new Page(terminal.width(), text && terminal.colour());
            default:
                throw new UsageException("unknown --color " + when, "known are auto, always, never");
        }
    }
}
