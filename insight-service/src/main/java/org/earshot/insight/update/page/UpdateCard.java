package org.earshot.insight.update.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.update.Preview;
import org.earshot.insight.update.Previews;
import org.earshot.insight.update.UpdateState;
import org.earshot.insight.update.UpdateText;
import org.earshot.insight.update.UpdateView;
import org.earshot.platform.page.PageLanguage;

/**
 * An update on the page where it is written; strings are text as shown.
 *
 * @param title by which a campaign that sends it is known
 * @param texts in the order of the organisation's languages
 */
public record UpdateCard(
        UUID id,
        UUID programId,
        String program,
        String title,
        String lead,
        String answers,
        String state,
        boolean published,
        String page,
        List<Text> texts,
        List<Shown> previews) {
    private static final int TITLE_CHARS = 80;

    /** What is written in one language. */
    public record Text(String tag, String direction, String name, String heard, String done) {}

    /** How it is met in one language. */
    public record Shown(Preview preview, String name, String smsSays, boolean smsFits) {}

    static UpdateCard of(UpdateView update, List<String> languages, List<Preview> previews, PageLanguage reader) {
        TellingWords words = words(reader);
        String need = update.needLabel();
        return new UpdateCard(
                update.id(),
                update.programId(),
                update.program(),
                title(update, languages, reader),
                words.lead(update.program()),
                need == null ? words.answersAll() : words.answersNeed(need),
                state(update.state(), words),
                update.state() == UpdateState.PUBLISHED,
                update.page(),
                languages.stream().map(tag -> text(tag, update.texts(), reader)).toList(),
                previews.stream().map(preview -> shown(preview, words, reader)).toList());
    }

    /** The program, and how what was done begins, in the reader's language where it is written in that. */
    private static String title(UpdateView update, List<String> languages, PageLanguage reader) {
        String done = Stream.concat(Stream.of(reader.locale().toLanguageTag()), languages.stream())
                .flatMap(tag -> Optional.ofNullable(update.texts().get(tag)).stream())
                .filter(UpdateText::tells)
                .findFirst()
                .flatMap(text -> text.done().lines().findFirst())
                .orElse("");
        String title = update.program().replace('\n', ' ') + ": " + done;
        return title.codePointCount(0, title.length()) <= TITLE_CHARS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_CHARS)) + "…";
    }

    static TellingWords words(PageLanguage language) {
        return language.words(TellingWords.class);
    }

    private static String state(UpdateState state, TellingWords words) {
        return switch (state) {
            case DRAFT -> words.stateDraft();
            case PUBLISHED -> words.statePublished();
            case TAKEN_BACK -> words.stateTakenBack();
        };
    }

    private static Text text(String tag, Map<String, UpdateText> texts, PageLanguage reader) {
        UpdateText text = texts.getOrDefault(tag, new UpdateText("", ""));
        return new Text(tag, Previews.direction(tag), reader.nameOf(tag), text.heard(), text.done());
    }

    private static Shown shown(Preview preview, TellingWords words, PageLanguage reader) {
        int segments = preview.sms().segments();
        String cost = preview.smsCost();
        List<String> says = new ArrayList<>();
        says.add(preview.smsFits() ? words.smsFits(segments, preview.sms().units()) : words.smsTooLong(segments));
        if (cost != null) {
            says.add(words.smsCost(cost));
        }
        if (preview.smsFits() && preview.smsCut() > 0) {
            says.add(words.smsNoAddress(preview.smsCut()));
        }
        if (preview.isWithoutAccents()) {
            says.add(words.smsNoAccents());
        }
        return new Shown(preview, reader.nameOf(preview.language()), String.join(" ", says), preview.smsFits());
    }
}
