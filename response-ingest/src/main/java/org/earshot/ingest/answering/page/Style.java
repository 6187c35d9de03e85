package org.earshot.ingest.answering.page;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one small style sheet and the one small script, inlined in every page, and the policy that lets a browser apply these and
 * nothing else. The script keeps what is sent while there is no network; without it everything works that needs no waiting.
 */
final class Style {
    /** The sheet on one line. */
    static final RawString CSS = new RawString(read("/style/answering.css", ""));

    /** The script, its lines kept: a line may end where a statement does. */
    static final RawString SCRIPT = new RawString(read("/script/waiting.js", "\n"));

    /** What a page has besides that asks for a file. */
    static final RawString FILE_CSS = new RawString(read("/style/file.css", ""));

    /** What such a page does besides, before the script that sends. */
    static final RawString FILE_SCRIPT = new RawString(read("/script/file.js", "\n"));

    /** What is larger on a device that stands somewhere. */
    static final RawString KIOSK_CSS = new RawString(read("/style/kiosk.css", ""));

    /** What such a device does besides: it forgets. */
    static final RawString KIOSK_SCRIPT = new RawString(read("/script/kiosk.js", "\n"));

    /** Content-Security-Policy of every answer page. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(CSS.getValue()) + "' 'sha256-"
            + sha256(KIOSK_CSS.getValue()) + "' 'sha256-" + sha256(FILE_CSS.getValue())
            + "'; script-src 'sha256-" + sha256(SCRIPT.getValue()) + "' 'sha256-"
            + sha256(KIOSK_SCRIPT.getValue()) + "' 'sha256-" + sha256(FILE_SCRIPT.getValue())
            + "'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Style() {}

    private static String read(String name, String between) {
        try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("/*"))
                    .collect(Collectors.joining(between));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
