package org.earshot.scenario.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Map;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A program manager who is no methodologist builds surveys: from a template in three clicks, from a file in four, from a blank page
 * with the keyboard alone and without a script. What is answered to try one is counted nowhere. With {@code -Dearshot.marks=true}.
 */
@EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BuildingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Suite suite;
    private static Browsers browsers;
    private static Api admin;

    @BeforeAll
    static void start() {
        suite = Suite.start();
        browsers = new Browsers();
        admin = suite.admin();
        admin.post("/api/organization/programs", Map.of("name", "Family support"));
        admin.post("/api/organization/sites", Map.of("name", "Riverside"));
    }

    @AfterAll
    static void stop() {
        browsers.close();
        suite.close();
    }

    @Test
    @Order(1)
    void fromATemplateToALiveLinkAreThreeClicks() {
        Clicks manager = at("/instruments");

        manager.on(AriaRole.LINK, "New survey")
                .on(AriaRole.LINK, "Food at home")
                .on(AriaRole.BUTTON, "Publish and get the link");

        assertEquals(3, manager.count());
        assertThat(manager.page.locator("h1")).hasText("The survey takes answers now");
        assertThat(manager.page.locator("svg.qr")).isVisible();
        assertThat(manager.page.locator("#sms-es")).containsText("La comida en casa");
        Pictures.take(manager.page, "live");
        opensForPeople(manager.page.locator("#url").inputValue(), "Food at home");
    }

    @Test
    @Order(2)
    void fromAnXlsFormToALiveLinkAreFourClicks() {
        byte[] form = xlsForm();
        Clicks manager = at("/instruments/new");

        manager.on(AriaRole.LINK, "New survey: from a file")
                .choosing("#file", form)
                .on(AriaRole.BUTTON, "Look at it")
                .on(AriaRole.BUTTON, "Publish and get the link");

        assertEquals(4, manager.count());
        opensForPeople(manager.page.locator("#url").inputValue(), "Food at home");
    }

    @Test
    @Order(3)
    void aBlankPageBecomesASurveyWithoutAScript() {
        Page page = signedIn(browsers.phone("en").newPage());
        Accessibility copies = new Accessibility(browsers.workbench());
        page.navigate(suite.address() + "/instruments/new");
        page.locator("#title").fill("Rides to the clinic");
        press(page, copies, "Begin");
        page.locator("#new-text").fill("How did you come today?");
        page.locator("#new-kind").selectOption("single-choice");
        press(page, copies, "Add");
        page.locator("[name='choices.added']").fill("By bus\nOn foot\nSomebody drove me");
        press(page, copies, "Save");
        assertThat(page.locator("[name='choices.on-foot.en']")).hasValue("On foot");
        assertThat(page.frameLocator("iframe.phone").locator("h1")).hasText("How did you come today?");
        assertThat(page.frameLocator("iframe.phone").locator("[type=radio]")).hasCount(3);
        Pictures.take(page, "editor-phone");
        page.locator(".choice-edit:has([name='choices.on-foot.need']) summary").click();
        page.locator("[name='choices.on-foot.need']").selectOption("transportation-insecurity");
        press(page, copies, "Save, and back to all questions");
        assertThat(page.locator("main")).containsText("How did you come today?");
        press(page, copies, "Review and publish", AriaRole.LINK);
        press(page, copies, "Publish and get the link");
        assertThat(page.locator("svg.qr")).isVisible();
        copies.checkCopyOf(page);
    }

    @Test
    @Order(4)
    void whatIsWrittenIsSavedByItselfShownOnThePhoneAndTakenBack() {
        Page page = signedIn(browsers.laptop().newPage());
        String instrument = admin.post(
                        "/api/instruments",
                        admin.get("/api/instruments/" + template()).path("instrument"))
                .path("instrumentId")
                .asText();
        page.navigate(suite.address() + "/instruments/" + instrument + "/edit/questions/ran-out");
        Accessibility.check(page);

        page.locator("[name='text.en']").fill("Did you run out of food and of money?");

        assertThat(page.locator("#state")).hasText("Saved");
        assertThat(page.frameLocator("iframe.phone").locator("h1")).hasText("Did you run out of food and of money?");
        assertThat(page.locator("#beside")).containsText("Asks two things at once");
        Pictures.take(page, "editor");
        page.navigate(suite.address() + "/instruments/" + instrument + "/edit");
        Accessibility.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo: question changed"))
                .click();
        assertThat(page.locator(".outline li").first()).containsText("did your food run out");
        Pictures.take(page, "outline");
    }

    @Test
    @Order(5)
    void whatIsAnsweredToTryASurveyIsCountedNowhere() {
        String instrument = template();
        Page page = signedIn(browsers.laptop().newPage());
        page.navigate(suite.address() + "/instruments/" + instrument + "/edit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try it"))
                .click();
        Accessibility.check(page);
        String link = page.locator("#url")
                .inputValue()
                .replaceFirst("^https?://[^/]+", suite.address().toString());
        answer(link);

        String exported = "/api/exports/" + instrument + "/responses.csv";
        page.navigate(suite.address() + "/instruments/" + instrument);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish and get the link"))
                .click();
        answer(page.locator("#url")
                .inputValue()
                .replaceFirst("^https?://[^/]+", suite.address().toString()));
        await().atMost(PATIENCE).until(() -> rows(exported) >= 1);
        assertEquals(1, rows(exported));
    }

    private static void answer(String link) {
        Page phone = browsers.phone("en").newPage();
        await().atMost(PATIENCE).until(() -> {
            phone.navigate(link);
            return phone.content().contains("Food at home");
        });
        AnswerPages person = new AnswerPages(phone, new Accessibility(browsers.workbench()));
        person.press("Start");
        person.choose("No");
        while (phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skip"))
                        .count()
                > 0) {
            person.press("Skip");
        }
        person.press("Send my answers");
        assertTrue(!person.receipt().isEmpty());
    }

    private static long rows(String exported) {
        return admin.send("GET", exported, "")
                        .body()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                - 1;
    }

    /** The draft of a template, begun over the form as a manager would. */
    private static String template() {
        Page page = signedIn(browsers.laptop().newPage());
        page.navigate(suite.address() + "/instruments/new/food");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit it first"))
                .click();
        return page.url().replaceFirst(".*/instruments/([^/]+)/edit.*", "$1");
    }

    private static byte[] xlsForm() {
        return signedIn(browsers.laptop().newPage())
                .request()
                .get(suite.address() + "/api/instruments/" + template() + "/export?format=xlsform")
                .body();
    }

    private static void opensForPeople(String url, String title) {
        Page phone = browsers.phone("en").newPage();
        String address = url.replaceFirst("^https?://[^/]+", suite.address().toString());
        await().atMost(PATIENCE).until(() -> {
            phone.navigate(address);
            return phone.content().contains(title);
        });
    }

    private static void press(Page page, Accessibility copies, String button) {
        press(page, copies, button, AriaRole.BUTTON);
    }

    /** With the keyboard: to the control, then Enter. */
    private static void press(Page page, Accessibility copies, String name, AriaRole role) {
        copies.checkCopyOf(page);
        Locator control = page.getByRole(
                        role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
        control.focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static Page signedIn(Page page) {
        page.navigate(suite.address() + "/instruments");
        page.locator("#email").fill(suite.adminEmail());
        page.locator("#password").fill(suite.adminPassword());
        page.locator("main button").first().click();
        page.waitForLoadState();
        return page;
    }

    private static Clicks at(String path) {
        Page page = signedIn(browsers.laptop().newPage());
        page.navigate(suite.address() + path);
        return new Clicks(page);
    }

    /** A manager whose clicks are counted, and whose pages are checked. */
    private static final class Clicks {
        private final Page page;
        private int count;

        Clicks(Page page) {
            this.page = page;
        }

        Clicks on(AriaRole role, String name) {
            Accessibility.check(page);
            page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                    .first()
                    .click();
            page.waitForLoadState();
            count++;
            return this;
        }

        Clicks choosing(String input, byte[] form) {
            page.setInputFiles(
                    input,
                    new FilePayload(
                            "food.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", form));
            count++;
            return this;
        }

        int count() {
            Accessibility.check(page);
            return count;
        }
    }
}
