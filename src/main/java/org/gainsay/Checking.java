package org.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gainsay.article.Article;
import org.gainsay.check.Checks;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Stories;
import org.gainsay.rule.Telling;
import org.gainsay.rule.engine.Answer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.engine.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what each article gives, on all processors.
 *
 * <p>Stories can be aligned only once all of their articles are told, and each on one processor. Where the run is small enough to keep what was
 * read, the answers to rules are looked for meanwhile.
 */
final class Checking {
    /** So many UTF-16 code units take some ten megabytes once they are read. */
    private static final long KEPT = 1_000_000;

    private final Engine engine;
    private final Checks checks;
    private final Stories stories;

    Checking(Engine engine, Checks checks, Stories stories) {
        this.engine = engine;
        this.checks = checks;
        this.stories = stories;
    }

    /** What an article gives besides what it tells its story. */
    record Product(List<Answer> answers, List<Finding> findings) {}

    /**
     * An article to be read.
     *
     * @param told whether what it tells is to be aligned with its story's other articles
     */
    private record Task(Article article, boolean told) {}

    private record Reading(ReadArticle read, @Nullable Telling telling) {}

    /**
     * What is left to do once all articles are read.
     *
     * @param reading the article whose product is wanted; null where the stories are to be aligned
     */
    private record Step(@Nullable Reading reading) {}

    private record Whole(Product product, @Nullable Telling telling) {}

    /**
     * The products of articles, in their order; what the articles tell is added to the stories.
     *
     * @param progress takes the number of articles that are done, each time that another is, from whichever thread has done it
     */
    List<Product> products(List<Article> articles, IntConsumer progress) {
        List<Task> tasks = new ArrayList<>();
        long length = 0;
        for (Article article : articles) {
            tasks.add(new Task(article, stories.admit(article)));
            length += article.text().length();
        }
        return length <= KEPT ? inTwoSteps(tasks, progress) : atOnce(tasks, progress);
    }

    private List<Product> inTwoSteps(List<Task> tasks, IntConsumer progress) {
        List<Reading> readings = ParallelMap.of(tasks, new Reader(), progress);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(null));
        for (Reading reading : readings) {
            add(reading.telling());
            steps.add(new Step(reading));
        }
        return ParallelMap.of(steps, new Finisher(), null);
    }

    private List<Product> atOnce(List<Task> tasks, IntConsumer progress) {
        List<Product> products = new ArrayList<>();
        for (Whole each : ParallelMap.of(tasks, this::whole, progress)) {
            add(each.telling());
            products.add(each.product());
        }
        return products;
    }

    private void add(@Nullable Telling telling) {
        if (telling != null) {
            stories.add(telling);
        }
    }

    private Reading read(Task task) {
        ReadArticle read = engine.read(task.article());
        return new Reading(read, task.told() ? engine.tell(read) : null);
    }

    private final class Reader implements Function<Task, Reading> {
        @Override
        public Reading apply(Task task) {
            return read(task);
        }
    }

    private final class Finisher implements Function<Step, Product> {
        @Override
        public Product apply(Step step) {
            return step.reading == null ? aligned() : product(step.reading);
        }
    }

    private Product product(Reading reading) {
        ReadArticle read = reading.read();
        List<Answer> answers = engine.facts(read);
        return new Product(answers, checks.findings(read.article(), read.body(), read.mentions(), answers));
    }

    private Whole whole(Task task) {
        Reading reading = read(task);
        return new Whole(product(reading), reading.telling());
    }

    /** Aligns the stories, which gives no product of its own. */
    private Product aligned() {
        stories.align();
        return new Product(List.of(), List.of());
    }
}
