package org.earshot.local.front;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;

class FreePortTest {
    @RepeatedTest(50)
    void nobodyWhoCallsBeforeThereIsAListenerCanBeGivenThePortThatTheyCall() throws IOException {
        int port = FreePort.onLoopback();

        assertTrue(port >= 1_024 && port < 32_768, "port " + port + " is one of those of outgoing connections");
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }
}
