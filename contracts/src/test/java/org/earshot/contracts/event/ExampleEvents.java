package org.earshot.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.contracts.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** One event of every type with every field filled, and one with only what must be there. */
final class ExampleEvents {
    private static final UUID ORGANIZATION = id(1);
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private ExampleEvents() {}

    /** By the name of the golden file that holds it, without its ending. */
    static Map<String, Event> byFile() {
        Map<String, Event> events = new LinkedHashMap<>();
        responses(events);
        instruments(events);
        directory(events);
        events.put("org.earshot.invitation.v1", invitation(id(7), "es", NOON.plusSeconds(86_400)));
        events.put("org.earshot.invitation.v1.minimal", invitation(null, null, null));
        events.put("org.earshot.invitation.v1.invited", invited(null, null));
        events.put("org.earshot.invitation.v1.on-behalf", invited(true, null));
        events.put("org.earshot.invitation.v1.replacing", invited(null, "0".repeat(64)));
        events.put("org.earshot.opening.v1", opening(id(7)));
        events.put("org.earshot.opening.v1.minimal", opening(null));
        events.put("org.earshot.sighting.v1", new Sighting(ORGANIZATION, id(6), NOON));
        for (ShiftEvent.Status status : ShiftEvent.Status.values()) {
            ShiftEvent shift = shift(status, "language", "es");
            events.put(shift.eventType(), shift);
        }
        events.put("org.earshot.shift.opened.v1.minimal", shift(ShiftEvent.Status.OPENED, null, null));
        events.put("org.earshot.trial.v1", trial());
        events.put("org.earshot.notice.v1", notice("A second parcel on Fridays", id(9), List.of(id(10)), picture()));
        events.put("org.earshot.notice.v1.minimal", notice(null, null, List.of(), null));
        events.put("org.earshot.stop.v1", stop(id(7)));
        events.put("org.earshot.stop.v1.minimal", stop(null));
        events.put("org.earshot.question-review.v1", questionReview());
        events.put("org.earshot.update.taken-back.v1", new UpdateTakenBack(ORGANIZATION, id(12), NOON));
        ExampleMessages.addTo(events);
        return events;
    }

    private static Stop stop(@Nullable UUID participant) {
        return new Stop(ORGANIZATION, id(2), id(3), 2, participant, "housing", NOON);
    }

    private static QuestionReview questionReview() {
        return new QuestionReview(
                ORGANIZATION,
                id(3),
                2,
                NOON,
                140,
                List.of(
                        new QuestionFinding("housing", QuestionFindingKind.LEFT_OPEN, 0.25, 140, null),
                        new QuestionFinding("calm", QuestionFindingKind.DIFFERS_BY_LANGUAGE, null, 60, "es")));
    }

    private static Trial trial() {
        Instrument asked = new Instrument(
                text("How are you?", "¿Cómo está?"),
                List.of("en", "es"),
                null,
                null,
                List.of(new ShortText("how", Asking.of(text("How are you?", "¿Cómo está?")))),
                null);
        return new Trial(ORGANIZATION, id(3), "0".repeat(64), NOON, NOON.plusSeconds(86_400), asked);
    }

    private static Notice notice(
            @Nullable String note, @Nullable UUID by, List<UUID> accounts, @Nullable NoticePicture picture) {
        return new Notice(
                ORGANIZATION,
                id(11),
                NoticeKind.DECISION_MADE,
                id(8),
                NOON,
                text("Food worry rose from 31 % to 52 %.", "La preocupación subió del 31 % al 52 %."),
                note,
                "/alerts/" + id(8),
                by,
                accounts,
                picture);
    }

