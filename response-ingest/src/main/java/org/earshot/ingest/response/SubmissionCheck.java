package org.earshot.ingest.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a response to an instrument that is open, told at once. */
final class SubmissionCheck {
    private static final int MOST_FAULTS = 100;

    /** Past responses come from other forms, which did not ask everything that is required today. */
    private static final String NOT_ASKED_THEN = "required";

    private final Catalogue catalogue;
    private final UUID organizationId;
    private final Instant now;

    SubmissionCheck(Catalogue catalogue, UUID organizationId, Instant now) {
        this.catalogue = catalogue;
        this.organizationId = organizationId;
        this.now = now;
    }

    List<Fault> faults(Journey journey, Submission sent) {
        List<Fault> faults = new ArrayList<>();
        language(journey.instrument(), sent.language(), faults);
        if (sent.at().version() != Trial.VERSION) {
            place(sent.at(), faults);
        }
        person(journey.instrument(), sent, faults);
        time(AnsweredTime.of(sent.time(), now).problem(), faults);
        texts(sent.answers(), faults);
        numbers(journey, faults);
        for (AnswerFault fault : Validation.faults(journey)) {
            if (!sent.imported() || !fault.code().equals(NOT_ASKED_THEN)) {
                faults.add(new Fault(fault.pointer(), fault.code(), fault.detail(), fault.fix()));
            }
        }
        return faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults;
    }

    private static void language(Instrument instrument, String language, List<Fault> faults) {
        if (!instrument.languages().contains(language)) {
            faults.add(new Fault(
                    "/language",
                    "unknown-language",
                    "the instrument is not offered in this language",
                    "Send one of: " + String.join(", ", instrument.languages()) + "."));
        }
    }

    private static void person(Instrument instrument, Submission sent, List<Fault> faults) {
        if (instrument.isAnonymous() && sent.at().participantId() != null) {
            faults.add(new Fault(
                    "/participantId",
                    "anonymous",
                    "people were promised that nobody can find out whose answers these are",
                    sent.imported()
                            ? "Import without the column that names people."
                            : "Send the response without participantId."));
        }
    }

    private void place(Submission.At at, List<Fault> faults) {
        if (!catalogue.hasProgram(organizationId, at.programId())) {
            faults.add(new Fault(
                    "/programId",
                    "unknown-program",
                    "your organisation has no such program",
                    "Send the id of one of its programs."));
        }
        if (!catalogue.hasSite(organizationId, at.siteId())) {
            faults.add(new Fault(
                    "/siteId",
                    "unknown-site",
                    "your organisation has no such site",
                    "Send the id of one of its sites."));
        }
    }

    private static void time(AnsweredTime.@Nullable Problem problem, List<Fault> faults) {
        if (problem == AnsweredTime.Problem.IN_THE_FUTURE) {
            faults.add(new Fault(
                    "/answeredAt",
                    "in-the-future",
                    "the answers would be given in the future",
                    "Send the moment when they were given; where a device's clock may be wrong, send sentAt too."));
        } else if (problem == AnsweredTime.Problem.TOO_LONG_AGO) {
            faults.add(new Fault(
                    "/answeredAt",
                    "too-long-ago",
                    "the answers would be more than ten years old",
                    "Send the moment when they were given, within the last ten years."));
        } else if (problem == AnsweredTime.Problem.SENT_BEFORE_GIVEN) {
            faults.add(new Fault(
                    "/sentAt",
                    "sent-before-given",
                    "by its own clock the device sent the answers before they were given",
                    "Send both by the same clock: answeredAt when they were given, sentAt when the request leaves."));
        }
    }

    /** What has the form of a phone number and is none: no network gives it out. */
    private static void numbers(Journey journey, List<Fault> faults) {
        for (Question question : journey.shown()) {
            if (question instanceof ContactQuestion contact
                    && contact.kind() == ContactQuestion.Kind.PHONE
                    && journey.answers().to(question.id()).orElse(null) instanceof Answer.Text text
                    && contact.faultIn(text).isEmpty()
                    && DialledNumber.of(text.text(), null).isEmpty()) {
                faults.add(new Fault(
                        new AnswerFault(question.id(), "", "", "").pointer(),
                        "not-a-phone-number",
                        "no network gives out such a number",
                        "Send one that exists, with its country's code, as +442079460018."));
            }
        }
    }

    private static void texts(Answers answers, List<Fault> faults) {
        for (Map.Entry<String, Answer> given : answers.byQuestion().entrySet()) {
            if (given.getValue() instanceof Answer.Text text && !Texts.storable(text.text())) {
                faults.add(new Fault(
                        new AnswerFault(given.getKey(), "", "", "").pointer(),
                        "unreadable-text",
                        "the text holds a character that cannot be kept (NUL or half of a surrogate pair)",
                        "Remove it."));
            }
        }
    }
}
