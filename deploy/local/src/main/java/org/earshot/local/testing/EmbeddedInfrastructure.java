package org.earshot.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.TreeMap;

/**
 * A real database and a real broker for {@code @QuarkusTest}, started once per JVM:
 *
 * <pre>{@code
 * @QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "survey"))
 * }</pre>
 *
 * <p>The services' roles and schemas and all topics are there; the test's own migrations are run by the service. Tokens
 * signed by {@link TestTokens} verify against {@code earshot.jwks-url}.
 */
public final class EmbeddedInfrastructure implements QuarkusTestResourceLifecycleManager {
    private String service = "survey";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        return configuration(SharedInfrastructure.started(), service);
    }

    /** Nothing stops before the JVM does: the next test class uses it again. */
    @Override
    public void stop() {}

    private static Map<String, String> configuration(Map<String, String> shared, String service) {
        String password = shared.get("password");
        Map<String, String> configuration = new TreeMap<>();
        configuration.put("quarkus.devservices.enabled", "false");
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.datasource.jdbc.url", shared.get("jdbc.url"));
        configuration.put("quarkus.datasource.username", "earshot_" + service);
        configuration.put("quarkus.datasource.password", password);
        configuration.put("quarkus.flyway.username", "earshot_" + service + "_owner");
        configuration.put("quarkus.flyway.password", password);
        configuration.put("kafka.bootstrap.servers", shared.get("bootstrap.servers"));
        configuration.put("earshot.jwks-url", shared.get("jwks.url"));
        configuration.put("earshot.public-url", "http://localhost:8080");
        configuration.put("earshot.identity.signing-key", shared.get("signing.key"));
        for (String category : new String[] {"kafka", "org.apache.kafka", "state.change.logger", "io.zonky"}) {
            configuration.put("quarkus.log.category.\"" + category + "\".level", "WARN");
        }
        return configuration;
    }
}
