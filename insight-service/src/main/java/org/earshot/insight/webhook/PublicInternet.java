package org.earshot.insight.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are the public internet's: IPv4 without the blocks of the IANA IPv4 Special-Purpose Address Registry (RFC 6890) and
 * multicast; of IPv6 only global unicast (2000::/3, RFC 4291) without the special blocks in it. IPv6 forms that carry an IPv4 address
 * (mapped, compatible, NAT64, 6to4, Teredo) are never public, whatever they carry.
 */
final class PublicInternet {
    private static final List<AddressBlock> RESERVED = List.of(
            AddressBlock.of("0.0.0.0/8"), // this network
            AddressBlock.of("10.0.0.0/8"), // private, RFC 1918
            AddressBlock.of("100.64.0.0/10"), // shared by a carrier's customers, RFC 6598
            AddressBlock.of("127.0.0.0/8"), // loopback
            AddressBlock.of("169.254.0.0/16"), // link-local: clouds answer with credentials here
            AddressBlock.of("172.16.0.0/12"), // private
            AddressBlock.of("192.0.0.0/24"), // protocol assignments
            AddressBlock.of("192.0.2.0/24"), // documentation
            AddressBlock.of("192.88.99.0/24"), // 6to4 relays
            AddressBlock.of("192.168.0.0/16"), // private
            AddressBlock.of("198.18.0.0/15"), // benchmarks
            AddressBlock.of("198.51.100.0/24"), // documentation
            AddressBlock.of("203.0.113.0/24"), // documentation
            AddressBlock.of("224.0.0.0/4"), // multicast
            AddressBlock.of("240.0.0.0/4"), // reserved, and broadcast
            AddressBlock.of("2001:0:0:0:0:0:0:0/23"), // protocol assignments, Teredo among them
            AddressBlock.of("2001:db8:0:0:0:0:0:0/32"), // documentation
            AddressBlock.of("2002:0:0:0:0:0:0:0/16"), // 6to4
            AddressBlock.of("3fff:0:0:0:0:0:0:0/20")); // documentation

    private static final AddressBlock GLOBAL_UNICAST = AddressBlock.of("2000:0:0:0:0:0:0:0/3");

    private PublicInternet() {}

    static boolean holds(InetAddress address) {
        boolean routed = address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
        return routed && RESERVED.stream().noneMatch(block -> block.holds(address));
    }
}
