package org.earshot.ingest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest(name = "{2}: {0}, {1}")
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:0:0:9, one site",
        "2001:db8:1:2:0:0:0:1, 2001:db8:1:2::1, one address written twice",
        "::ffff:192.0.2.7, 192.0.2.7, IPv4 within IPv6"
    })
    void addresses_of_one_network_count_together(String one, String other, String why) {
        assertThat(Network.of(one)).as(why).isEqualTo(Network.of(other));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.7, 192.0.2.8", "no-address, 192.0.2.8", ":::::, ::1"})
    void other_networks_count_by_themselves(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }

    @Test
    void a_name_holds_neither_the_address_nor_the_same_after_a_restart() {
        KeyedHash before = new KeyedHash(new SecureRandom());
        KeyedHash after = new KeyedHash(new SecureRandom());

        assertThat(before.of("192.0.2.7")).isEqualTo(before.of("192.0.2.7")).isNotEqualTo(after.of("192.0.2.7"));
    }
}
