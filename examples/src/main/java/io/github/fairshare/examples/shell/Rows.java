package io.github.fairshare.examples.shell;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Makes a table of any object of the library: one row an element, one column a figure that it holds. */
final class Rows {
    /** Where results keep what they have one of for each body, line or year. */
    private static final List<String> PARTS =
            List.of("entries", "bodies", "results", "rows", "positions", "years", "outcomes", "stretches", "findings");

    private Rows() {}

    static DataTable of(Object value) {
        if (value instanceof DataTable table) {
            return table;
        }
        JsonNode tree = FairshareJson.mapper().valueToTree(value);
        JsonNode rows = rowsIn(tree);
        DataTable table = rows.isArray() ? ofElements(rows) : ofFields(rows);
        return value instanceof PaceResult made ? named(table, made) : table;
    }

    /** A person reads names; the result itself has codes, because its positions have the names. */
    private static DataTable named(DataTable table, PaceResult made) {
        List<String> names = made.bodies().stream()
                .map(body -> body.position().name().orElse(""))
                .toList();
        return names.stream().allMatch(String::isEmpty)
                ? table
                : new DataTable(
                        withSecond(table.columns(), Column.text("name", "name")),
                        IntStream.range(0, names.size())
                                .mapToObj(at -> withSecond(table.rows().get(at), names.get(at)))
                                .toList());
    }

    private static <T> List<T> withSecond(List<T> all, T second) {
        List<T> more = new ArrayList<>(all);
        more.add(1, second);
        return more;
    }

    private static JsonNode rowsIn(JsonNode tree) {
        return PARTS.stream()
                .map(tree::path)
                .filter(part -> part.isArray() && !part.isEmpty())
                .findFirst()
                .orElse(tree);
    }

    private static DataTable ofElements(JsonNode elements) {
        List<Map<String, String>> cells = new ArrayList<>();
        elements.forEach(element -> cells.add(cells(element)));
        Set<String> names = new LinkedHashSet<>();
        cells.forEach(row -> row.forEach((name, cell) -> {
            if (!cell.isEmpty()) {
                names.add(name);
            }
        }));
        return new DataTable(
                names.stream().map(name -> Column.text(name, words(name))).toList(),
                cells.stream()
                        .map(row -> names.stream()
                                .map(name -> row.getOrDefault(name, ""))
                                .toList())
                        .toList());
    }

    private static DataTable ofFields(JsonNode object) {
        return new DataTable(
                List.of(Column.text("name", "name"), Column.text("value", "value")),
                cells(object).entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> List.of(words(field.getKey()), field.getValue()))
                        .toList());
    }

    private static Map<String, String> cells(JsonNode element) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (element.isObject()) {
            element.properties().forEach(field -> put(field.getKey(), field.getValue(), cells));
        } else {
            cells.put("value", shown(element));
        }
        return cells;
    }

    private static void put(String name, JsonNode value, Map<String, String> cells) {
        if (value.isObject()) {
            boolean isRecord = name.equals("value");
            value.properties()
                    .forEach(field -> cells.put(
                            isRecord ? field.getKey() : name + " " + field.getKey(), shown(field.getValue())));
        } else {
            cells.put(name, shown(value));
        }
    }

    private static String shown(JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Rows::shown)
                    .collect(Collectors.joining("; "));
        }
        return value.isObject() ? value.toString() : inWords(value.asText());
    }

    /** A constant such as NO_OVERSHOOT reads as words; a code such as 00C or QE1 stays as it is. */
    private static String inWords(String text) {
        return text.matches("[A-Z]{2,}(_[A-Z]{2,})*") && text.length() > 3
                ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
                : text;
    }

    private static String words(String name) {
        return name.replace('_', ' ')
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(" percent$", " (%)")
                .replaceFirst("^percent$", "per cent")
                .replaceFirst(" million$", " (million pounds)");
    }
}
