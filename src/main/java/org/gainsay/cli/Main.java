package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gainsay.gate.ExitCode;
import org.jspecify.annotations.Nullable;

/** The command {@code gainsay}. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        System.exit(run(args, new FileInputStream(FileDescriptor.in), out, err));
    }

    /**
     * Runs a command.
     *
     * @param in standard input
     * @param out takes the results, as UTF-8
     * @param err takes everything else
     * @return the exit code: 0, 1 or 2
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        boolean quiet = has(args, Option.QUIET);
        Console console = new Console(in, out, err, quiet);
        try {
            RuleLoading early = RuleLoading.early(args);
            Arguments arguments = arguments(args, console);
            return arguments == null ? ExitCode.PASSED.number() : run(arguments, early, console);
        } catch (UsageException e) {
            e.tell(console);
        } catch (OutputException e) {
            if (e.readerLeft()) {
                return ExitCode.PASSED.number();
            }
            console.error(message(e));
        } catch (RuntimeException | Error e) {
            unexpected(e, has(args, Option.STACKTRACE), console);
        }
        return ExitCode.COULD_NOT_CHECK.number();
    }

    private static @Nullable Arguments arguments(String[] args, Console console) throws UsageException {
        Arguments plain = PlainLine.read(args);
        if (plain != null) {
            return plain;
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        Arguments arguments = new Grammar(args).read(args, out);
        out.flush();
        return arguments;
    }

    private static int run(Arguments given, @Nullable RuleLoading early, Console console) throws UsageException {
        Configured configured = Configured.of(given);
        Arguments arguments = configured.arguments();
        switch (arguments.command()) {
            case CHECK:
                return arguments.has(Option.WATCH)
                        ? new WatchRun(configured, console).run()
                        : new CheckRun(configured, early, console).run();
            case BASELINE:
                return new BaselineRun(configured, console).run();
            case INIT:
                return new InitRun(arguments, console).run();
            case EXTRACT:
                return new ExtractRun(arguments, console).run();
            case EXPLAIN:
                return new ExplainRun(configured, console).run();
            case RULES_TEST:
                return new RulesTestRun(arguments, console).run();
            case COMPLETION:
                return new CompletionRun(arguments, console).run();
            case RULES_NEW:
                return new RulesNewRun(arguments, console).run();
            default:
                return new RulesRun(arguments, console).run();
        }
    }

    private static boolean has(String[] args, Option option) {
        for (String name : option.names) {
            if (Arrays.asList(args).contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static void unexpected(Throwable e, boolean stackTrace, Console console) {
        console.error("this should not have happened: " + message(e) + " (--stacktrace shows where)");
        if (stackTrace) {
            e.printStackTrace(console.err());
            console.err().flush();
        }
    }

    private static String message(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.replace('\n', ' ');
    }
}
