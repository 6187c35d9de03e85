package org.earshot.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.contracts.problem.Problem;

/** What Jackson found wrong, told without class names and without the value. */
public final class JsonFaults {
    private JsonFaults() {}

    /** The problem for a body that Jackson refused. */
    public static Problem problem(JsonProcessingException refused) {
        return Refusal.problem(
                CommonProblem.MALFORMED_BODY,
                "The JSON body could not be read" + place(refused.getLocation()) + ": " + reason(refused) + ".",
                "Correct the body and send it again; the API description shows its shape.",
                faults(refused));
    }

    private static List<Problem.Fault> faults(JsonProcessingException refused) {
        return refused instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(new Problem.Fault(pointer(mapping), code(refused), reason(refused), null))
                : List.of();
    }

    private static String code(JsonProcessingException refused) {
        return refused instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
    }

    private static String reason(JsonProcessingException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return "there is no field of this name here; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (refused instanceof InvalidTypeIdException) {
            return "the type is missing or unknown";
        }
        if (refused instanceof JsonMappingException mapping) {
            return mapping.getCause() instanceof IllegalArgumentException stated && stated.getMessage() != null
                    ? stated.getMessage()
                    : "a value is missing or has the wrong type";
        }
        return refused instanceof StreamConstraintsException
                ? "it is nested too deeply or holds a value that is too long"
                : "it is not well-formed JSON in UTF-8";
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    @SuppressWarnings("NullAway") // Jackson's location may be null
    private static String place(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
