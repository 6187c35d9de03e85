package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlookerTest {
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PHONE,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5"
                        + " Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0 Mobile Safari/537.36",
                "Opera/9.80 (J2ME/MIDP; Opera Mini/4.5.40312/191.279; U; ar) Presto/2.12.423 Version/12.16",
                "Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5",
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
            })
    void a_browser_is_a_person(String agent) {
        assertThat(isPerson(agent, Map.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WhatsApp/2.23.20.0 A",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1"
                        + " Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
                "TelegramBot (like TwitterBot)",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36",
                "Apache-HttpClient/4.5.14 (Java/17.0.2)",
                "curl/8.5.0",
                "python-requests/2.32.3",
                "okhttp/4.12.0"
            })
    void a_program_that_says_what_it_is_is_none(String agent) {
        assertThat(isPerson(agent, Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Purpose, preview",
        "X-Moz, prefetch",
        "Sec-Fetch-Dest, empty",
        "Sec-Fetch-Dest, iframe"
    })
    void a_browser_that_shows_the_page_to_nobody_is_none(String header, String value) {
        assertThat(isPerson(PHONE, Map.of(header, value))).isFalse();
    }

    @Test
    void a_browser_that_says_it_shows_the_page_is_one() {
        assertThat(isPerson(PHONE, Map.of("Sec-Fetch-Dest", "document"))).isTrue();
    }

    @Test
    void who_leaves_out_what_it_is_or_which_language_it_reads_is_none() {
        assertThat(Onlooker.isPerson("GET", Map.of("Accept-Language", "en")::get))
                .isFalse();
        assertThat(Onlooker.isPerson("GET", Map.of("User-Agent", PHONE)::get)).isFalse();
    }

    @Test
    void who_asks_only_for_the_head_is_none() {
        assertThat(Onlooker.isPerson("HEAD", Map.of("User-Agent", PHONE, "Accept-Language", "en")::get))
                .isFalse();
    }

    private static boolean isPerson(String agent, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("User-Agent", agent);
        headers.put("Accept-Language", "en");
        return Onlooker.isPerson("GET", headers::get);
    }
}
