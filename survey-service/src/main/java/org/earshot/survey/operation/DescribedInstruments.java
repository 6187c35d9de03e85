package org.earshot.survey.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts the published JSON Schema of an instrument into the API description. What is read off the classes knows neither the types of
 * questions nor that a text is an object of languages.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedInstruments implements OASFilter {
    private static final String PUBLISHED = "/org/earshot/survey/exchange/json/instrument.schema.json";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String COMPONENTS = "#/components/schemas/Instrument.";

    /** What classes of the model are called in the published schema. */
    private static final Map<String, String> CLASSES = Map.of(
            "LocalizedText", "text",
            "Question", "question",
            "Condition", "condition",
            "Score", "score",
            "Repeat", "repeat");

    private static final Set<String> MAPS = Set.of("properties", "$defs");
    private static final Set<String> LISTS = Set.of("oneOf", "anyOf", "allOf");
    private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        JsonNode published = published();
        Map<String, Schema> schemas =
                new LinkedHashMap<>(description.getComponents().getSchemas());
        published
                .path("$defs")
                .properties()
                .forEach(definition -> schemas.put("Instrument." + definition.getKey(), schema(definition.getValue())));
        CLASSES.forEach((model, name) -> schemas.computeIfPresent(
                model, (key, read) -> OASFactory.createSchema().ref(COMPONENTS + name)));
        schemas.put("Instrument", schema(published));
        description.getComponents().setSchemas(schemas);
    }

    private static Schema schema(JsonNode published) {
        Schema schema = OASFactory.createSchema();
        published.properties().stream()
                .filter(keyword ->
                        !keyword.getKey().startsWith("$") || keyword.getKey().equals("$ref"))
                .forEach(keyword -> schema.set(keyword.getKey(), value(keyword.getKey(), keyword.getValue())));
        return schema;
    }

    private static Object value(String keyword, JsonNode value) {
        if (keyword.equals("$ref")) {
            return value.textValue().replace(DEFINITIONS, COMPONENTS);
        }
        if (keyword.equals("type")) {
            return (value.isTextual() ? List.of(value) : list(value))
                    .stream()
                            .map(type ->
                                    Schema.SchemaType.valueOf(type.textValue().toUpperCase(Locale.ROOT)))
                            .toList();
        }
        if (MAPS.contains(keyword)) {
            Map<String, Schema> named = new LinkedHashMap<>();
            value.properties().forEach(entry -> named.put(entry.getKey(), schema(entry.getValue())));
            return named;
        }
        if (LISTS.contains(keyword)) {
            return list(value).stream().map(DescribedInstruments::schema).toList();
        }
        return SCHEMAS.contains(keyword) && value.isObject() ? schema(value) : plain(value);
    }

    private static List<JsonNode> list(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false).toList();
    }

    private static Object plain(JsonNode value) {
        return new ObjectMapper().convertValue(value, Object.class);
    }

    private static JsonNode published() {
        try (InputStream schema = DescribedInstruments.class.getResourceAsStream(PUBLISHED)) {
            return new ObjectMapper().readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
