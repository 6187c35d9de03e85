package org.earshot.ingest.scenario;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The embedded database and broker, kept apart from the class loaders that Quarkus throws away between restarts. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final String EMBEDDED = "org.earshot.local.testing.EmbeddedInfrastructure";

    @Override
    public Map<String, String> start() {
        Thread thread = Thread.currentThread();
        ClassLoader ofTest = thread.getContextClassLoader();
        ClassLoader lasting = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(lasting);
        try {
            Class<?> type = lasting.loadClass(EMBEDDED);
            Object embedded = type.getConstructor().newInstance();
            type.getMethod("init", Map.class).invoke(embedded, Map.of("service", "ingest"));
            @SuppressWarnings("unchecked")
            Map<String, String> configuration =
                    (Map<String, String>) type.getMethod("start").invoke(embedded);
            return configuration;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the embedded database and broker did not start", e);
        } finally {
            thread.setContextClassLoader(ofTest);
        }
    }

    @Override
    public void stop() {
        // serves the other test classes too; ends with the JVM
    }
}
