package org.earshot.ingest.response;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.catalogue.Catalogue;

/** Everything that can be wrong with a response to an instrument that is open, told at once. */
final class SubmissionCheck {
    /** How far ahead a sender's clock may run. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** How long ago answers may have been given: old paper forms yes, a wrong century no. */
    static final Duration OLDEST = Duration.ofDays(3653);

    private static final int MOST_FAULTS = 100;

    private final Catalogue catalogue;
    private final UUID organizationId;
    private final Instant now;

    SubmissionCheck(Catalogue catalogue, UUID organizationId, Instant now) {
        this.catalogue = catalogue;
        this.organizationId = organizationId;
        this.now = now;
    }

    List<Fault> faults(Instrument instrument, Submission sent) {
        List<Fault> faults = new ArrayList<>();
        language(instrument, sent.language(), faults);
        place(sent.at(), faults);
        time(sent, faults);
        texts(sent.answers(), faults);
        for (AnswerFault fault : Validation.faults(instrument, sent.answers())) {
            faults.add(new Fault(fault.pointer(), fault.code(), fault.detail(), fault.fix()));
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

    private void time(Submission sent, List<Fault> faults) {
        Instant answeredAt = sent.answeredAt();
        if (answeredAt != null && answeredAt.isAfter(now.plus(CLOCK_SKEW))) {
            faults.add(new Fault(
                    "/answeredAt",
                    "in-the-future",
                    "the answers would be given in the future",
                    "Send the moment when they were given; check the clock of the sending machine."));
        }
        if (answeredAt != null && answeredAt.isBefore(now.minus(OLDEST))) {
            faults.add(new Fault(
                    "/answeredAt",
                    "too-long-ago",
                    "the answers would be more than ten years old",
                    "Send the moment when they were given, within the last ten years."));
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
