package org.earshot.insight.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;

/** A survey in two versions, and responses to it. */
final class Survey {
    static final UUID ORGANIZATION = new UUID(9, 9);
    static final UUID INSTRUMENT = new UUID(9, 1);

    private Survey() {}

    static List<PublishedInstrument> firstVersion() {
        return List.of(
                version(1, List.of(housing("own", "rent"), help("food", "cash"), safe(), stress(), why(), since())));
    }

    /** Another question at the top, another choice at the top of two. */
    static List<PublishedInstrument> bothVersions() {
        List<PublishedInstrument> both = new ArrayList<>(firstVersion());
        both.add(version(
                2,
                List.of(
                        new YesNo("new-here", asking("New here?"), List.of(), List.of()),
                        housing("street", "own", "rent"),
                        help("advice", "food", "cash"),
                        safe(),
                        stress(),
                        why(),
                        since())));
        return both;
    }

    static Codebook codebook() {
        return Codebook.of(bothVersions(), Set.of(), true, true);
    }

    static Exported response(long id, int version, Map<String, Answer> answers) {
        Instant at = Instant.parse("2026-05-04T10:00:00Z");
        return new Exported(
                new UUID(7, id),
                1,
                version,
                at,
                at,
                new UUID(2, 0),
                new UUID(3, 0),
                "es",
                "WEB",
                null,
                new Answers(answers),
                List.of());
    }

    static Export export(boolean labels, String language, List<Exported> responses) {
        return new Export(
                codebook(), language, labels, place -> "North", path -> "https://listen" + path, responses::forEach);
    }

    private static PublishedInstrument version(int number, List<Question> questions) {
        Instrument instrument =
                new Instrument(text("Check-in", "Chequeo"), List.of("en", "es"), null, null, questions, List.of());
        return new PublishedInstrument(ORGANIZATION, INSTRUMENT, number, Instant.EPOCH, null, null, instrument);
    }

    private static Question housing(String... choices) {
        return new SingleChoice("housing", asking("Where do you live?"), choices(choices), null);
    }

    private static Question help(String... choices) {
        return new MultipleChoice("help", asking("What would help?"), choices(choices));
    }

    private static Question safe() {
        return new YesNo(
                "safe",
                new Asking(text("Are you safe?", "¿Está a salvo?"), null, false, true, null, null),
                List.of(),
                List.of());
    }

    private static Question stress() {
        return new Rating("stress", asking("How stressed?"), text("calm", "calma"), text("very", "mucho"), List.of());
    }

    private static Question why() {
        Condition stressed = new Condition.AtLeast("stress", BigDecimal.valueOf(5));
        return new LongText("why", new Asking(text("Why?", "¿Por qué?"), null, false, false, stressed, null));
    }

    private static Question since() {
        return new DateQuestion("since", asking("Since when?"), null, null);
    }

    private static List<Choice> choices(String... ids) {
        List<Choice> choices = new ArrayList<>();
        for (String id : ids) {
            choices.add(new Choice(id, text(id + " (en)", id + " (es)"), List.of(), false));
        }
        return choices;
    }

    private static Asking asking(String text) {
        return Asking.of(text(text, text));
    }

    private static LocalizedText text(String english, String spanish) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", english);
        both.put("es", spanish);
        return new LocalizedText(both);
    }
}
