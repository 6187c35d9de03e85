package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a person with a bad connection, two devices or a tab that closes must never meet: a lost answer, or a second response. */
class AnsweringIT {
    private static Suite suite;
    private static Browsers browsers;
    private static Api admin;
    private static Asked asked;

    @BeforeAll
    static void start() {
        suite = Suite.start();
        browsers = new Browsers();
        admin = suite.admin();
        Author author = new Author(admin);
        asked = author.publish(FamilyCheckIn.instrument(), author.program("Family support"), author.site("Riverside"));
    }

    @AfterAll
    static void stop() {
        browsers.close();
        suite.close();
    }

    @Test
    void anAnswerGivenWithoutNetworkWaitsOnThePhoneAndGoesOnByItself() {
        BrowserContext phone = browsers.phoneWithScripts("en");
        AnswerPages pages = new AnswerPages(phone.newPage(), new Accessibility(browsers.workbench()));
        pages.open(new Author(admin).link(asked).url());
        pages.press("Start");
        pages.reads("did you worry that food would run out?");

        phone.setOffline(true);
        pages.choose("Often");
        pages.press("Next");
        pages.reads("No connection. What you answered is kept on this phone");
        Accessibility.check(pages.page());
        Pictures.take(pages.page(), "waiting");
        phone.setOffline(false);

        pages.reads("Did you miss something important");
    }

    @Test
    void aTabThatClosesWhileTheServiceIsAwayLosesNothing() {
        BrowserContext phone = browsers.phoneWithScripts("en");
        String url = new Author(admin).link(asked).url();
        AnswerPages pages = new AnswerPages(phone.newPage(), new Accessibility(browsers.workbench()));
        pages.open(url);
        pages.press("Start");
        pages.choose("Often");
        phone.setOffline(true);
        pages.press("Next");
        pages.reads("No connection.");
        pages.page().close();
        phone.setOffline(false);

        Page again = phone.newPage();
        again.navigate(url);

        assertThat(again.locator("main")).containsText("Did you miss something important");
    }

    @Test
    void anonymousAnswersByAPersonalLinkWaitOnThePhoneAndAReceiptThatGotLostComesAgain() {
        Author author = new Author(admin);
        Asked anonymous = author.publish(FamilyCheckIn.anonymous(), author.program("Clinic"), author.site("Back door"));
        BrowserContext phone = browsers.phoneWithScripts("en");
        AnswerPages pages = new AnswerPages(phone.newPage(), new Accessibility(browsers.workbench()));
        pages.open(personalLink(anonymous));
        pages.press("Start");
        pages.choose("Often");
        phone.setOffline(true);
        pages.press("Next");
        pages.reads("No connection. What you answered is kept on this phone");
        phone.setOffline(false);
        pages.reads("Did you miss something important");
        AtomicInteger sent = hearsNothingTheFirstTime(pages.page(), "**/check");

        String receipt = finish(pages);

        assertEquals(2, sent.get());
        pages.page().unroute("**/check");
        pages.page().reload();
        assertEquals(receipt, pages.receipt());
    }

    @Test
    void cutAfterEachPageTheServiceKilledTheTabClosedAndThePhoneChangedEachAnswerArrivesOnce() {
        String url = personalLink(asked);
        BrowserContext phone = browsers.phoneWithScripts("en");
        AnswerPages onPhone = new AnswerPages(phone.newPage(), new Accessibility(browsers.workbench()));
        onPhone.open(url);
        onPhone.press("Start");
        onPhone.reads("did you worry that food would run out?");

        phone.setOffline(true);
        onPhone.choose("Often");
        onPhone.press("Next");
        onPhone.reads("No connection.");
        phone.setOffline(false);
        onPhone.reads("Did you miss something important");

        phone.setOffline(true);
        onPhone.choose("Yes");
        onPhone.press("Next");
        onPhone.reads("No connection.");
        onPhone.page().close();
        suite.kill(Part.INGEST);
        phone.setOffline(false);
        suite.awaitReady();
        AnswerPages later = new AnswerPages(phone.newPage(), new Accessibility(browsers.workbench()));
        later.open(url);
        later.reads("How heavy did things feel this week?");

        AtomicInteger sent = hearsNothingTheFirstTime(later.page(), "**/q/strain");
        later.choose("3");
        later.press("Next");
        later.reads("Is there anything else");
        assertEquals(2, sent.get());

        AnswerPages onTablet = new AnswerPages(browsers.phone("en").newPage(), new Accessibility(browsers.workbench()));
        onTablet.open(url);
        onTablet.press("Go on where I stopped");
        onTablet.write("Shoes for the children");
        onTablet.press("Next");
        onTablet.press("Send my answers");
        String receipt = onTablet.receipt();
        later.open(url + "/receipt");
        assertEquals(receipt, later.receipt());
        for (String given : List.of("Often", "Yes", "3", "Shoes for the children")) {
            assertThat(later.page().locator("details dd").getByText(given, new GetByTextOptions().setExact(true)))
                    .hasCount(1);
        }
    }

