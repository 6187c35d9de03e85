package org.earshot.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.earshot.platform.problem.ProblemResponse;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says in the API description that every refusal is a problem (RFC 9457), those that are named by their status and those that are not. Those
 * of the token endpoint have the form of OAuth (RFC 6749).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = DescribedProblems.LAST)
public class DescribedProblems implements OASFilter {
    /** After the extensions have said what they refuse. */
    static final int LAST = 0;

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components =
                Optional.ofNullable(description.getComponents()).orElseGet(OASFactory::createComponents);
        components.addSchema(PROBLEM, problem());
        description.setComponents(components);
    }

    private static Schema problem() {
        Schema fault = object("pointer", "code", "detail")
                .description("One fault")
                .addProperty("pointer", text("RFC 6901 pointer into the body, or line:<n> in a batch"))
                .addProperty("code", text("For programs"))
                .addProperty("detail", text("What is wrong there; never what was sent"))
                .addProperty("fix", text("What to do about it"));
        return object("type", "title", "status", "detail")
                .description("A refusal (RFC 9457)")
                .addProperty("type", text("Stable, for programs").addExample("urn:earshot:problem:not-found"))
                .addProperty("title", text("The kind of refusal in a few words"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What was wrong here, for people"))
                .addProperty("fix", text("What to do about it"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fault));
    }

    private static Schema object(String... required) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text(String meaning) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(meaning);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && !"token".equals(operation.getOperationId())) {
            describe(operation.getResponses());
        }
        return operation;
    }

    private static void describe(APIResponses responses) {
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse().description("What was wrong, where, and how to put it right"));
        Optional.ofNullable(responses.getAPIResponses()).stream()
                .flatMap(named -> named.entrySet().stream())
                .filter(named -> named.getKey().matches("default|[45].."))
                .map(named -> named.getValue())
                .filter(refusal -> refusal.getContent() == null && refusal.getRef() == null)
                .forEach(DescribedProblems::asProblem);
    }

    private static void asProblem(APIResponse refusal) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        Content content = OASFactory.createContent()
                .addMediaType(
                        ProblemResponse.PROBLEM_JSON,
                        OASFactory.createMediaType().schema(problem));
        refusal.setContent(content);
    }
}
