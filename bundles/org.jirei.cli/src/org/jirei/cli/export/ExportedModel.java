/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * The model as JSON has it, field by field in this order; what an author did not write is left out. The JSON Schema
 * beside an export tells what each field means.
 */
record ExportedModel(@SerializedName("$schema") String schema, int formatVersion, List<ExportedSurvey> surveys,
        List<ExportedCase> cases) {

    record ExportedSurvey(String name, String title, String language, String publisher, Period period,
            List<Entry> purpose, List<Entry> operation, List<Criterion> criteria, List<String> confidential,
            List<Category> categories, SourceRange source) {
    }

    record Period(String start, String end) {
    }

    record Criterion(String name, String label, SourceRange source) {
    }

    record Category(String name, String label, List<String> cases, List<Entry> lessons, SourceRange source) {
    }

    record ExportedCase(String name, String number, String title, String language, String survey, String category,
            String occurred, String sector, List<String> meets, Sentence impact, Sentence cause, List<Entry> summary,
            List<ExportedActor> actors, List<ExportedLink> links, List<FlowItem> flow, List<ExportedSection> sections,
            SourceRange source) {
    }

    record ExportedActor(String name, String kind, String label, String published, String printed,
            List<ExportedActor> actors, List<ExportedLink> links, SourceRange source) {
    }

    record ExportedLink(List<String> ends, String label, SourceRange source) {
    }

    /** A phase with its lines, or a step or action with everything else. */
    record FlowItem(String type, String name, String number, String label, String time, String start,
            List<ExportedMessage> messages, Sentence sentence, List<Sentence> notes, List<FlowItem> lines,
            SourceRange source) {
    }

    record ExportedMessage(String arrow, List<String> receivers) {
    }

    record ExportedSection(String kind, String number, String title, List<Entry> entries, SourceRange source) {
    }

    /** A heading, or a bullet with its level. */
    record Entry(String type, Integer level, Sentence prose, SourceRange source) {
    }

    /** Prose as it is printed, on one line, and in parts. */
    record Sentence(String text, List<Part> parts, SourceRange source) {
    }

    /** Text as the author wrote it, or a reference by name with what is printed for it. */
    record Part(String text, String reference, String printed) {
    }
}
