package org.earshot.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    @ParameterizedTest(name = "{0} is answered by {1}")
    @CsvSource({
        "/a/3f9c, ingest",
        "/api/responses, ingest",
        "/api/responses/batch, ingest",
        "/preview, ingest",
        "/ingest/health/ready, ingest",
        "/sign-in, survey",
        "/instruments/1/edit, survey",
        "/r/3f9c/8a, survey",
        "/questions/1, insight",
        "/api/questions/1, insight",
        "/api/organizations/bootstrap, survey",
        "/.well-known/jwks.json, survey",
        "/oauth/token, survey",
        "/survey/openapi, survey",
        "/, insight",
        "/alerts/7, insight",
        "/urgent/7, insight",
        "/understood/7, insight",
        "/api/urgent-answers/7/seen, insight",
        "/api/organization/urgent-answers, survey",
        "/settings/urgent-answers, survey",
        "/api/alerts, insight",
        "/assets/earshot.css, insight",
        "/events, insight",
        "/h/0j4kz9, insight",
        "/heard/0j4kz9, insight",
        "/decisions, insight",
        "/instrumentsX, insight",
    })
    void everyPathHasOneService(String path, String service) {
        assertEquals(service, Routes.serviceFor(path));
    }
}
