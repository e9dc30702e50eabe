/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.jirei.cli.export.ExportedModel.Category;
import org.jirei.cli.export.ExportedModel.Criterion;
import org.jirei.cli.export.ExportedModel.ExportedSurvey;
import org.jirei.cli.export.ExportedModel.Period;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Audience;
import org.jirei.model.Survey;

/** Writes the whole model as JSON, for programs that do not know EMF. */
final class JsonExport {

    private static final int FORMAT_VERSION = 1;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Tracing tracing;
    private final ProseExporter prose;

    private JsonExport(Tracing tracing) {
        this.tracing = tracing;
        this.prose = new ProseExporter(tracing);
    }

    /** Returns the model of {@code parsed}, its prose as {@code audience} reads it, ending in LF. The same gives the same. */
    static String write(ParsedSources parsed, Audience audience) {
        return GSON.toJson(new JsonExport(new Tracing(parsed, audience)).model()) + "\n";
    }

    private ExportedModel model() {
        CaseExporter cases = new CaseExporter(tracing);
        return new ExportedModel(JsonSchema.FILE_NAME, FORMAT_VERSION,
                tracing.surveys().surveys().stream().map(this::survey).toList(),
                tracing.surveys().cases().stream().map(cases::export).toList());
    }

    private ExportedSurvey survey(Survey survey) {
        return new ExportedSurvey(survey.getName(), survey.getTitle(), tracing.labels(survey).language().code(),
                survey.getPublisher(), period(survey), prose.entries(survey.getPurpose()),
                prose.entries(survey.getOperation()),
                survey.getCriteria().stream().map(criterion -> new Criterion(criterion.getName(), criterion.getLabel(),
                        tracing.range(criterion).orElse(null))).toList(),
                List.copyOf(survey.getConfidential()),
                survey.getCategories().stream().map(this::category).toList(), tracing.range(survey).orElse(null));
    }

    private static Period period(Survey survey) {
        return survey.getPeriodStart() == null && survey.getPeriodEnd() == null ? null
                : new Period(survey.getPeriodStart(), survey.getPeriodEnd());
    }

    private Category category(org.jirei.model.Category category) {
        return new Category(category.getName(), category.getLabel(), CaseExporter.names(category.getCases()),
                prose.entries(category.getLessons()), tracing.range(category).orElse(null));
    }
}
