package org.earshot.scenario.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.earshot.scenario.EveryKindOfQuestion;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks through a survey with every kind of question, as somebody who presses Next before they answer, and holds each page against the
 * marks of an answer page: empty, with its error, done; light and dark; at 320 px with text twice as large. Prints what it saw as a
 * table. With {@code -Dearshot.marks=true}.
 */
@EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAnswerPageIT {
    private static final int MOST_BYTES = 10_000;
    /** Each question, both rows of the matrix, the ones for a child twice, and whether there is another. */
    private static final int PAGES = 24;

    /** Whether there is another child: left open, it means no. */
    private static final String MAY_BE_LEFT = "child.2";

    private static final int MOST_PAGES = 60;
    private static final int MOST_WAITS = 200;
    private static final int NARROW = 320;
    private static final String QUESTION = "form[action*='/q/']";
    private static final String NEXT = "button[value='next']";

    private final AnswerPageTable table = new AnswerPageTable();
    private Suite suite;
    private Browsers browsers;
    private Page workbench;
    private String link = "";

    @BeforeAll
    void aSurveyWithEveryKindOfQuestion() {
        suite = Suite.start();
        browsers = new Browsers();
        workbench = browsers.workbench();
        Api admin = suite.admin();
        Author author = new Author(admin);
        Asked asked = author.publish(
                EveryKindOfQuestion.instrument(), author.program("Family support"), author.site("Riverside"));
        link = author.link(asked).url();
        new AnswerPages(workbench, new Accessibility(workbench)).open(link);
    }

    @AfterAll
    void stop() {
        browsers.close();
        suite.close();
        System.out.println(table);
    }

    static Stream<Arguments> walks() {
        return EveryKindOfQuestion.LANGUAGES.stream()
                .flatMap(language -> Stream.of(true, false).map(scripts -> Arguments.of(language, scripts)));
    }

    @ParameterizedTest(name = "in {0}, with scripts: {1}")
    @MethodSource("walks")
    void everyPageKeepsToItsMarks(String language, boolean scripts) {
        try (BrowserContext phone = scripts ? browsers.phoneWithScripts(language) : browsers.phone(language)) {
            Page page = phone.newPage();
            List<Integer> sizes = new ArrayList<>();
            page.onResponse(response -> {
                if (!leadsOn(response)) {
                    sizes.add(response.request().sizes().responseBodySize);
                }
            });
            new AnswerPages(page, new Accessibility(workbench)).open(link + "?lang=" + language);
            Walk walk = new Walk(page, language, scripts, sizes, new ArrayList<>());
            check(walk, "welcome", "");
            press(page, "main form button[value='start']");
            int pages = 0;
            while (page.locator(QUESTION).count() > 0 && pages < MOST_PAGES) {
                String question = page.locator(QUESTION).getAttribute("action").replaceFirst(".*/q/", "");
                check(walk, question, "empty");
                if (page.locator("[name='answer'], [name='file'], .date input").count() > 0) {
                    press(page, NEXT);
                    if (question.equals(MAY_BE_LEFT)) {
                        press(page, wayBack(page, question));
                    } else {
                        check(walk, question, "error");
                    }
                    answer(page);
                    press(page, NEXT);
                    sizes.clear();
                    press(page, wayBack(page, question));
                    check(walk, question, "done");
                }
                press(page, NEXT);
                pages++;
            }
            assertEquals(PAGES, pages, "questions that were asked");
            check(walk, "check", "");
            press(page, "main form button[value='send']");
            page.locator(".code").waitFor();
            check(walk, "receipt", "");
            assertEquals(List.of(), walk.missed, "marks that were missed");
        }
    }

    /** A browser is led on by a redirect, a script by an answer without a page. */
    private static boolean leadsOn(Response response) {
        return response.status() / 100 == 3 || response.headers().containsKey("earshot-next");
    }

    private static String wayBack(Page page, String question) {
        return "button[value='%s']".formatted(isOver(page) ? "change:" + question : "back");
    }

    /** A script may put the next page in place of this one, and may say before that what it is doing. */
    private static void press(Page page, String button) {
        String before = said(page);
        page.locator(button).click();
        for (int waits = 0; waits < MOST_WAITS && said(page).equals(before); waits++) {
            page.waitForTimeout(20);
        }
        page.waitForLoadState();
    }

    private static String said(Page page) {
        return Accessibility.contentOf(page).replaceAll("(?s)<p id=\"waiting\".*?</p>", "");
    }

    private static void answer(Page page) {
        if (page.locator(".date").count() > 0) {
            List<String> parts = List.of("3", "4", "2020");
            for (int part = 0; part < parts.size(); part++) {
                page.locator(".date input").nth(part).fill(parts.get(part));
            }
        } else if (page.locator("[type='file']").count() > 0) {
            page.locator("#answer").setInputFiles(picture());
        } else if (page.locator("select[name='answer']").count() > 0) {
            for (int place = 0; place < page.locator("select").count(); place++) {
                page.locator("select")
                        .nth(place)
                        .selectOption(List.of("often", "sometimes", "never").get(place));
            }
        } else if (page.locator("input[type='radio'], input[type='checkbox']").count() > 0) {
            page.locator("[name='answer']").first().check();
        } else {
            write(page.locator("#answer"));
        }
    }

    private static FilePayload picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("damp.jpg", "image/jpeg", bytes.toByteArray());
    }

    private static void write(Locator field) {
        String keyboard = String.valueOf(field.getAttribute("inputmode"));
        String type = String.valueOf(field.getAttribute("type"));
        field.fill(
                switch (type.equals("time") ? type : keyboard) {
                    case "time" -> "10:30";
                    case "tel" -> "+12025550143";
                    case "email" -> "ann@example.org";
                    case "numeric", "decimal" -> "5";
                    default -> "As always";
                });
    }

    /** Somebody on the way through the survey, and the sizes of what came since the last look. */
    private record Walk(Page page, String language, boolean scripts, List<Integer> sizes, List<String> missed) {
        void mark(boolean met, String missing) {
            if (!met) {
                missed.add(missing);
                System.out.println("missed: " + missing);
            }
        }
    }

    private static boolean isOver(Page page) {
        return page.locator(QUESTION).count() == 0;
    }

    private void check(Walk walk, String kind, String state) {
        Page page = walk.page;
        String language = walk.language;
        String where = kind + " " + state + " in " + language;
        Locator html = page.locator("html");
        walk.mark(language.equals(html.getAttribute("lang")), where + " is in another language");
        String direction = language.equals("ar") ? "rtl" : "ltr";
        walk.mark(direction.equals(html.getAttribute("dir")), where + " runs the other way");
        boolean told = page.locator("[role='alert']").count() > 0;
        walk.mark(told == state.equals("error"), where + (told ? " tells of an error" : " tells of no error"));
        int bytes = walk.sizes.stream().mapToInt(Integer::intValue).sum();
        walk.mark(bytes <= MOST_BYTES, where + " takes " + bytes + " bytes");
        walk.mark(walk.sizes.size() <= 1, where + " takes " + walk.sizes.size() + " requests");
        workbench.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        List<String> violations = new ArrayList<>(new Accessibility(workbench).violationsOfCopy(page));
        workbench.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        violations.addAll(new Accessibility(workbench).violationsOfColours());
        walk.mark(violations.isEmpty(), where + ": " + violations);
        for (String text : List.of("100%", "200%")) {
            int width = width(text);
            walk.mark(width == NARROW, where + " is " + width + " px wide with text at " + text);
        }
        table.add(new AnswerPageTable.Seen(
                kind, state, language, walk.scripts, bytes, walk.sizes.size(), violations.size()));
        walk.sizes.clear();
    }

    /** As far as the page reaches that was checked last. */
    private int width(String text) {
        workbench.setViewportSize(NARROW, 640);
        workbench.evaluate("size => document.documentElement.style.fontSize = size", text);
        return (int) workbench.evaluate("narrow => Math.max(narrow, document.documentElement.scrollWidth)", NARROW);
    }
}
