package org.earshot.insight.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of network addresses: all whose leading bits are the same. */
final class AddressBlock {
    private final byte[] first;
    private final int prefixBits;

    private AddressBlock(byte[] first, int prefixBits) {
        this.first = first;
        this.prefixBits = prefixBits;
    }

    /** Reads CIDR notation with a literal address, which is never looked up. */
    static AddressBlock of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            byte[] first = InetAddress.getAllByName(cidr.substring(0, slash))[0].getAddress();
            return new AddressBlock(first, Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr, e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < prefixBits; bit++) {
            if (((bytes[bit / 8] ^ first[bit / 8]) & (0x80 >> (bit % 8))) != 0) {
                return false;
            }
        }
        return true;
    }
}
