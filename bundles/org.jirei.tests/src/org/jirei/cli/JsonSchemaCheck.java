/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks JSON against a schema, as far as the schema of Jirei's export uses JSON Schema. */
final class JsonSchemaCheck {

    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "title", "description", "$defs");
    private static final String LOCAL = "#/$defs/";

    private final JsonObject definitions;
    private final List<String> problems = new ArrayList<>();

    private JsonSchemaCheck(JsonObject schema) {
        definitions = schema.getAsJsonObject("$defs");
    }

    /** Returns what in {@code json} the schema does not allow, each with its place. */
    static List<String> problems(String schema, String json) {
        JsonObject root = JsonParser.parseString(schema).getAsJsonObject();
        JsonSchemaCheck check = new JsonSchemaCheck(root);
        check.check(root, JsonParser.parseString(json), "$");
        return check.problems;
    }

    private void check(JsonObject schema, JsonElement value, String place) {
        for (Map.Entry<String, JsonElement> rule : schema.entrySet()) {
            if (!ANNOTATIONS.contains(rule.getKey()) && !holds(rule.getKey(), rule.getValue(), schema, value, place)) {
                problems.add(place + " breaks " + rule);
            }
        }
    }

    private boolean holds(String rule, JsonElement wanted, JsonObject schema, JsonElement value, String place) {
        return switch (rule) {
            case "type" -> isOfType(wanted.getAsString(), value);
            case "const" -> wanted.equals(value);
            case "enum" -> wanted.getAsJsonArray().contains(value);
            case "minimum" -> value.getAsInt() >= wanted.getAsInt();
            case "required" -> wanted.getAsJsonArray().asList().stream()
                    .allMatch(name -> value.getAsJsonObject().has(name.getAsString()));
            case "additionalProperties" -> wanted.getAsBoolean()
                    || schema.getAsJsonObject("properties").keySet().containsAll(value.getAsJsonObject().keySet());
            case "$ref" -> checked(definition(wanted), value, place);
            case "properties" -> checkedProperties(wanted.getAsJsonObject(), value.getAsJsonObject(), place);
            case "items" -> checkedItems(wanted.getAsJsonObject(), value, place);
            case "oneOf" -> wanted.getAsJsonArray().asList().stream()
                    .filter(choice -> isValid(choice.getAsJsonObject(), value)).count() == 1;
            default -> throw new IllegalArgumentException("this check does not know " + rule);
        };
    }

    private static boolean isOfType(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "integer" -> value.isJsonPrimitive() && value.getAsString().matches("-?\\d+");
            default -> throw new IllegalArgumentException("this check does not know " + type);
        };
    }

    private JsonObject definition(JsonElement reference) {
        assertTrue(reference.getAsString().startsWith(LOCAL), reference::toString);
        return definitions.getAsJsonObject(reference.getAsString().substring(LOCAL.length()));
    }

    private boolean checked(JsonObject schema, JsonElement value, String place) {
        check(schema, value, place);
        return true;
    }

    private boolean checkedProperties(JsonObject properties, JsonObject value, String place) {
        value.entrySet().stream().filter(entry -> properties.has(entry.getKey())).forEach(entry ->
                check(properties.getAsJsonObject(entry.getKey()), entry.getValue(), place + "." + entry.getKey()));
        return true;
    }

    private boolean checkedItems(JsonObject items, JsonElement value, String place) {
        int at = 0;
        for (JsonElement item : value.getAsJsonArray()) {
            check(items, item, place + "[" + at++ + "]");
        }
        return true;
    }

    private boolean isValid(JsonObject schema, JsonElement value) {
        int before = problems.size();
        try {
            check(schema, value, "");
            return problems.size() == before;
        } catch (IllegalStateException e) {
            return false;
        } finally {
            problems.subList(before, problems.size()).clear();
        }
    }
}
