package org.earshot.local.front;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.local.terminal.CannotStart;

/** The addresses of this machine. */
public final class LocalNetwork {
    private LocalNetwork() {}

    /**
     * The address by which phones on the same network reach this machine.
     *
     * @throws CannotStart when there is none
     */
    public static String address() {
        try (DatagramSocket socket = new DatagramSocket()) {
            // Connecting a datagram socket sends nothing; it only asks for the route (192.0.2.1: RFC 5737).
            socket.connect(InetAddress.getByName("192.0.2.1"), 9);
            InetAddress chosen = socket.getLocalAddress();
            if (!chosen.isAnyLocalAddress() && !chosen.isLoopbackAddress()) {
                return chosen.getHostAddress();
            }
        } catch (IOException e) {
            // No route out; an interface without one may still do.
        }
        return interfaces().stream()
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "This machine is on no network.", "Connect it, or leave --host away to use it alone."));
    }

    private static List<String> interfaces() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(LocalNetwork::addresses)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<String> addresses(NetworkInterface card) {
        return card.inetAddresses()
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress);
    }
}
