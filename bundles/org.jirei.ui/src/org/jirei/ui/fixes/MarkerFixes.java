/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.jirei.lang.ide.fixes.Fix;
import org.jirei.lang.ide.fixes.QuickFixes;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** Offers the fixes of a finding: in the Problems view, in the hover, and with Ctrl+1 in the editor. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    /** Whether there is a fix takes longer to tell than the editor's margin has time for; nearly always there is. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(MarkedFinding.RULE_ID, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        finding(marker).ifPresent(found -> {
            List<Fix> fixes = found.fixes();
            fixes.forEach(fix -> resolutions.add(new FixResolution(fix, found.finding())));
            boolean fixable = fixes.stream().anyMatch(fix -> !fix.key().equals(QuickFixes.ALLOW));
            long alike = found.alike();
            if (fixable && alike > 1) {
                resolutions.add(new FixAllResolution(found.finding(), alike));
            }
        });
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    /** The marker was set from what was read last; only where nothing was read yet it is read now. */
    private static Optional<MarkedFinding> finding(IMarker marker) {
        try {
            Optional<Snapshot> latest = ProjectSources.latest(marker.getResource().getProject());
            return MarkedFinding.of(marker, latest.isPresent() ? latest.get()
                    : ProjectSources.current(marker.getResource().getProject()));
        } catch (CoreException e) {
            ILog.of(MarkerFixes.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
