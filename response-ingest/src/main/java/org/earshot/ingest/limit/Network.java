package org.earshot.ingest.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Which addresses are one network: an IPv4 address by itself, of IPv6 the half that a site is given (RFC 6177: /64 at the least). */
final class Network {
    private static final int SITE_BYTES = 8;

    /** Looks like IPv6: such a text is never looked up by name. */
    private static final Pattern NUMERIC_IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private Network() {}

    /** Of a numeric address; what is none stands for itself. */
    static String of(String address) {
        if (!NUMERIC_IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), SITE_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
