package org.earshot.insight.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series 1 trebles in week 60 and falls back in week 75; series 2 stays as it is; series 3 never had an answer. */
class ShiftBenchmarkTest {
    private static final PrintStream NO_NOTES = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    Path folder;

    @Test
    void alerts_are_written_as_they_were_known_in_their_week() throws IOException {
        write("truth.csv", "series,scenario,H,E", "1,shift,40,50", "2,none,40,50", "3,empty,40,50");
        writeObservations();

        List<String> lines = run("--thresholds", "104");

        assertEquals("method,thr,series,week,dir,kstart,est,lo,hi", lines.get(0));
        assertEquals(3, lines.size(), lines.toString());
        String[] rise = lines.get(1).split(",");
        assertEquals(List.of("earshot", "104.0", "1"), List.of(rise).subList(0, 3));
        assertTrue(Integer.parseInt(rise[3]) >= 60 && Integer.parseInt(rise[3]) <= 64, lines.get(1));
        assertEquals(List.of("1", "60"), List.of(rise).subList(4, 6));
        assertTrue(Double.parseDouble(rise[7]) < 3 && 3 < Double.parseDouble(rise[8]), lines.get(1));
        String[] fall = lines.get(2).split(",");
        assertTrue(Integer.parseInt(fall[3]) >= 75 && Integer.parseInt(fall[3]) <= 79, lines.get(2));
        assertEquals(List.of("-1", "75"), List.of(fall).subList(4, 6));
        assertEquals("earshot closing", fall[0]);
    }

    @Test
    void a_grid_of_thresholds_gives_what_each_gives_alone() throws IOException {
        write("truth.csv", "series,scenario,H,E", "1,shift,40,50", "2,none,40,50");
        writeObservations();

        List<String> grid = run("--thresholds", "2,5,20,104,1e200");

        assertEquals(run("--thresholds", "2").size() - 1, count(grid, "2.0"));
        assertEquals(run("--thresholds", "5").size() - 1, count(grid, "5.0"));
        assertEquals(run("--thresholds", "20").size() - 1, count(grid, "20.0"));
        assertTrue(grid.containsAll(run("--thresholds", "104")));
        assertEquals(0, count(grid, "1.0E200"));
    }

    @Test
    void an_answer_of_a_later_week_changes_nothing_that_was_told_before() throws IOException {
        write("truth.csv", "series,scenario,H,E", "1,shift,40,25");
        writeObservations();
        List<String> early = run("--thresholds", "104");

        write("truth.csv", "series,scenario,H,E", "1,shift,40,50");
        List<String> late = run("--thresholds", "104");

        assertEquals(2, early.size());
        assertEquals(early, late.subList(0, 2));
    }

    @Test
    void a_missing_file_is_named_with_what_makes_it() throws IOException {
        write("truth.csv", "series,scenario,H,E");

        String message = refusal(folder.toString(), "out.csv");

        assertTrue(message.contains("obs.csv.gz") && message.contains("gen.R"), message);
    }

    @Test
    void a_broken_line_is_named_with_its_number_and_column() throws IOException {
        write("truth.csv", "series,scenario,H,E", "1,shift,40,many");

        String message = refusal(folder.toString(), "out.csv");

        assertTrue(message.contains("truth.csv, line 2: column \"E\""), message);
    }

    @Test
    void unusable_options_say_what_is_possible() {
        assertTrue(refusal("only-one").contains("deploy/shift-benchmark <folder> <out.csv>"));
        assertTrue(refusal("a", "b", "--speed", "9").contains("There is no option --speed"));
        assertTrue(refusal("a", "b", "--thresholds", "high").contains("such as 52,104"));
        assertTrue(refusal("a", "b", "--thresholds", "1").contains("above 1"));
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws IOException {
        write("truth.csv", "series,scenario,H,E");
        writeObservations();

        String message =
                refusal(folder.toString(), folder.resolve("nowhere/out.csv").toString());

        assertTrue(message.contains("nowhere") && message.contains("a folder that exists"), message);
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    private List<String> run(String... options) throws IOException {
        Path out = folder.resolve("out.csv");
        ShiftBenchmark.run(NO_NOTES, folder.toString(), out.toString(), options[0], options[1]);
        return Files.readAllLines(out);
    }

    private static String refusal(String... words) {
        String message = assertThrows(UnusableInput.class, () -> ShiftBenchmark.run(NO_NOTES, words))
                .getMessage();
        return String.valueOf(message);
    }

    private static long count(List<String> lines, String threshold) {
        return lines.stream()
                .filter(line -> line.contains("," + threshold + ","))
                .count();
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private void writeObservations() throws IOException {
        StringBuilder lines = new StringBuilder("series,week,stratum,n,y\n");
        for (int week = 1; week <= 90; week++) {
            for (int stratum = 1; stratum <= 2; stratum++) {
                int usual = 3 + (week + stratum) % 3;
                int told = week >= 60 && week < 75 ? 10 + week % 3 : usual;
                lines.append("1,%d,%d,30,%d\n".formatted(week, stratum, told));
                lines.append("2,%d,%d,30,%d\n".formatted(week, stratum, usual));
            }
        }
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("obs.csv.gz")))) {
            packed.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
