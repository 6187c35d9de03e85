package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.format.Where;

/** An object of the file, which remembers what of it was read. */
final class Element {
    private final JsonNode node;
    private final String pointer;
    private final String type;
    private final String name;
    private final Set<String> read = new HashSet<>(Set.of("type", "name"));

    Element(JsonNode node, String pointer) {
        this(node, pointer, node.path("type").asText(""), node.path("name").asText(""));
    }

    private Element(JsonNode node, String pointer, String type, String name) {
        this.node = node;
        this.pointer = pointer;
        this.type = type.toLowerCase(Locale.ROOT);
        this.name = name.strip();
    }

    /** The same object, taken for one of another type and name. */
    Element as(String otherType, String otherName) {
        return new Element(node, pointer, otherType, otherName);
    }

    /** Its place, or that of one of its members. */
    Where where(String... member) {
        return Where.pointer(pointer + (member.length == 0 ? "" : "/" + escaped(member[0])));
    }

    /** The place of a member of a list. */
    Where where(String member, int index) {
        return Where.pointer(pointer + "/" + escaped(member) + "/" + index);
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /** In lower case; empty when it does not say. */
    String type() {
        return type;
    }

    String name() {
        return name;
    }

    /** A member that is a text or a number; empty when it is neither. */
    String text(String member) {
        JsonNode value = member(member);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** Whether one of these members is true. */
    boolean flag(String... members) {
        boolean any = false;
        for (String member : members) {
            any |= member(member).asBoolean();
        }
        return any;
    }

    /** A member that is a number, or a text that reads as one. */
    Optional<BigDecimal> number(String member) {
        return Numbers.parse(text(member));
    }

    /** A member, missing when there is none. */
    JsonNode member(String member) {
        read.add(member);
        return Optional.ofNullable(node.get(member)).orElse(MissingNode.getInstance());
    }

    boolean has(String member) {
        return node.hasNonNull(member);
    }

    /** The objects in a list; whatever else stands in it is passed over. */
    List<Element> list(String member) {
        List<Element> elements = new ArrayList<>();
        JsonNode list = member(member);
        for (int i = 0; i < list.size(); i++) {
            if (list.isArray() && list.get(i).isObject()) {
                elements.add(new Element(list.get(i), pointer + "/" + escaped(member) + "/" + i));
            }
        }
        return elements;
    }

    /** What was not read and says something. */
    List<Map.Entry<String, JsonNode>> unread() {
        return node.properties().stream()
                .filter(member -> !read.contains(member.getKey()))
                .filter(member -> says(member.getValue()))
                .toList();
    }

    private static boolean says(JsonNode value) {
        return !value.isNull()
                && !(value.isBoolean() && !value.asBoolean())
                && !(value.isTextual() && value.asText().isBlank())
                && !(value.isContainerNode() && value.isEmpty());
    }
}
