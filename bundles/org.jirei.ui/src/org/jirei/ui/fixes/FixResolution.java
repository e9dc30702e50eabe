/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.explanation.Explanation;
import org.jirei.lang.ide.fixes.Fix;
import org.jirei.lang.ide.fixes.QuickFixes;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.WorkbenchLanguage;

/** A fix of one finding, and of others like it that are chosen together with it in the Problems view. */
final class FixResolution extends WorkbenchMarkerResolution {

    private final Fix fix;
    private final Diagnostic finding;

    FixResolution(Fix fix, Diagnostic finding) {
        this.fix = fix;
        this.finding = finding;
    }

    @Override
    public String getLabel() {
        return fix.label(WorkbenchLanguage.current());
    }

    @Override
    public String getDescription() {
        return Explanation.of(finding, WorkbenchLanguage.current()).html();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(this::isLike).toArray(IMarker[]::new);
    }

    private boolean isLike(IMarker marker) {
        return marker.getAttribute(MarkedFinding.RULE_ID, "").equals(finding.ruleId())
                && ProjectSources.latest(marker.getResource().getProject())
                        .flatMap(snapshot -> MarkedFinding.of(marker, snapshot))
                        .filter(other -> !other.finding().equals(finding))
                        .filter(other -> QuickFixes.kind(other.finding()).equals(QuickFixes.kind(finding)))
                        .isPresent();
    }

    @Override
    public void run(IMarker marker) {
        FixApplication.run(() -> fix(new IMarker[] {marker}));
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        FixApplication.run(() -> fix(markers));
    }

    private void fix(IMarker[] markers) throws CoreException {
        Optional<Map<IProject, List<Fix>>> fixes = Reading.await(() -> fixes(markers));
        if (fixes.isPresent()) {
            for (var entry : fixes.get().entrySet()) {
                List<TextEdit> edits = new ArrayList<>();
                entry.getValue().forEach(found -> add(found, edits));
                String placeholder = markers.length == 1 ? entry.getValue().getFirst().placeholder() : "";
                FixApplication.apply(getLabel(), entry.getKey(), edits, placeholder);
            }
        }
    }

    private Map<IProject, List<Fix>> fixes(IMarker[] markers) throws CoreException {
        Map<IProject, List<Fix>> fixes = new LinkedHashMap<>();
        for (IMarker marker : markers) {
            IProject project = marker.getResource().getProject();
            MarkedFinding.of(marker, ProjectSources.current(project)).flatMap(other -> other.like(fix))
                    .ifPresent(found -> fixes.computeIfAbsent(project, unused -> new ArrayList<>()).add(found));
        }
        return fixes;
    }

    /** What changes the same place as another fix has to wait for the next time. */
    private static void add(Fix found, List<TextEdit> edits) {
        boolean free = found.edits().stream().noneMatch(edit -> edits.stream().anyMatch(other ->
                other.file().equals(edit.file()) && other.offset() <= edit.end() && edit.offset() <= other.end()));
        if (free) {
            edits.addAll(found.edits());
        }
    }
}
