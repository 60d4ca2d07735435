package org.gainsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Problem;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.Count;
import org.gainsay.report.Formats;
import org.gainsay.report.MentionRenderer;
import org.gainsay.rule.engine.ReadArticle;

/** {@code gainsay extract}: articles in, their values out, one article at a time. */
final class ExtractRun {
    private final Arguments arguments;
    private final Console console;
    private final Gainsay gainsay = Gainsay.withoutRules();
    private final List<Sink> sinks = new ArrayList<>();
    private int articles;

    ExtractRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() throws UsageException {
        Settings settings = new Settings(arguments);
        ArticleReader reader = settings.articles(console);
        List<Target> targets = settings.targets(console);
        Terminal terminal = Terminal.system();
        Stopwatch watch = new Stopwatch();
        // Values that scroll by are progress enough.
        boolean shown = terminal.showsProgress()
                && !(terminal.screen() && !targets.get(targets.size() - 1).isFile());
        try {
            List<Problem> problems;
            try (Progress progress = Progress.of(console, shown)) {
                problems = write(reader, targets, progress);
            }
            watch.lap("reading and writing");
            if (arguments.has(Option.VERBOSE)) {
                console.detail(Count.many(articles, "article") + ", " + watch.times());
            }
            return exitCode(problems).number();
        } finally {
            targets.forEach(Target::abandon);
        }
    }

    private List<Problem> write(ArticleReader reader, List<Target> targets, Progress progress) {
        for (Target target : targets) {
            sinks.add(Sink.open(target));
        }
        List<Problem> problems = read(reader, progress);
        for (Sink sink : sinks) {
            sink.close();
        }
        return problems;
    }

    private List<Problem> read(ArticleReader reader, Progress progress) {
        String text = arguments.value(Option.TEXT);
        if (text != null) {
            accept(ArticleReader.ofText("text", text));
        }
        return reader.read(arguments.paths(), article -> {
            accept(article);
            progress.at("reading", articles, 0);
        });
    }

    private void accept(Article article) {
        ReadArticle read = gainsay.extract(article);
        for (int i = sinks.size() - 1; i >= 0; i--) {
            try {
                sinks.get(i).write(read, articles == 0);
            } catch (OutputException e) {
                leave(i, e);
            }
        }
        articles++;
    }

    /** A reader of standard output that has seen enough does not keep the files from being written. */
    private void leave(int sink, OutputException e) {
        if (!e.readerLeft() || sinks.size() == 1) {
            throw e;
        }
        sinks.remove(sink);
    }

    private ExitCode exitCode(List<Problem> problems) {
        console.problems(problems);
        if (articles == 0) {
            console.error("no articles to read");
            return ExitCode.COULD_NOT_CHECK;
        }
        for (Problem problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR) {
                return ExitCode.COULD_NOT_CHECK;
            }
        }
        return ExitCode.PASSED;
    }

    /** A target and what writes to it. */
    private record Sink(Target target, MentionRenderer renderer) {
        static Sink open(Target target) {
            MentionRenderer renderer = Formats.mentions(target.format());
            if (renderer == null) {
                throw new IllegalStateException("no renderer for " + target.format());
            }
            try {
                renderer.begin(target.writer());
            } catch (IOException e) {
                throw target.failure(e);
            }
            return new Sink(target, renderer);
        }

        void write(ReadArticle read, boolean first) {
            try {
                renderer.article(read, target.page(), first, target.writer());
            } catch (IOException e) {
                throw target.failure(e);
            }
        }

        void close() {
            try {
                renderer.end(target.writer());
            } catch (IOException e) {
                throw target.failure(e);
            }
            target.finish();
        }
    }
}
