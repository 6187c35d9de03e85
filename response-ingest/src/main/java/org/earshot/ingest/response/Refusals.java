package org.earshot.ingest.response;

import java.util.List;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.Refusal;

/** The refusals of the accept path, each worded once. */
public final class Refusals {
    private Refusals() {}

    static Refusal withdrawn() {
        return new Refusal(
                IngestProblem.WITHDRAWN,
                "This response was withdrawn; nothing more is recorded under its id.",
                "Leave it. If the person wishes to answer after all, send new answers under a new responseId.");
    }

    static Refusal altered(int revision) {
        return new Refusal(
                IngestProblem.ALTERED,
                "Revision " + revision + " of this response is recorded with other content.",
                "If this is a correction, send it as revision " + (revision + 1)
                        + "; if it is another response, give it its own responseId.");
    }

    static Refusal outOfOrder(int revision) {
        return new Refusal(
                IngestProblem.REVISION_GAP,
                "The latest revision of this response is " + revision + ".",
                "Send a correction as revision " + (revision + 1) + ".");
    }

    static Refusal unknownInstrument() {
        return new Refusal(
                IngestProblem.UNKNOWN_INSTRUMENT,
                "Your organisation has published no such version of an instrument.",
                "Check instrumentId and version against what was published. One that was published a moment ago is known here within seconds: try again.");
    }

    static Refusal instrumentClosed() {
        return new Refusal(
                IngestProblem.INSTRUMENT_CLOSED,
                "This version of the instrument no longer takes answers.",
                "Send answers to a version that is open, or publish a new one.");
    }

    /** No link has this token, or it has expired or was taken back: nobody learns which. */
    public static Refusal unknownLink() {
        return new Refusal(
                IngestProblem.UNKNOWN_LINK,
                "There is no such link, or it is no longer open.",
                "Check that the link is complete, or ask whoever sent it for a new one.");
    }

    /** The response has these faults. */
    public static Refusal invalid(List<Problem.Fault> faults) {
        return new Refusal(
                IngestProblem.INVALID,
                faults.size() == 1
                        ? "One thing in the response does not fit."
                        : faults.size() + " things in the response do not fit.",
                "Correct what errors name and send it again.",
                faults);
    }

    /** The broker did not acknowledge in time. */
    public static Refusal notRecorded() {
        return new Refusal(
                IngestProblem.NOT_RECORDED,
                "The response could not be stored for certain within the time allowed.",
                "Send the very same again in a moment; it will count once.");
    }

    /** The catalogue is not complete yet, so that nothing can be said to be unknown. */
    public static Refusal starting() {
        return new Refusal(
                IngestProblem.STARTING,
                "The service is still reading what was published.",
                "Send the very same again in a moment.");
    }
}