    private static NoticePicture picture() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        return new NoticePicture(
                List.of(
                        new NoticePicture.Week(monday.minusDays(7), null, null, null, null),
                        new NoticePicture.Week(monday, 0.5, 0.25, 0.75, 0.375)),
                monday);
    }

    private static void responses(Map<String, Event> events) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("hello", new Answer.Skipped());
        answers.put("food", new Answer.Text("often"));
        answers.put("help", new Answer.Many(List.of("rent", "bus")));
        answers.put("safe", new Answer.RatherNotSay());
        answers.put("stress", new Answer.Amount(BigDecimal.valueOf(7)));
        answers.put("balance", new Answer.Amount(new BigDecimal("-49.5")));
        answers.put("job", new Answer.Flag(false));
        answers.put("since", new Answer.Text("2024-02-29"));
        answers.put("wish", new Answer.Text("El autobús ya no viene.\nAhora camino. 🚌"));
        List<Signal> signals = List.of(new Signal("food-insecurity", true, 1), new Signal("stress", false, 0.35));
        events.put(
                "org.earshot.response.recorded.v1",
                recorded(
                        id(7),
                        new Answers(answers),
                        signals,
                        Map.of("language", "es", "age-band", "young"),
                        Map.of("worry", 6.5)));
        events.put(
                "org.earshot.response.recorded.v1.minimal",
                recorded(null, Answers.NONE, List.of(), Map.of("language", "es"), Map.of()));
        events.put("org.earshot.response.recorded.v1.imported", imported(new Answers(answers), signals));
        events.put("org.earshot.response.recorded.v1.by-text", byText());
        events.put(
                "org.earshot.response.recorded.v1.flagged",
                flagged(List.of(ResponseFlag.HIDDEN_FIELD, ResponseFlag.TOO_FAST)));
        events.put("org.earshot.response.withdrawn.v1", new ResponseWithdrawn(ORGANIZATION, id(2), NOON));
    }

    private static ResponseRecorded byText() {
        return brief(id(7), Channel.SMS, Map.of("wish", Channel.WEB), List.of());
    }

    private static ResponseRecorded flagged(List<ResponseFlag> flags) {
        return brief(null, Channel.KIOSK, Map.of(), flags);
    }

    private static ResponseRecorded brief(
            @Nullable UUID participant, Channel channel, Map<String, Channel> channels, List<ResponseFlag> flags) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("food", new Answer.Text("often"));
        answers.put("wish", new Answer.Text("Más frijoles"));
        return new ResponseRecorded(
                ORGANIZATION,
                id(2),
                1,
                id(3),
                2,
                id(4),
                id(5),
                participant,
                "es",
                channel,
                NOON,
                NOON.plusMillis(125),
                new Answers(answers),
                List.of(),
                Map.of("language", "es"),
                Map.of(),
                null,
                null,
                channels,
                flags);
    }

    private static ResponseRecorded imported(Answers answers, List<Signal> signals) {
        return new ResponseRecorded(
                ORGANIZATION,
                id(2),
                1,
                id(3),
                2,
                id(4),
                id(5),
                id(7),
                "es",
                Channel.API,
                NOON,
                NOON.plusMillis(125),
                answers,
                signals,
                Map.of("language", "es"),
                Map.of("worry", 6.5),
                new TimeNote(TimeNote.Kind.DAY_ONLY, NOON),
                true,
                null,
                null);
    }

    private static ResponseRecorded recorded(
            @Nullable UUID participant,
            Answers answers,
            List<Signal> signals,
            Map<String, String> dimensions,
            Map<String, Double> scores) {
        return new ResponseRecorded(
                ORGANIZATION,
                id(2),
                1,
                id(3),
                2,
                id(4),
                id(5),
                participant,
                "es",
                Channel.WEB,
                NOON,
                NOON.plusMillis(125),
                answers,
                signals,
                dimensions,
                scores);
    }

    private static void instruments(Map<String, Event> events) {
        Instrument small = new Instrument(
                text("Check-in", "Chequeo"),
                List.of("en", "es"),
                null,
                null,
                List.of(new ShortText("town", plain())),
                null);
        events.put("org.earshot.instrument.published.v1", published(NOON.plusSeconds(86_400), null, everything("job")));
        events.put(
                "org.earshot.instrument.published.v1.before-quotes",
                published(NOON.plusSeconds(86_400), null, everything(null)));
        events.put("org.earshot.instrument.published.v1.minimal", published(null, null, small));
        events.put(
                "org.earshot.instrument.published.v1.meanings",
                new PublishedInstrument(
                        ORGANIZATION, id(3), 2, NOON, null, null, small, Map.of("kids", Meaning.CHANGED)));
        events.put("org.earshot.instrument.closed.v1", published(null, NOON.plusSeconds(3600), small));
    }

    private static PublishedInstrument published(
            @Nullable Instant endsAt, @Nullable Instant closedAt, Instrument instrument) {
        return new PublishedInstrument(ORGANIZATION, id(3), 2, NOON, endsAt, closedAt, instrument);
    }

    private static Instrument everything(@Nullable String quoteConsent) {
        Condition condition = new Condition.All(List.of(
                new Condition.AnyOf(List.of(
                        new Condition.Is("food", "often"),
                        new Condition.AtLeast("stress", BigDecimal.valueOf(7)),
                        new Condition.AtMost("balance", new BigDecimal("-0.5")))),
                new Condition.Not(new Condition.Answered("since"))));
        Asking full = new Asking(
                text("Anything else?", "¿Algo más?"),
                text("Take your time.", "Con calma."),
                true,
                true,
                condition,
                "other");
        List<Choice> choices = List.of(
                new Choice("often", text("Often", "A menudo"), List.of(new NeedMapping("food-insecurity", 1)), false),
                new Choice("none", text("Never", "Nunca"), List.of(), true));
        NumericNeed stress = new NumericNeed("stress", 0, 10, 7);
        return new Instrument(
                text("How are you?", "¿Cómo está?"),
                List.of("en", "es"),
                text("We ask to help.", "Preguntamos para ayudar."),
                text("Thank you.", "Gracias."),
                List.of(
                        new Info("hello", plain()),
                        new SingleChoice("food", plain(), choices, "age-band"),
                        new MultipleChoice("help", plain(), choices),
                        new YesNo("job", plain(), List.of(), List.of(new NeedMapping("employment-status", 0.5))),
                        new Rating("stress", plain(), text("Not", "Nada"), text("Very", "Mucho"), List.of(stress)),
                        new NumberQuestion(
                                "balance", plain(), BigDecimal.valueOf(-1000), new BigDecimal("999.5"), 1, null),
                        new DateQuestion("since", plain(), LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)),
                        new ShortText("town", plain()),
                        new LongText("wish", full, quoteConsent)),
                List.of(new Score("worry", Score.Method.MEAN, List.of("stress", "balance"), 1)));
    }

    private static void directory(Map<String, Event> events) {
        events.put(
                "org.earshot.directory.entry.v1",
                new DirectoryEntry.Organization(
                        ORGANIZATION, "Riverside Family Services", List.of("en", "es"), 52.0, 15));
        events.put(
                "org.earshot.directory.entry.v1.minimal",
                new DirectoryEntry.Organization(ORGANIZATION, "Riverside Family Services", List.of("en"), null, null));
        events.put(
                "org.earshot.directory.entry.v1.program",
                new DirectoryEntry.Program(ORGANIZATION, id(4), "Food pantry"));
        events.put(
                "org.earshot.directory.entry.v1.policy",
                new DirectoryEntry.Organization(
                        ORGANIZATION, "Riverside Family Services", List.of("en", "es"), 208.0, null, policy()));
        events.put(
                "org.earshot.directory.entry.v1.program-policy",
                new DirectoryEntry.Program(ORGANIZATION, id(4), "Food pantry", policy()));
        events.put("org.earshot.directory.entry.v1.site", new DirectoryEntry.Site(ORGANIZATION, id(5), "North Street"));
        events.put(
                "org.earshot.directory.person.v1",
                new DirectoryEntry.Person(ORGANIZATION, id(10), "ana.ruiz", "manager"));
        LocalizedText call = new LocalizedText(Map.of("en", "Call the night team."));
        events.put("org.earshot.directory.urgent-rule.v1", urgent(id(4), id(5), call));
        events.put("org.earshot.directory.urgent-rule.v1.minimal", urgent(null, null, null));
    }

    private static DirectoryEntry.UrgentRule urgent(
            @Nullable UUID program, @Nullable UUID site, @Nullable LocalizedText instruction) {
        Condition unsafe =
                new Condition.AnyOf(List.of(new Condition.Is("safe", "no"), new Condition.Is("safe", "not-sure")));
        return new DirectoryEntry.UrgentRule(
                ORGANIZATION,
                id(9),
                2,
                "Not safe tonight",
                id(3),
                "safe",
                unsafe,
                program,
                site,
                List.of(id(10), id(11)),
                instruction,
                NOON);
    }

    private static PolicyVersion policy() {
        OwnThreshold everyone = new OwnThreshold("stress", null, null, null, 0.5, 20);
        OwnThreshold some = new OwnThreshold("food-insecurity", id(5), "language", "es", 0.25, 12);
        return new PolicyVersion(
                3,
                LocalDate.of(2026, 3, 30),
                NOON,
                id(9),
                new AlertPolicy(208.0, List.of("digital-access"), List.of("age-band"), List.of(everyone, some), true));
    }

    private static Invitation invitation(
            @Nullable UUID participant, @Nullable String language, @Nullable Instant expiresAt) {
        return new Invitation(
                ORGANIZATION,
                id(6),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                id(3),
                2,
                id(4),
                id(5),
                participant,
                language,
                expiresAt,
                false);
    }

    private static Invitation invited(@Nullable Boolean onBehalf, @Nullable String replaces) {
        Invitation plain = invitation(id(7), null, null);
        return new Invitation(
                plain.organizationId(),
                plain.invitationId(),
                plain.tokenHash(),
                plain.instrumentId(),
                plain.version(),
                plain.programId(),
                plain.siteId(),
                plain.participantId(),
                plain.language(),
                plain.expiresAt(),
                false,
                NOON,
                onBehalf,
                replaces);
    }

    private static Opening opening(@Nullable UUID participant) {
        return new Opening(ORGANIZATION, id(2), id(6), id(3), 2, id(4), id(5), participant, "ar", Channel.WEB, NOON);
    }

    private static ShiftEvent shift(ShiftEvent.Status status, @Nullable String dimension, @Nullable String group) {
        return new ShiftEvent(
                ORGANIZATION,
                id(8),
                status,
                "food-insecurity",
                ShiftEvent.PlaceKind.SITE,
                id(5),
                dimension,
                group,
                ShiftEvent.Direction.UP,
                LocalDate.of(2026, 3, 9),
                0.25,
                0.5,
                0.125,
                0.375,
                180,
                164,
                0.2,
                0.05);
    }

    private static Asking plain() {
        return Asking.of(text("A question", "Una pregunta"));
    }

    private static LocalizedText text(String english, String spanish) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("es", spanish);
        return new LocalizedText(texts);
    }

    private static UUID id(int n) {
        return new UUID(0x0195f000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }
}
