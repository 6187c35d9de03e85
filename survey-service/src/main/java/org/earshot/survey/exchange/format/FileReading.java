package org.earshot.survey.exchange.format;

import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.value.InvalidValue;
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

    /** A file that says something that an instrument's records cannot take. */
    public static FileReading unstorable(String format, InvalidValue invalid) {
        return refused(
                format,
                new FileProblem(
                        Weight.REFUSED, Where.FILE, null, FileFault.UNSTORABLE, List.of(), Because.of(invalid)));
    }

    /** How many problems weigh so much. */
    public long count(Weight weight) {
        return problems.stream().filter(problem -> problem.weight() == weight).count();
    }
}
