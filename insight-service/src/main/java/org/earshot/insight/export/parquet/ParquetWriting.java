package org.earshot.insight.export.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.earshot.insight.export.Cell;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.jspecify.annotations.Nullable;

/** Codes and numbers as numbers, with negative codes where nothing was said; labels as texts where they are asked for. */
@ApplicationScoped
public class ParquetWriting implements FormatWriter {
    /** What is held in memory before it is written. */
    private static final long ROW_GROUP_BYTES = 8 << 20;

    private static final int PAGE_BYTES = 64 << 10;

    /** One response; carpet wants a record. */
    record Row(List<Cell> cells) {}

    @Override
    public Format format() {
        return Format.PARQUET;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (CarpetWriter<Row> parquet = new CarpetWriter.Builder<>(staysOpen(out), Row.class)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withColumnNamingStrategy(ColumnNamingStrategy.FIELD_NAME)
                .withWriteRecordModel(model(export))
                .build()) {
            export.eachRow(cells -> parquet.accept(new Row(cells)));
        }
    }

    private static WriteRecordModelType<Row> model(Export export) {
        WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
        List<Column> columns = export.codebook().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = i;
            if (!column.isNumeric() || (export.labels() && !column.values().isEmpty())) {
                model = model.withField(column.name(), FieldTypes.STRING, words(at, export));
            } else if (column.kind() == Column.Kind.FIGURE
                    || (column.kind() == Column.Kind.NUMBER && column.question() != null)) {
                model = model.withField(
                        column.name(), FieldTypes.DOUBLE, row -> code(row, at, BigDecimal::doubleValue));
            } else {
                model = model.withField(column.name(), FieldTypes.INTEGER, row -> code(row, at, BigDecimal::intValue));
            }
        }
        return model;
    }

    private static Function<Row, Object> words(int at, Export export) {
        return row -> row.cells().get(at).words(export.labels(), export.language());
    }

    private static <T> @Nullable T code(Row row, int at, Function<BigDecimal, T> number) {
        BigDecimal code = row.cells().get(at).code();
        return code == null ? null : number.apply(code);
    }

    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
