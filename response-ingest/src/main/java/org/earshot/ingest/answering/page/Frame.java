package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.earshot.contracts.instrument.FileQuestion;

/**
 * What every page has around its content.
 *
 * @param title without the prefix that tells of an error
 * @param language of the page
 * @param words of the interface
 * @param switches to other languages; empty where switching could lose something
 */
public record Frame(String title, String language, Words words, Place place, List<Switch> switches) {

    /**
     * Where the page is and who asks.
     *
     * @param base path of the link, without a slash at the end; "" where there is none
     * @param from name of the organisation; "" when unknown
     */
    public record Place(String base, String from, Setting setting) {
        /** Where nobody answers. */
        static final Place NOWHERE = new Place("", "", Setting.OWN);

        public boolean isTrial() {
            return setting == Setting.TRIAL;
        }

        public boolean isKiosk() {
            return setting == Setting.KIOSK;
        }

        public boolean isOnBehalf() {
            return setting == Setting.ON_BEHALF;
        }
    }

    /** The way to another language, named in itself; {@code query} is what its address says more. */
    public record Switch(String tag, String name, String dir, String query) {}

    public String dir() {
        return Languages.direction(language);
    }

    /** Marks the interface's words where they are in another language than the page. */
    public RawString bodyAt() {
        return Said.attributes(words.language(), language);
    }

    public Words w() {
        return words;
    }

    public RawString css() {
        return Style.CSS;
    }

    public RawString script() {
        return Style.SCRIPT;
    }

    public RawString fileCss() {
        return Style.FILE_CSS;
    }

    /** In bytes. */
    public int fileMost() {
        return FileQuestion.MAX_BYTES;
    }

    /** Said by the script, before anything goes. */
    public String fileTooLarge() {
        return words.of(Attaching.tooLarge());
    }

    public RawString fileScript() {
        return Style.FILE_SCRIPT;
    }

    public RawString kioskCss() {
        return Style.KIOSK_CSS;
    }

    public RawString kioskScript() {
        return Style.KIOSK_SCRIPT;
    }

    Frame titled(String other) {
        return new Frame(other, language, words, place, switches);
    }

    /** The same, with switches that keep what else the address said. */
    Frame telling(String query) {
        return new Frame(
                title,
                language,
                words,
                place,
                switches.stream()
                        .map(to -> new Switch(to.tag(), to.name(), to.dir(), query))
                        .toList());
    }

    Frame withoutSwitches() {
        return new Frame(title, language, words, place, List.of());
    }
}
