package care.kith.casefile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a case file that tell what came after the fact that they stand in (`Later`): taken
/// out before the facts are read, and put back among them when a file is written. Either half is
/// read strictly, and every field keeps its place.
final class LateFields {

    private static final Pattern LATE =
            Pattern.compile(
                    "/clients/\\d+/(inventory/\\d+/(placings|removed)|contract/end_date_actual"
                            + "|(contract/goals|contract_amendments/\\d+/changes/goals_added)/\\d+/final)");

    private LateFields() {}

    /// Takes the late fields out of a tree, which is changed by it.
    static ObjectNode takenFrom(ObjectNode tree) {
        return taken(tree, "") instanceof ObjectNode late
                ? late
                : JsonNodeFactory.instance.objectNode();
    }

    private static @Nullable JsonNode taken(JsonNode tree, String pointer) {
        return switch (tree) {
            case ObjectNode group -> {
                var late = JsonNodeFactory.instance.objectNode();
                for (var name : List.copyOf(group.propertyNames())) {
                    var at = pointer + "/" + name;
                    var found =
                            LATE.matcher(at).matches()
                                    ? group.remove(name)
                                    : taken(group.get(name), at);
                    if (found != null) {
                        late.set(name, found);
                    }
                }
                yield late.isEmpty() ? null : late;
            }
            case ArrayNode list -> {
                var late = JsonNodeFactory.instance.arrayNode();
                var any = false;
                for (var i = 0; i < list.size(); i++) {
                    var found = taken(list.get(i), pointer + "/" + i);
                    any |= found != null;
                    late.add(found == null ? JsonNodeFactory.instance.objectNode() : found);
                }
                yield any ? late : null;
            }
            default -> null;
        };
    }

    /// Puts late fields back into the tree that they were taken from, or one of its shape.
    static void putBack(JsonNode tree, JsonNode late) {
        for (var i = 0; tree.isArray() && i < late.size(); i++) {
            putBack(tree.get(i), late.get(i));
        }
        for (var field : late.properties()) {
            var there = tree.get(field.getKey());
            if (there == null || !there.isContainer()) {
                ((ObjectNode) tree).set(field.getKey(), field.getValue());
            } else {
                putBack(there, field.getValue());
            }
        }
    }
}
