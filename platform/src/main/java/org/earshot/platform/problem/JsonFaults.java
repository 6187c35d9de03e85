package org.earshot.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.contracts.problem.Problem;

/** What Jackson found wrong, told without class names and without the value. */
public final class JsonFaults {
    private JsonFaults() {}

    /** The problem for a body that Jackson refused. */
    public static Problem problem(JsonProcessingException refused) {
        JsonReason reason = JsonReason.of(fault(refused));
        return Refusal.problem(
                CommonProblem.MALFORMED_BODY,
                "The JSON body could not be read" + place(fault(refused).getLocation()) + ": " + reason.detail() + ".",
                "Correct the body and send it again; the API description shows its shape.",
                faults(refused, reason));
    }

    /**
     * What was wrong in the first place: of text that is no JSON, or JSON that can be read in two ways, Jackson says only that the value
     * around it cannot be made.
     */
    private static JsonProcessingException fault(JsonProcessingException refused) {
        return refused.getCause() instanceof StreamReadException
                        || refused.getCause() instanceof StreamConstraintsException
                ? (JsonProcessingException) refused.getCause()
                : refused;
    }

    private static List<Problem.Fault> faults(JsonProcessingException refused, JsonReason reason) {
        String pointer = reason.isRepeated() ? repeated(fault(refused)) : pointer(refused);
        return pointer.isEmpty() || !reason.isOfOneValue()
                ? List.of()
                : List.of(new Problem.Fault(pointer, reason.code(), reason.detail(), reason.fix()));
    }

    private static String pointer(JsonProcessingException refused) {
        return refused instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining())
                : "";
    }

    /** A field that comes again is known to the parser only, which is still at it. */
    private static String repeated(JsonProcessingException refused) {
        return refused.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    @SuppressWarnings("NullAway") // Jackson's location may be null
    private static String place(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
