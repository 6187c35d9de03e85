package org.earshot.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Refuses bodies that can be read in two ways (a field twice, something after the end), and bounds how deep they nest:
 * Jackson's own bound (1,000) comes after the stack of a worker thread is used up when conditions nest, because each
 * level takes several frames; an honest instrument stays below 30.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int DEEPEST = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }
}
