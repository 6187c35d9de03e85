package org.earshot.survey.notice.mail;

import java.util.List;

/**
 * What the template of an e-mail shows.
 *
 * @param direction ltr or rtl
 * @param link the one link
 * @param pictureWidth in CSS pixels
 */
public record LetterView(
        String language,
        String direction,
        String subject,
        List<StoryView> stories,
        String link,
        String read,
        String why,
        int pictureWidth) {
    public LetterView {
        stories = List.copyOf(stories);
    }

    /** The same words without HTML. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (StoryView story : stories) {
            text.append(story.what()).append(": ").append(story.sentence()).append('\n');
            if (!story.note().isEmpty()) {
                text.append(story.note()).append('\n');
            }
            text.append('\n');
        }
        return text.append(read)
                .append(": ")
                .append(link)
                .append("\n\n")
                .append(why)
                .append('\n')
                .toString();
    }

    /**
     * One story.
     *
     * @param what happened, in a word or two
     * @param note what somebody wrote, or empty
     * @param picture its id, or empty
     * @param caption what the picture shows, or empty
     */
    public record StoryView(String what, String sentence, String note, String picture, String caption) {}
}
