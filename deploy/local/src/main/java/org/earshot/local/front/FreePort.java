package org.earshot.local.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nobody listens on. Somebody could take it before it is used; then the start fails and says so. */
public final class FreePort {
    private static final int LOWEST = 20_000;
    private static final int ABOVE_HIGHEST = 32_768;
    private static final int MOST_TRIES = 100;

    private FreePort() {}

    /**
     * Chosen at random below those that operating systems give to outgoing connections: a client that calls again and again
     * before anybody listens could otherwise be given the very port that it calls, and take it.
     */
    public static int onLoopback() {
        IOException taken = new IOException("none was tried");
        for (int i = 0; i < MOST_TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE_HIGHEST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw new UncheckedIOException("No free port on loopback", taken);
    }
}
