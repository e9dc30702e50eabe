/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** The survey of 2018 as a project of its own, to read, to try things on and to take apart. */
final class ExampleProject {

    private static final String EXAMPLES = "org.jirei.examples";
    private static final String FOLDER = "survey-2018";
    private static final String SHOWN_FIRST = "01-cloudAuth.jirei";

    private ExampleProject() {
    }

    /** Makes a project with copies of the example's files, and returns the file to begin with. */
    static IFile create(String name, IProgressMonitor monitor) throws CoreException {
        IProject project = SurveyProject.named(name);
        SurveyProject.create(project, monitor);
        for (URL entry : entries()) {
            IFile file = project.getFile(IPath.fromPortableString(entry.getPath()).lastSegment());
            try (InputStream content = entry.openStream()) {
                file.create(content.readAllBytes(), false, false, monitor);
            } catch (IOException e) {
                throw new CoreException(Status.error("The example cannot be read: " + entry, e));
            }
        }
        return project.getFile(SHOWN_FIRST);
    }

    private static List<URL> entries() throws CoreException {
        Bundle examples = Platform.getBundle(EXAMPLES);
        if (examples == null || examples.findEntries(FOLDER, "*", true) == null) {
            throw new CoreException(Status.error("The example is not installed: " + EXAMPLES));
        }
        return Collections.list(examples.findEntries(FOLDER, "*", true)).stream()
                .sorted(Comparator.comparing(URL::getPath)).toList();
    }
}
