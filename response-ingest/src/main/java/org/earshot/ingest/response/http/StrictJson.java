package org.earshot.ingest.response.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.earshot.contracts.problem.Problem;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.JsonFaults;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads response documents and nothing looser: no unknown or doubled field, no guessing of types, bounded depth. */
final class StrictJson {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_NUMBER_CHARS = 100;
    private static final int MAX_NAME_CHARS = 200;

    private static final ObjectReader DOCUMENT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_CHARS)
                            .maxNameLength(MAX_NAME_CHARS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(JsonParser.Feature.ALLOW_COMMENTS)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build()
            .readerFor(ResponseDocument.class);

    private StrictJson() {}

    /** @throws Refusal when it is no JSON object of the right fields */
    static ResponseDocument read(byte[] json) {
        try {
            @Nullable ResponseDocument document = DOCUMENT.readValue(json);
            if (document == null) {
                throw new Refusal(
                        IngestProblem.MALFORMED,
                        "The body is the JSON value null.",
                        "Send one JSON object; the API description shows its shape.");
            }
            return document;
        } catch (JsonProcessingException refused) {
            throw refusal(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(JsonProcessingException refused) {
        Problem told = JsonFaults.problem(refused);
        return new Refusal(IngestProblem.MALFORMED, told.detail(), told.fix(), told.errors());
    }
}
