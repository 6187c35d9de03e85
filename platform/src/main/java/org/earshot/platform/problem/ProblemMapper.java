package org.earshot.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.tenancy.DatabaseOutOfReach;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception: the one mapper. What it does not know becomes a 500 that tells nothing but an apology. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** As in {@code types[0].<list element>}; elements of a set have no place. */
    private static final Pattern ELEMENT = Pattern.compile("(\\[])?\\.<[^>]*>");

    private static final Pattern PLACE = Pattern.compile("\\[(\\w+)]");

    private final ProblemResponse answer;
    private final Methods methods;

    public ProblemMapper(ProblemResponse answer, Methods methods) {
        this.answer = answer;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refused, HttpHeaders headers) {
        return refused.retryAfter()
                .map(wait -> answer.to(headers, refused.problem(), wait))
                .orElseGet(() -> answer.to(headers, refused.problem()));
    }

    @ServerExceptionMapper
    public Response json(MismatchedInputException refused, HttpHeaders headers) {
        return answer.to(headers, JsonFaults.problem(refused));
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException refused, HttpHeaders headers) {
        return answer.to(headers, JsonFaults.problem(refused));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException refused, HttpHeaders headers) {
        List<Problem.Fault> faults = refused.getConstraintViolations().stream()
                .map(ProblemMapper::fault)
                .toList();
        return answer.to(
                headers,
                Refusal.problem(
                        CommonProblem.INVALID_REQUEST,
                        "The request has values that are missing or out of bounds.",
                        "Correct each of the named values.",
                        faults));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(SecurityException refused, HttpHeaders headers) {
        return answer.signInFirst(headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpHeaders headers) {
        return answer.to(headers, HttpFaults.problem(403));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException refused, HttpHeaders headers, UriInfo uri, Request request) {
        if (refused.getCause() instanceof JsonProcessingException json) {
            return answer.to(headers, JsonFaults.problem(json));
        }
        int status = refused.getResponse().getStatus();
        if (status == 404 || status == 405) {
            Set<String> taken = methods.at(uri.getPath());
            if (!taken.isEmpty() && !taken.contains(request.getMethod().replace("HEAD", "GET"))) {
                return Response.fromResponse(answer.to(headers, HttpFaults.methodNotAllowed(taken)))
                        .allow(taken)
                        .build();
            }
        }
        Set<String> bodies = methods.bodies(uri.getPath(), request.getMethod());
        if (status == 415 && !bodies.isEmpty()) {
            return answer.to(headers, HttpFaults.unsupportedMediaType(bodies));
        }
        return status < 400 ? refused.getResponse() : answer.to(headers, HttpFaults.problem(status));
    }

    @ServerExceptionMapper
    public Response outage(DatabaseOutOfReach outage, HttpHeaders headers) {
        LOG.warn("request failed, database out of reach");
        return answer.to(headers, HttpFaults.problem(503));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, HttpHeaders headers) {
        LOG.error("request failed unexpectedly", failure);
        return answer.to(headers, HttpFaults.problem(500));
    }

    private static Problem.Fault fault(ConstraintViolation<?> violation) {
        String path = ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
        int parameter = path.indexOf('.', path.indexOf('.') + 1);
        String value = parameter < 0 ? path.substring(path.indexOf('.') + 1) : path.substring(parameter + 1);
        String pointer = "/" + PLACE.matcher(value).replaceAll(".$1").replace('.', '/');
        return new Problem.Fault(pointer, "invalid", violation.getMessage(), null);
    }
}
