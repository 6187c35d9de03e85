package org.earshot.ingest.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Imports past responses: says what a file would do, then does it. Both read the file from its beginning, in bounded memory.
 * A row becomes the same response whenever the same file is imported, so it counts once, and an import that was cut off goes on
 * when the file is sent again.
 */
public final class Importing {
    /** Most rows of one file. */
    public static final int MAX_ROWS = 50_000;

    static final int IMPORTED = 201;
    static final int REPEATED = 200;

    private final Acceptance acceptance;
    private final Catalogue catalogue;

    public Importing(Acceptance acceptance, Catalogue catalogue) {
        this.acceptance = acceptance;
        this.catalogue = catalogue;
    }

    /**
     * What importing the table would do; stores nothing.
     *
     * @throws Refusal when the instrument is unknown or closed
     */
    public Preview preview(Table table, ImportSettings settings, UUID organizationId) {
        Survey survey = survey(table, settings, organizationId);
        Outlook outlook = new Outlook(survey.plan());
        survey.problems().forEach(outlook.problems::add);
        Checked checked = new Checked(acceptance, new Sender.Staff(organizationId));
        read(table, survey.plan(), read -> {
            Submission submission = read.submission();
            List<RowProblem> problems = submission == null
                    ? read.problems()
                    : checked.problems(read.row(), submission, survey.plan().columns());
            problems.forEach(outlook.problems::add);
            if (submission != null && problems.isEmpty()) {
                outlook.add(submission);
            }
            return true;
        });
        return outlook.preview(table, survey);
    }

    /**
     * Looks at a table that is to be imported; stores nothing yet.
     *
     * @throws Refusal when the instrument is unknown or closed
     * @throws FileRefused when the file as a whole has problems
     */
    public Ready ready(Table table, ImportSettings settings, UUID organizationId) {
        Survey survey = survey(table, settings, organizationId);
        if (!survey.problems().isEmpty()) {
            throw new FileRefused(survey.problems());
        }
        return new Ready(table, survey, acceptance, new Sender.Staff(organizationId));
    }

    /** A table that nothing stands against. */
    public static final class Ready {
        private final Table table;
        private final Survey survey;
        private final Acceptance acceptance;
        private final Sender sender;

        private Ready(Table table, Survey survey, Acceptance acceptance, Sender sender) {
            this.table = table;
            this.survey = survey;
            this.acceptance = acceptance;
            this.sender = sender;
        }

        /** Rows below the header. */
        public int rows() {
            return survey.rows();
        }

        /**
         * Imports it.
         *
         * @param results told the result of each row, in order, after it is certain
         */
        public ImportSummary run(Consumer<ImportResult> results) {
            Sending sending = new Sending(acceptance, sender, survey.plan(), results);
            read(table, survey.plan(), sending::send);
            return sending.finish();
        }
    }

    private Survey survey(Table table, ImportSettings settings, UUID organizationId) {
        PublishedInstrument published =
                acceptance.open(new Sender.Staff(organizationId), settings.instrumentId(), settings.version());
        return Survey.of(table, settings, published, catalogue);
    }

    private static void read(Table table, ImportPlan plan, NextRow next) {
        RowReader reader = new RowReader(plan);
        int[] rows = {0};
        try {
            table.rows((row, cells) -> ++rows[0] <= MAX_ROWS && next.row(reader.read(row, cells)));
        } catch (UnreadableTable told) {
            // the survey met it first, and told it
        }
    }

    /** Takes rows as they were read; false to stop. */
    private interface NextRow {
        boolean row(RowReader.ReadRow read);
    }

    /** What a preview gathers. */
    private static final class Outlook {
        private final ImportPlan plan;
        private final ProblemTally problems = new ProblemTally();
        private final Map<Place, Integer> places = new HashMap<>();
        private int importable;
        private @Nullable Instant from;
        private @Nullable Instant to;

        private record Place(UUID program, UUID site) {}

        Outlook(ImportPlan plan) {
            this.plan = plan;
        }

        void add(Submission submission) {
            importable++;
            places.merge(new Place(submission.at().programId(), submission.at().siteId()), 1, Integer::sum);
            Instant at = submission.answeredAt();
            if (at != null) {
                from = from == null || at.isBefore(from) ? at : from;
                to = to == null || at.isAfter(to) ? at : to;
            }
        }

        Preview preview(Table table, Survey survey) {
            List<Preview.PlaceRows> rows = places.entrySet().stream()
                    .map(place -> new Preview.PlaceRows(
                            place.getKey().program,
                            plan.programs().name(place.getKey().program),
                            place.getKey().site,
                            plan.sites().name(place.getKey().site),
                            place.getValue()))
                    .sorted(Comparator.comparing(Preview.PlaceRows::program).thenComparing(Preview.PlaceRows::site))
                    .toList();
            boolean whole = !survey.problems().isEmpty();
            return new Preview(
                    table.reading(),
                    plan.dates(),
                    survey.datesShownInRow(),
                    plan.language(),
                    survey.rows(),
                    whole ? 0 : importable,
                    from,
                    to,
                    rows,
                    plan.columns().all(),
                    problems.told(),
                    problems.groups(),
                    problems.count(),
                    whole);
        }
    }
}
