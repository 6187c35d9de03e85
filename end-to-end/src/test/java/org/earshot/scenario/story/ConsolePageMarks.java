package org.earshot.scenario.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What every page of the console keeps to: few requests, few bytes, accessible, in order for the keyboard, printed on one page. */
final class ConsolePageMarks {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 4;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    private ConsolePageMarks() {}

    /**
     * Opens it in a page that is signed in and runs scripts.
     *
     * @throws AssertionError at the first mark that it misses
     */
    static void check(Page page, String url) {
        List<Response> responses = new CopyOnWriteArrayList<>();
        page.onResponse(responses::add);
        page.navigate(url);

        assertEquals(200, responses.get(0).status(), url);
        assertTrue(responses.size() <= MOST_REQUESTS, () -> url + " takes " + responses.size() + " requests");
        int bytes = responses.stream()
                .mapToInt(response -> response.request().sizes().responseBodySize)
                .sum();
        assertTrue(bytes <= MOST_BYTES, () -> url + " takes " + bytes + " bytes");
        Accessibility.check(page);
        assertEquals(
                0,
                page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")
                        .count(),
                url + " moves the keyboard out of order");
        assertEquals(1, sheets(page), url + " is printed on more than one page");
    }

    private static int sheets(Page page) {
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }
}
