package org.earshot.insight.reading.http;

import org.earshot.insight.reach.CompositionRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals of reading. */
enum ReadingProblem implements ProblemKind {
    UNKNOWN_NEED("unknown-need", "Nothing is known of this need here", 404),
    INVALID_PLACE("invalid-place", "The place is not valid", 400),
    UNKNOWN_PROGRAM("unknown-program", "The organisation has no such program", 404),
    INVALID_COMPOSITION("invalid-composition", "Nothing can be compared with these people", 422),
    INVALID_WEEKS("invalid-weeks", "The number of weeks is not one that is offered", 400);

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

    static Refusal invalidWeeks() {
        return new Refusal(
                INVALID_WEEKS,
                "Comparisons look at 12, 24, 52 or 104 weeks.",
                "Set weeks to one of these, or leave it out for 24.");
    }

    static Refusal unknownProgram() {
        return new Refusal(
                UNKNOWN_PROGRAM,
                "The organisation has no program with this id.",
                "Take programId from the programs of GET /api/answering/mix.");
    }

    static Refusal refusal(CompositionRefused refused) {
        return switch (refused.kind()) {
            case PROGRAM -> unknownProgram();
            case UNNAMED ->
                new Refusal(
                        INVALID_COMPOSITION,
                        "A dimension, a date or a group's name or number is missing, or a name has more than 100 characters.",
                        "Send dimension, asOf and, in people, a number for each group.");
            case GROUPS ->
                new Refusal(
                        INVALID_COMPOSITION,
                        "There are fewer than two groups, or more than 60.",
                        "Send the people of every group of the dimension.");
            case NUMBERS ->
                new Refusal(
                        INVALID_COMPOSITION,
                        "A number is below 0 or above 100 million, or all of them are 0.",
                        "Send how many people of each group the program serves.");
        };
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
