package org.earshot.local.front;

import java.util.List;
import java.util.Map;

/** Which service answers which path. What is listed nowhere is the console's, at insight. */
public final class Routes {
    private static final String CONSOLE = "insight";

    private static final Map<String, List<String>> PREFIXES = Map.of(
            "ingest",
            List.of("/a", "/api/responses", "/import", "/files", "/preview", "/ingest"),
            "survey",
            List.of(
                    "/sign-in",
                    "/sign-out",
                    "/instruments",
                    "/people",
                    "/door",
                    "/settings",
                    "/outbox",
                    "/r",
                    "/messages",
                    "/sample",
                    "/api/sign-in",
                    "/api/accounts",
                    "/api/sample",
                    "/api/instruments",
                    "/api/links",
                    "/api/messages",
                    "/api/notices",
                    "/api/organization",
                    "/api/organizations",
                    "/api/clients",
                    "/api/contacts",
                    "/api/campaigns",
                    "/oauth",
                    "/.well-known",
                    "/survey"));

    /** What a participant's phone needs: pages, where they send answers, and what became of them. */
    private static final List<String> FOR_PARTICIPANTS = List.of("/a", "/r", "/understood", "/h", "/heard", "/assets");

    private Routes() {}

    /** Whether the path is answered to other machines too, over a connection that others could read. */
    static boolean isForParticipants(String path) {
        return FOR_PARTICIPANTS.stream().anyMatch(prefix -> isBelow(path, prefix));
    }

    /** The service for a path, without its query. */
    public static String serviceFor(String path) {
        for (Map.Entry<String, List<String>> service : PREFIXES.entrySet()) {
            for (String prefix : service.getValue()) {
                if (isBelow(path, prefix)) {
                    return service.getKey();
                }
            }
        }
        return CONSOLE;
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
