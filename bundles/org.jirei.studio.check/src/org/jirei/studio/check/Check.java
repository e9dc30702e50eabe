/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.studio.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Looks at a started workbench from inside, as {@code releng/Start.java} asks it to: by variables of the environment.
 * Writes "fine", or what is not, into the file that JIREI_CHECK_REPORT names, and ends the workbench.
 */
public final class Check implements IStartup {

    private static final String FINE = "fine";

    /** Made by the workbench. */
    public Check() {
    }

    @Override
    public void earlyStartup() {
        String report = System.getenv("JIREI_CHECK_REPORT");
        if (report == null) {
            return;
        }
        String told = told();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> Picture.take(display, Path.of(report).resolveSibling("screen.png")));
        try {
            Files.writeString(Path.of(report), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static String told() {
        try {
            checkProduct(System.getenv("JIREI_CHECK_PRODUCT"));
            checkPerspective(System.getenv("JIREI_CHECK_PERSPECTIVE"));
            new Authoring().check();
            checkWords();
            return FINE;
        } catch (Exception | LinkageError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            return trace.toString();
        }
    }

    /** Studio speaks the author's language throughout; another workbench has the words that it was installed with. */
    private static void checkWords() throws Exception {
        if (System.getenv("JIREI_CHECK_PRODUCT") != null && Platform.getNL().startsWith("ja")) {
            Set<String> foreign = PlatformUI.getWorkbench().getDisplay().syncCall(ForeignWords::find);
            if (!foreign.isEmpty()) {
                throw new IllegalStateException("not in Japanese:\n" + String.join("\n", foreign));
            }
        }
    }

    private static void checkProduct(String expected) {
        IProduct product = Platform.getProduct();
        String name = product == null ? null : product.getName();
        if (expected != null && !expected.equals(name)) {
            throw new IllegalStateException("the product is not " + expected + " but " + name);
        }
    }

    private static void checkPerspective(String expected) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        String shown = display.syncCall(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            return window.getActivePage().getPerspective().getId();
        });
        if (expected != null && !expected.equals(shown)) {
            throw new IllegalStateException("the perspective is not " + expected + " but " + shown);
        }
    }
}
