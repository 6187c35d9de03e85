package org.earshot.local.database;

import java.util.List;
import java.util.Map;

/**
 * The passwords of the services' database roles, by role without its prefix: {@code survey_owner}, {@code survey}, ...
 */
public record RolePasswords(Map<String, String> byRole) {
    /** The three services, which are also the names of their schemas. */
    public static final List<String> SERVICES = List.of("survey", "ingest", "insight");

    public RolePasswords {
        byRole = Map.copyOf(byRole);
        for (String service : SERVICES) {
            if (!byRole.containsKey(service) || !byRole.containsKey(service + "_owner")) {
                throw new IllegalArgumentException("A password is missing for the roles of " + service);
            }
        }
    }

    /** What the service connects as. */
    public String ofService(String service) {
        return of(service);
    }

    /** What migrates the service's schema. */
    public String ofOwner(String service) {
        return of(service + "_owner");
    }

    @Override
    public String toString() {
        return "RolePasswords" + byRole.keySet();
    }

    private String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalArgumentException("No such role: " + role);
        }
        return password;
    }
}
