package org.earshot.scenario.load;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where requests go and what they say.
 *
 * @param headers sent with each
 * @param body a new one for each request; called on the generator's one thread
 */
public record Target(int port, String path, Map<String, String> headers, Supplier<Buffer> body) {

    public Target {
        headers = Map.copyOf(headers);
    }
}
