package org.earshot.local.front;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.earshot.local.terminal.CannotStart;

/** Whether the front address is free: asked before anything is started, since the answer costs nothing. */
public final class PortCheck {
    private PortCheck() {}

    /**
     * Tries the port on each of the hosts.
     *
     * @throws CannotStart when another program listens there, or the host is not one of this machine
     */
    public static void requireFree(List<String> hosts, int port) {
        for (String host : hosts) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
                socket.getLocalPort();
            } catch (IOException e) {
                throw taken(host, port);
            }
        }
    }

    static CannotStart taken(String host, int port) {
        return new CannotStart(
                "The address " + host + ":" + port + " is taken by another program, or is not of this machine.",
                "Stop that program or choose another port, for example: deploy/up --port " + (port + 10));
    }
}
