package org.earshot.survey.scenario;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The embedded database and broker, kept apart from the class loaders that Quarkus throws away between restarts. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final String EMBEDDED = "org.earshot.local.testing.EmbeddedInfrastructure";

    @Override
    public Map<String, String> start() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            Class<?> type = ClassLoader.getSystemClassLoader().loadClass(EMBEDDED);
            Object embedded = type.getConstructor().newInstance();
            type.getMethod("init", Map.class).invoke(embedded, Map.of("service", "survey"));
            @SuppressWarnings("unchecked")
            Map<String, String> configuration =
                    (Map<String, String>) type.getMethod("start").invoke(embedded);
            return configuration;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the embedded database and broker did not start", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        // serves the other test classes too; ends with the JVM
    }
}
