package org.earshot.survey.operation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API description that every refusal is a problem (RFC 9457). */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedProblems implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && !"token".equals(operation.getOperationId())) {
            operation.getResponses().addAPIResponse("default", problem());
        }
        return operation;
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What was wrong, where, and how to put it right")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
