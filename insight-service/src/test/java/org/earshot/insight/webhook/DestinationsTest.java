package org.earshot.insight.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
    private static final URI HOOK = URI.create("https://hooks.example.org/earshot");

    private final Destinations destinations = new Destinations(false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "loopback, 127.0.0.1",
        "the end of loopback, 127.255.255.254",
        "this network, 0.0.0.0",
        "private ten, 10.0.0.1",
        "private 172.16, 172.16.0.1",
        "the end of private 172.16, 172.31.255.255",
        "private 192.168, 192.168.1.1",
        "a cloud's metadata, 169.254.169.254",
        "link-local, 169.254.0.1",
        "shared by a carrier's customers, 100.64.0.1",
        "the end of shared, 100.127.255.255",
        "protocol assignments, 192.0.0.8",
        "documentation, 192.0.2.1",
        "6to4 relay, 192.88.99.1",
        "benchmarks, 198.19.255.255",
        "documentation 2, 198.51.100.7",
        "documentation 3, 203.0.113.7",
        "multicast, 224.0.0.1",
        "the end of multicast, 239.255.255.255",
        "reserved, 240.0.0.1",
        "broadcast, 255.255.255.255",
        "loopback 6, ::1",
        "nothing 6, ::",
        "mapped loopback, ::ffff:127.0.0.1",
        "mapped private, ::ffff:10.1.2.3",
        "mapped metadata, ::ffff:169.254.169.254",
        "compatible loopback, ::127.0.0.1",
        "NAT64 of a private address, 64:ff9b::10.0.0.1",
        "NAT64 local, 64:ff9b:1::1",
        "unique local, fc00::1",
        "unique local of a cloud's metadata, fd00:ec2::254",
        "link-local 6, fe80::1",
        "site-local 6, fec0::1",
        "multicast 6, ff02::1",
        "Teredo, 2001::1",
        "documentation 6, 2001:db8::1",
        "documentation 6 of 2024, 3fff::1",
        "6to4 of a private address, 2002:a00:1::1",
        "discard, 100::1"
    })
    void nothingIsSentToAnAddressThatIsNotThePublicInternets(String kind, String address) {
        assertFalse(destinations.allow(HOOK, found(address)), kind);
        assertFalse(destinations.allow(HOOK, found("93.184.216.34", address)), "beside a public address: " + kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.255",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80b::200e"
            })
    void thePublicInternetIsReached(String address) {
        assertTrue(destinations.allow(HOOK, found(address)));
        assertFalse(destinations.allow(URI.create("http://hooks.example.org/"), found(address)), "over http");
    }

    @Test
    void aNameThatLeadsNowhereIsNoDestination() {
        assertFalse(destinations.allow(HOOK, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "file:///etc/passwd",
                "gopher://hooks.example.org/",
                "javascript:alert(1)",
                "https://user:password@hooks.example.org/",
                "https://user@127.0.0.1#@hooks.example.org/",
                "https://hooks.example.org/#part",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:70000/",
                "https://",
                "https:///path",
                "//hooks.example.org/",
                "/path",
                "hooks.example.org",
                "https://hooks example.org/",
                "https://hooks.example.org/\r\nHost: other",
                "",
                "https://ho_oks.example.org/"
            })
    void whatIsNoPlainHttpsAddressIsRefused(String typed) {
        WebhookRefused refused = assertThrows(WebhookRefused.class, () -> destinations.read(typed));

        assertEquals(WebhookRefused.Kind.URL, refused.kind());
    }

    @Test
    void anAddressOfMoreThan2000CharactersIsRefused() {
        assertThrows(WebhookRefused.class, () -> destinations.read("https://hooks.example.org/" + "a".repeat(2_000)));
    }

    @Test
    void loopbackIsReachedOnlyOnAMachineThatSaysSo() {
        Destinations onOnesOwn = new Destinations(true);
        URI here = URI.create("http://localhost:9000/");

        assertTrue(onOnesOwn.allow(here, found("127.0.0.1")));
        assertFalse(onOnesOwn.allow(here, found("10.0.0.1")));
        assertFalse(onOnesOwn.allow(here, found("93.184.216.34")));
        assertEquals(here, onOnesOwn.read("http://localhost:9000/"));
    }

    private static List<InetAddress> found(String... literals) {
        return Stream.of(literals).map(DestinationsTest::address).toList();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getAllByName(literal)[0];
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
