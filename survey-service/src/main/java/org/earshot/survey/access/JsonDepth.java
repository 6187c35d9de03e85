package org.earshot.survey.access;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Bounds how deep a body may nest. Jackson's own bound (1,000) comes after the stack of a worker thread is used up when
 * conditions nest, because each level takes several frames; an honest instrument stays below 30.
 */
@Singleton
class JsonDepth implements ObjectMapperCustomizer {
    private static final int DEEPEST = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }
}
