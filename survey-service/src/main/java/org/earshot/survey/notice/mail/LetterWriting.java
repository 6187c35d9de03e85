package org.earshot.survey.notice.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.event.NoticePicture;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.notice.Letter;
import org.earshot.survey.notice.Story;
import org.earshot.survey.notice.mail.LetterView.StoryView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes an e-mail: each story with the console's own sentence, a picture of the same weeks, and one link for all. */
@ApplicationScoped
public class LetterWriting {
    private static final int MOST_PICTURES = 4;
    private static final int MAX_SUBJECT_CHARS = 180;
    private static final int PERCENT = 100;

    private final Template template;
    private final URI publicUrl;

    public LetterWriting(
            @Location("letter.html") Template template, @ConfigProperty(name = "earshot.public-url") URI publicUrl) {
        this.template = template;
        this.publicUrl = publicUrl;
    }

    Letter write(UUID messageId, List<Notice> notices, String tag) {
        PageLanguage language = List.of(PageLanguage.values()).stream()
                .filter(known -> known.tag().equals(tag))
                .findFirst()
                .orElse(PageLanguage.ENGLISH);
        LetterWords words = words(language);
        List<Letter.Picture> pictures = new ArrayList<>();
        List<Story> stories = Story.of(notices);
        List<StoryView> told = stories.stream()
                .map(story -> story(story, messageId, words, language, pictures))
                .toList();
        LetterView view = new LetterView(
                language.tag(),
                language.direction(),
                subject(told, words),
                told,
                link(stories),
                words.read(),
                words.why(),
                WeekPicture.SHOWN_WIDTH);
        String html = template.data("view", view).render();
        return new Letter(messageId, view.subject(), view.text(), html, pictures);
    }

    private static StoryView story(
            Story story, UUID messageId, LetterWords words, PageLanguage language, List<Letter.Picture> pictures) {
        Notice latest = story.latest();
        String what = story.notices().stream()
                .map(notice -> what(notice.kind(), words))
                .distinct()
                .collect(Collectors.joining(" · "));
        String notes = story.notices().stream()
                .map(Notice::note)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
        NoticePicture weeks = latest.picture();
        WeekPicture picture = weeks == null ? null : new WeekPicture(weeks);
        String sentence = latest.sentence().in(language.tag());
        if (weeks == null || picture == null || !picture.isWorthDrawing() || pictures.size() >= MOST_PICTURES) {
            return new StoryView(what, sentence, notes, "", "");
        }
        String id = "weeks" + pictures.size() + "." + messageId + "@earshot";
        pictures.add(new Letter.Picture(id, picture.png()));
        return new StoryView(what, sentence, notes, id, caption(weeks, picture, words, language));
    }

    private static String caption(NoticePicture weeks, WeekPicture picture, LetterWords words, PageLanguage language) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        LocalDate first = weeks.weeks().get(0).monday();
        LocalDate last = weeks.weeks().get(weeks.weeks().size() - 1).monday();
        return words.picture(format.format(first), format.format(last), (int) Math.round(picture.top() * PERCENT));
    }

    /** One line, whatever is in it. */
    private static String subject(List<StoryView> told, LetterWords words) {
        String first = told.isEmpty() ? "Earshot" : told.get(0).sentence();
        String subject = told.size() > 1 ? words.several(told.size(), first) : first;
        String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= MAX_SUBJECT_CHARS ? line : line.substring(0, MAX_SUBJECT_CHARS - 1) + "…";
    }

    private String link(List<Story> stories) {
        String path = stories.size() == 1 ? stories.get(0).latest().path() : "/";
        return publicUrl.resolve(path).toString();
    }

    private static String what(NoticeKind kind, LetterWords words) {
        return switch (kind) {
            case ALERT_OPENED -> words.opened();
            case ALERT_UPDATED -> words.updated();
            case ALERT_CLOSED -> words.closed();
            case DECISION_MADE -> words.decided();
            case ASSIGNED -> words.assigned();
            case OVERDUE -> words.overdue();
            case COMMENTED -> words.commented();
            case ACTION_TAKEN -> words.acted();
            case REMEASURED -> words.remeasured();
            case WEBHOOK_OFF -> words.webhookOff();
        };
    }

    private static LetterWords words(PageLanguage language) {
        return language.words(LetterWords.class);
    }
}
