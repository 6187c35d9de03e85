package org.earshot.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.local.front.FreePort;
import org.earshot.local.process.PackagedService;
import org.earshot.local.secrets.Secrets;

/** What each service is told, as environment variables: secrets among them are in no command line that others can list. */
final class ServiceConfiguration {
    static final String ADMIN_EMAIL = "admin@earshot.example";

    private final URI publicAddress;
    private final String jdbcUrl;
    private final String bootstrapServers;
    private final Secrets secrets;
    private final Map<String, URI> addresses = new LinkedHashMap<>();

    ServiceConfiguration(URI publicAddress, String jdbcUrl, String bootstrapServers, Secrets secrets) {
        this.publicAddress = publicAddress;
        this.jdbcUrl = jdbcUrl;
        this.bootstrapServers = bootstrapServers;
        this.secrets = secrets;
        for (PackagedService service : PackagedService.ALL) {
            addresses.put(service.name(), URI.create("http://127.0.0.1:" + FreePort.onLoopback()));
        }
    }

    /** Where the services are, behind the front address. */
    Map<String, URI> addresses() {
        return Map.copyOf(addresses);
    }

    URI addressOf(PackagedService service) {
        URI address = addresses.get(service.name());
        if (address == null) {
            throw new IllegalArgumentException(service.name());
        }
        return address;
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    Map<String, String> of(PackagedService service) {
        Map<String, String> environment = new LinkedHashMap<>();
        http(environment, addressOf(service));
        database(environment, service.name());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("EARSHOT_PUBLIC_URL", publicAddress.toString());
        environment.put("EARSHOT_JWKS_URL", addresses.get("survey") + "/.well-known/jwks.json");
        if (service.name().equals("survey")) {
            environment.put(
                    "EARSHOT_IDENTITY_SIGNING_KEY", secrets.signingKeyFile().toString());
            // Safe although links name an address without TLS: from there, the front address lets nobody sign in.
            environment.put("EARSHOT_IDENTITY_ALLOW_PLAIN_HTTP", "true");
            environment.put("EARSHOT_BOOTSTRAP_ADMIN_EMAIL", ADMIN_EMAIL);
            environment.put("EARSHOT_BOOTSTRAP_ADMIN_PASSWORD", secrets.adminPassword());
            environment.put("EARSHOT_CONTACTS_KEYS", secrets.contactKeys());
            environment.put("EARSHOT_CONTACTS_LOOKUP_KEY", secrets.contactLookupKey());
            environment.put("EARSHOT_BOOTSTRAP_ORGANIZATION_NAME", "Riverside Youth & Family Network");
        }
        if (service.name().equals("insight")) {
            environment.put("EARSHOT_WEBHOOK_KEY", secrets.webhookKey());
            // There is one: after a crash it takes its own place again, without a wait for the group to miss the old
            // one.
            environment.put("MP_MESSAGING_INCOMING_RESPONSES_GROUP_INSTANCE_ID", "insight-1");
        }
        return environment;
    }

    /** Forwarding headers are believed from the proxy, which is the only one that can reach a service. */
    private static void http(Map<String, String> environment, URI address) {
        environment.put("QUARKUS_HTTP_HOST", address.getHost());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(address.getPort()));
        environment.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        environment.put("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true");
        environment.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
    }

    private void database(Map<String, String> environment, String service) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "earshot_" + service);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.rolePasswords().ofService(service));
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "12");
        environment.put("QUARKUS_FLYWAY_USERNAME", "earshot_" + service + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.rolePasswords().ofOwner(service));
        // The database starts, or recovers, at the same time.
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "180");
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES_INTERVAL", "1S");
    }
}
