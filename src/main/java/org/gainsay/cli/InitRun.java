package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.config.Configuration;
import org.gainsay.gate.config.Discovery;

/** {@code gainsay init}: a configuration to begin with, or the JSON Schema of one. */
final class InitRun {
    private static final String STARTER = "starter.yaml";
    private static final String SCHEMA = "config.schema.json";

    private final Arguments arguments;
    private final Console console;

    InitRun(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() throws UsageException {
        List<String> words = arguments.paths();
        if (arguments.has(Option.SCHEMA)) {
            print(resource(SCHEMA));
            return ExitCode.PASSED.number();
        } else if (words.size() > 1) {
            throw new UsageException("name one file to write", "gainsay init " + Discovery.NAME);
        }
        Path file = NewFile.at(
                words.isEmpty() ? Discovery.NAME : words.get(0), "gainsay check --show-config shows what holds");
        NewFile.write(file, resource(STARTER));
        console.note("wrote " + file + "; gainsay check --show-config shows what it says");
        return ExitCode.PASSED.number();
    }

    private void print(String text) {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            throw new OutputException("cannot write standard output: " + e.getMessage(), e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Configuration.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the jar's " + name + " cannot be read", e);
        }
    }
}
