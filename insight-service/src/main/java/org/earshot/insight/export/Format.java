package org.earshot.insight.export;

import java.util.Optional;

/** The formats. Each has one class that writes it, found by this name. */
public enum Format {
    /** Rows as comma-separated values (RFC 4180, UTF-8). */
    CSV("csv", "text/csv; charset=utf-8", true),
    /** Rows as a workbook, with the codebook as its second sheet. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    /** Rows as Apache Parquet. */
    PARQUET("parquet", "application/vnd.apache.parquet", true),
    /** Rows as FHIR R4 QuestionnaireResponse, one a line. */
    FHIR("ndjson", "application/fhir+ndjson", true),
    /** What the columns are and what their codes mean, as comma-separated values. */
    CODEBOOK("codebook.csv", "text/csv; charset=utf-8", false),
    /** The same for programs: metadata of CSV on the Web (W3C, 2015). */
    CSVW("csv-metadata.json", "application/csvm+json", false),
    /** Syntax that reads the CSV with codes into SPSS, with labels and missing values. */
    SPSS("sps", "application/x-spss-sps", false);

    private final String ending;
    private final String mediaType;
    private final boolean rows;

    Format(String ending, String mediaType, boolean rows) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.rows = rows;
    }

    /** Of the file {@code responses.<ending>}. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it holds responses: personal data. */
    public boolean hasRows() {
        return rows;
    }

    /** The format of a file's ending; empty when there is none. */
    public static Optional<Format> named(String ending) {
        for (Format format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
