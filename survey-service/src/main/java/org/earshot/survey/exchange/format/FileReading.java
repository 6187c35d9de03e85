package org.earshot.survey.exchange.format;

import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param format id of the format it was read as
 * @param instrument what would be begun, or null when nothing can be
 */
public record FileReading(String format, @Nullable Instrument instrument, List<FileProblem> problems) {

    public FileReading {
        problems = List.copyOf(problems);
    }

    /** A file from which nothing can be begun. */
    public static FileReading refused(String format, FileFault fault, String... values) {
        return refused(format, FileProblem.refused(fault, values));
    }

    /** A file from which nothing can be begun. */
    public static FileReading refused(String format, FileProblem problem) {
        return new FileReading(format, null, List.of(problem));
    }

    /** How many problems weigh so much. */
    public long count(Weight weight) {
        return problems.stream().filter(problem -> problem.weight() == weight).count();
    }
}
