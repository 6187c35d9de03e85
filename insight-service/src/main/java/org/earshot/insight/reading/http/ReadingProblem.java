package org.earshot.insight.reading.http;

import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals of reading. */
enum ReadingProblem implements ProblemKind {
    UNKNOWN_NEED("unknown-need", "Nothing is known of this need here", 404),
    INVALID_PLACE("invalid-place", "The place is not valid", 400);

    private final String slug;
    private final String title;
    private final int status;

    ReadingProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    static Refusal unknownNeed() {
        return new Refusal(
                UNKNOWN_NEED,
                "Nobody at this place was asked about this need yet.",
                "See GET /api/needs for the needs and places with answers.");
    }

    static Refusal invalidPlace() {
        return new Refusal(
                INVALID_PLACE,
                "A place is a placeKind (organization, program or site) together with its placeId, or neither of the two.",
                "Take placeKind and placeId from GET /api/needs, or leave both out for the organisation as a whole.");
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
