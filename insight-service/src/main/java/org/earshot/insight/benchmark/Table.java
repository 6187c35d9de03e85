package org.earshot.insight.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A file of comma-separated whole numbers under a line of column names, packed where its name ends in {@code .gz}. */
final class Table {
    private static final String HOW =
            " Make the folder anew with the benchmark's generator: Rscript gen.R <folder> <series per scenario> <seed>.";

    private final Path file;
    private final String[] columns;

    private Table(Path file, String... columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Hands on the values of these columns, in this order, line by line. */
    static void read(Path file, List<String> columns, Consumer<int[]> row) {
        new Table(file, columns.toArray(String[]::new)).read(row);
    }

    private void read(Consumer<int[]> row) {
        try (BufferedReader lines = open()) {
            int[] places = places(lines.readLine());
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                row.accept(values(line, places, number));
            }
        } catch (NoSuchFileException e) {
            throw new UnusableInput("There is no " + file + "." + HOW, e);
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read: " + e.getMessage() + "." + HOW, e);
        }
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
    }

    private int[] places(String header) {
        List<String> names = header == null ? List.of() : Arrays.asList(header.split(",", -1));
        int[] places = new int[columns.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = names.indexOf(columns[i]);
            if (places[i] < 0) {
                throw new UnusableInput(file + " has no column \"" + columns[i] + "\" in its first line." + HOW);
            }
        }
        return places;
    }

    private int[] values(String line, int[] places, int number) {
        String[] fields = line.split(",", -1);
        int[] values = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            try {
                values[i] = Integer.parseInt(fields[places[i]]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new UnusableInput(
                        file + ", line " + number + ": column \"" + columns[i] + "\" is no whole number." + HOW, e);
            }
        }
        return values;
    }
}
