package org.earshot.platform.proxy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedProxiesTest {
    @Test
    void aServiceThatWouldBelieveEverybodyDoesNotStartAndSaysWhatToName() {
        NamedProxies everybody = new NamedProxies(true, Optional.empty());

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> everybody.check(new StartupEvent()));

        assertTrue(String.valueOf(refused.getMessage()).contains("quarkus.http.proxy.trusted-proxies"));
    }

    @Test
    void oneThatBelievesNamedProxiesOrNobodyStarts() {
        NamedProxies named = new NamedProxies(true, Optional.of(List.of("127.0.0.1")));
        NamedProxies nobody = new NamedProxies(false, Optional.empty());

        assertDoesNotThrow(() -> named.check(new StartupEvent()));
        assertDoesNotThrow(() -> nobody.check(new StartupEvent()));
    }
}
