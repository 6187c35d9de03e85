package org.earshot.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Addresses of files that every service serves beside its pages. */
final class Assets {
    static final String STYLE_SHEET = versioned("/assets/earshot.css");

    private Assets() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String versioned(String path) {
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (content == null) {
                throw new IllegalStateException("Missing from the build: " + path);
            }
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
