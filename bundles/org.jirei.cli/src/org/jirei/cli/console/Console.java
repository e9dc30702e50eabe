/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.console;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jirei.build.BuildListener;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.build.notice.PlainLine;
import org.jirei.model.Language;

/**
 * Where a command reads from and writes to. Results go to standard output, everything about the run to standard error.
 * All text is UTF-8 with LF, on every machine.
 */
public final class Console implements BuildListener {

    private static final String ERASE_LINE = "\r\u001B[K";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Language language;
    private final Messages messages;

    /**
     * Makes a console.
     *
     * @param interactive whether somebody watches standard error on a terminal
     * @param language that of the user
     */
    public Console(InputStream in, PrintStream out, PrintStream err, boolean interactive, Language language) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.language = language;
        this.messages = new Messages(language, Console.class);
    }

    /** Returns standard input. */
    public InputStream in() {
        return in;
    }

    /** Returns the language of the user. */
    public Language language() {
        return language;
    }

    /** Returns what the command line says in that language. */
    public Messages messages() {
        return messages;
    }

    /** Writes text to standard output as it is. */
    public void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to standard output as they are. */
    public void print(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    /** Returns a writer to standard output. */
    public PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Writes a line to standard output. */
    public void printLine(String line) {
        print(line + "\n");
    }

    /** Writes a line to standard error. */
    public void tellLine(String line) {
        tellText(line + "\n");
    }

    /** Writes text to standard error as it is, behind everything that went to standard output before. */
    public void tellText(String text) {
        out.flush();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
    }

    /** Writes a notice to standard error, begun with the program's name. */
    @Override
    public void tell(Notice notice) {
        tellLine("jirei: " + messages.text(notice));
    }

    /** Writes the stack trace of what should not have happened to standard error, for whoever works on Jirei. */
    public void tellTrace(Throwable failure) {
        out.flush();
        failure.printStackTrace(err);
    }

    /** Shows on a terminal how far the run is; says nothing elsewhere. */
    @Override
    public void showProgress(int done, int total, String what) {
        if (interactive) {
            tellNow(ERASE_LINE + "[" + done + "/" + total + "] " + PlainLine.of(what));
        }
    }

    /** Takes the progress off the terminal. */
    @Override
    public void clearProgress() {
        if (interactive) {
            tellNow(ERASE_LINE);
        }
    }

    private void tellNow(String text) {
        tellText(text);
        err.flush();
    }

    /** Returns whether everything written to standard output has arrived. */
    public boolean hasDelivered() {
        err.flush();
        return !out.checkError();
    }
}