    @Test
    void aPersonalLinkGoesOnOnAnotherDeviceAndIsOneResponse() {
        String url = personalLink(asked);
        AnswerPages onPhone = new AnswerPages(browsers.phone("en").newPage(), new Accessibility(browsers.workbench()));
        onPhone.open(url);
        onPhone.press("Start");
        onPhone.choose("Often");
        onPhone.press("Next");

        AnswerPages onTablet =
                new AnswerPages(browsers.phoneWithScripts("en").newPage(), new Accessibility(browsers.workbench()));
        onTablet.open(url);
        onTablet.press("Go on where I stopped");
        onTablet.reads("Did you miss something important");
        String receipt = finish(onTablet);

        onPhone.open(url);
        onPhone.reads("You have already answered.");
        onPhone.open(url + "/receipt");
        assertEquals(receipt, onPhone.receipt());
    }

    @Test
    void aDeviceAtTheDoorForgetsEachPerson() {
        AnswerPages pages =
                new AnswerPages(browsers.phoneWithScripts("en").newPage(), new Accessibility(browsers.workbench()));
        pages.page().clock().install();
        pages.open(new Author(admin).link(asked).url() + ".kiosk");
        pages.press("Start");
        pages.choose("Often");
        pages.press("Next");
        String first = finish(pages);
        pages.reads("on your own phone");

        pages.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish: next person"))
                .click();
        assertThat(pages.page().locator("main")).not().containsText(first);
        for (int back = 0; back < 5; back++) {
            pages.page().goBack();
            assertThat(pages.page().locator("form button")).hasText("Start");
            assertThat(pages.page().locator("body")).not().containsText(first);
        }
    }

    @Test
    void aDeviceAtTheDoorStoresNothingThatWaitsForANetwork() {
        BrowserContext device = browsers.phoneWithScripts("en");
        AnswerPages pages = new AnswerPages(device.newPage(), new Accessibility(browsers.workbench()));
        pages.open(new Author(admin).link(asked).url() + ".kiosk");
        pages.press("Start");
        pages.reads("did you worry that food would run out?");

        device.setOffline(true);
        pages.choose("Often");
        pages.press("Next");
        pages.reads("No connection.");
        assertEquals(0, pages.page().evaluate("localStorage.length"));
        device.setOffline(false);

        pages.reads("Did you miss something important");
    }

    @Test
    @EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
    void aDeviceAtTheDoorStartsAgainWhenNobodyTouchesIt() {
        AnswerPages pages =
                new AnswerPages(browsers.phoneWithScripts("en").newPage(), new Accessibility(browsers.workbench()));
        pages.page().clock().install();
        pages.open(new Author(admin).link(asked).url() + ".kiosk");
        pages.press("Start");
        pages.choose("Never");

        pages.page().clock().runFor(95_000);
        assertThat(pages.page().locator("#left")).containsText("This page starts again in");
        pages.page().clock().runFor(40_000);

        assertThat(pages.page().locator("form button").first()).hasText("Start");
    }

    /** What is sent there arrives, and the answer to it gets lost once; counts how often it is sent. */
    private static AtomicInteger hearsNothingTheFirstTime(Page page, String where) {
        AtomicInteger sent = new AtomicInteger();
        page.route(where, route -> {
            if (route.request().method().equals("POST") && sent.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        return sent;
    }

    private static String finish(AnswerPages pages) {
        pages.choose("No");
        pages.press("Next");
        pages.press("I would rather not say");
        pages.press("Skip");
        pages.press("Send my answers");
        return pages.receipt();
    }

    private static String personalLink(Asked asked) {
        Map<String, Object> wanted = Map.of(
                "instrumentId",
                asked.instrumentId(),
                "version",
                asked.version(),
                "programId",
                asked.programId(),
                "siteId",
                asked.siteId(),
                "participantId",
                UUID.randomUUID());
        return admin.post("/api/links", wanted).path("url").asText();
    }
}
