package org.earshot.ingest.importing;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a whole file: what its columns hold, in which order its dates are, and what stands against importing it.
 *
 * @param plan how to read its rows, whatever its problems
 * @param problems with the file as a whole; none of its rows is imported while there are any
 * @param rows below the header
 * @param datesShownInRow the row that shows the order of all dates, or 0
 */
record Survey(ImportPlan plan, List<RowProblem> problems, int rows, int datesShownInRow) {
    Survey {
        problems = List.copyOf(problems);
    }

    static Survey of(Table table, ImportSettings settings, PublishedInstrument published, Catalogue catalogue) {
        Instrument instrument = published.instrument();
        Columns columns = Columns.of(instrument, table.header(), settings.columns());
        DateEvidence dates = new DateEvidence();
        List<Column> dateColumns = DateEvidence.columns(columns, instrument);
        List<RowProblem> problems = new ArrayList<>(columns.problems());
        int rows = count(table, dates, dateColumns, problems);
        DateOrder order = dates.order(settings.dates());
        if (order == null) {
            problems.add(dates.ambiguous());
        }
        ImportPlan plan = plan(columns, order, settings, published, catalogue);
        missing(plan, rows, problems);
        return new Survey(plan, problems, rows, dates.shownInRow(settings.dates()));
    }

    private static int count(Table table, DateEvidence dates, List<Column> dateColumns, List<RowProblem> problems) {
        int[] rows = {0};
        try {
            table.rows((row, cells) -> {
                rows[0]++;
                dates.add(row, dateColumns, cells);
                return rows[0] <= Importing.MAX_ROWS;
            });
        } catch (UnreadableTable unreadable) {
            problems.add(unreadable.problem());
        }
        return rows[0];
    }

    private static ImportPlan plan(
            Columns columns,
            @Nullable DateOrder order,
            ImportSettings settings,
            PublishedInstrument published,
            Catalogue catalogue) {
        Places programs = new Places(catalogue.programs(published.organizationId()));
        Places sites = new Places(catalogue.sites(published.organizationId()));
        Instrument instrument = published.instrument();
        String language = settings.language();
        return new ImportPlan(
                published,
                columns,
                programs,
                sites,
                new LanguageNames(instrument.languages()),
                programs.unlessSaid(settings.programId()),
                sites.unlessSaid(settings.siteId()),
                language == null ? instrument.languages().get(0) : language,
                order == null ? DateOrder.DAY_MONTH : order,
                settings.zone());
    }

    private static void missing(ImportPlan plan, int rows, List<RowProblem> problems) {
        if (rows == 0) {
            problems.add(RowProblem.ofFile(
                    RowProblem.Code.NO_ROWS,
                    "below its header the file has no row",
                    "Send the rows with the line of column names above them."));
        }
        if (rows > Importing.MAX_ROWS) {
            problems.add(RowProblem.ofFile(
                    RowProblem.Code.TOO_MANY_ROWS,
                    "the file has more than " + Importing.MAX_ROWS + " rows",
                    "Send it in several files, each with the header."));
        }
        if (!plan.columns().answerSomething()) {
            problems.add(RowProblem.ofFile(
                    RowProblem.Code.NO_QUESTION,
                    "no column is known to hold answers",
                    "Name columns as the questions are named, or say question:<id> of them."));
        }
        if (plan.columns().holding(Meaning.Fact.ANSWERED_AT).isEmpty()) {
            problems.add(RowProblem.ofFile(
                    RowProblem.Code.NO_DATE_COLUMN,
                    "no column is known to say when the answers were given",
                    "Say answered-at of the column with the date."));
        }
        place(plan, Meaning.Fact.PROGRAM, plan.programId() == null, RowProblem.Code.NO_PROGRAM, problems);
        place(plan, Meaning.Fact.SITE, plan.siteId() == null, RowProblem.Code.NO_SITE, problems);
    }

    private static void place(
            ImportPlan plan, Meaning meaning, boolean unsaid, RowProblem.Code code, List<RowProblem> problems) {
        if (unsaid && plan.columns().holding(meaning).isEmpty()) {
            problems.add(RowProblem.ofFile(
                    code,
                    "neither a column nor the mapping says the " + meaning.code() + " of these answers",
                    "Choose one that your organisation has, or say " + meaning.code() + " of a column."));
        }
    }
}
