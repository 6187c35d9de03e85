package org.earshot.survey.studio.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** The editor's script. */
final class Script {
    /** Where it is; changes when its content does, so that browsers may keep it. */
    static final String ADDRESS = address("/instruments/editor.js");

    private Script() {}

    private static String address(String path) {
        try (InputStream content =
                Objects.requireNonNull(Script.class.getResourceAsStream("/META-INF/resources" + path))) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
