package org.earshot.ingest.answering.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.earshot.ingest.answering.Draft;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a hidden field. It is the person's own data on its way through the person's own page, checked like any
 * other answers when they are sent; hence it is neither signed nor secret.
 */
final class DraftSeal {
    private static final int MAX_REVISION = 1_000_000;
    private static final int MAX_BYTES = 512 * 1024;

    private DraftSeal() {}

    static String write(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(EventJson.write(draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The draft, or empty for anything that is none. */
    static Optional<Draft> read(@Nullable String field) {
        if (field == null || field.isEmpty()) {
            return Optional.empty();
        }
        try (InflaterInputStream inflater = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(field)))) {
            byte[] json = inflater.readNBytes(MAX_BYTES);
            return Optional.ofNullable(EventJson.read(json, Draft.class)).filter(DraftSeal::isWhole);
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // JSON may leave fields out
    private static boolean isWhole(Draft draft) {
        return draft.code() != null
                && draft.language() != null
                && draft.answers() != null
                && draft.revision() > 0
                && draft.revision() <= MAX_REVISION;
    }
}
