package org.earshot.insight.webhook.vertx;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks the name of a host up. A test may put another in its place. */
@FunctionalInterface
interface NameLookup {
    /** Every address of a host; a literal address is itself. May block. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As the operating system does it. */
    static NameLookup ofSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
