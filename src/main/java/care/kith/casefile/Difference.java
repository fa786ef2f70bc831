package care.kith.casefile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One value that a case expects and the program sees otherwise.
public record Difference(String field, String expected, String computed) {

    /// Compares the keys that `expected` holds, and no others. Flags are a set: their order says
    /// nothing.
    static List<Difference> between(JsonNode expected, JsonNode computed) {
        var found = new ArrayList<Difference>();
        compare("", expected, computed, found);
        return List.copyOf(found);
    }

    private static void compare(
            String field, JsonNode expected, JsonNode computed, List<Difference> found) {
        if (expected.isObject() && computed.isObject()) {
            for (var each : expected.properties()) {
                var name = field.isEmpty() ? each.getKey() : field + "." + each.getKey();
                compare(name, each.getValue(), computed.path(each.getKey()), found);
            }
        } else if (expected.isArray() && computed.isArray()) {
            if (!asComparable(field, expected).equals(asComparable(field, computed))) {
                found.add(new Difference(field, expected.toString(), computed.toString()));
            }
        } else if (!same(expected, computed)) {
            found.add(
                    new Difference(
                            field,
                            expected.toString(),
                            computed.isMissingNode() ? "not computed" : computed.toString()));
        }
    }

    private static List<String> asComparable(String field, JsonNode list) {
        var rows = new ArrayList<String>();
        list.forEach(row -> rows.add(row.toString()));
        if (field.equals("flags")) {
            rows.sort(null);
        }
        return rows;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }
}
