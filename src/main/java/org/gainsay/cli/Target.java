package org.gainsay.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.gainsay.report.LogWriter;
import org.gainsay.report.Page;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere to write results. A file appears only when it is complete: until then its content lies beside it under another
 * name.
 *
 * @param format the format to write in
 * @param name how messages call it
 * @param page what it is read on
 * @param writer where to write
 * @param file the file; null for standard output
 * @param draft what becomes the file; null for standard output and for what is no ordinary file
 */
record Target(
        String format,
        String name,
        Page page,
        Writer writer,
        @Nullable File file,
        @Nullable File draft) {

    static Target standard(String format, Console console, Page page) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        boolean log = lines(format) || format.equals("junit") || format.equals("csv");
        return new Target(format, "standard output", page, log ? new LogWriter(writer) : writer, null, null);
    }

    /** What people read may end in the log of a build, wherever it is written to; what machines read does where it is printed. */
    private static boolean lines(String format) {
        return format.equals("text") || format.equals("markdown");
    }

    /** Opens a file to write. */
    static Target file(String format, String path) throws OutputException {
        File file = linked(new File(path).getAbsoluteFile());
        File folder = file.getParentFile();
        if (file.isDirectory() || folder == null || !folder.isDirectory()) {
            String reason = file.isDirectory() ? "it is a folder" : "there is no folder " + folder + " (make it first)";
            throw new OutputException("cannot write " + path + ": " + reason, null);
        }
        boolean ordinary = !file.exists() || file.isFile();
        File draft = ordinary
                ? new File(
                        folder,
                        "." + file.getName() + "." + ProcessHandle.current().pid())
                : null;
        try {
            if (draft != null) {
                // Ctrl-C ends a run anywhere.
                draft.deleteOnExit();
            }
            FileOutputStream stream = new FileOutputStream(draft == null ? file : draft);
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            return new Target(format, path, Page.PLAIN, lines(format) ? new LogWriter(writer) : writer, file, draft);
        } catch (IOException e) {
            throw new OutputException("cannot write " + path + ": " + reason(e), e);
        }
    }

    /** What a link leads to, so that it stays a link. */
    private static File linked(File file) {
        try {
            File real = file.getCanonicalFile();
            return real.isFile() ? real : file;
        } catch (IOException unreadable) {
            return file;
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Ends the output and gives a file its name. */
    void finish() throws OutputException {
        try {
            if (file == null) {
                writer.flush();
                return;
            }
            writer.close();
            if (draft != null) {
                Files.move(
                        draft.toPath(),
                        file.toPath(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Leaves no trace of a file that was not finished. */
    void abandon() {
        if (draft == null || !draft.exists()) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            // What is not delivered may be lost.
            return;
        } finally {
            draft.delete();
        }
    }

    OutputException failure(IOException e) {
        return new OutputException("cannot write " + name + ": " + reason(e), e);
    }

    /** "Permission denied" out of "/a/b (Permission denied)". */
    private static String reason(IOException e) {
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        int open = message.lastIndexOf('(');
        return open >= 0 && message.endsWith(")") ? message.substring(open + 1, message.length() - 1) : message;
    }
}
