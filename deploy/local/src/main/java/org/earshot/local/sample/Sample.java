package org.earshot.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Fills an empty installation with the sample, once. */
public final class Sample {
    private Sample() {}

    /**
     * Loads the sample unless it is there, was removed, or the organisation already has instruments of its own.
     *
     * @param address of the running suite
     * @param admin who may create instruments and links
     * @param linkFile where the sample's answer link is kept; its presence says that the sample was loaded
     * @return where a person answers, or null when there is no sample
     */
    public static @Nullable URI load(URI address, SignIn admin, Path linkFile) {
        SuiteApi api = SuiteApi.signIn(address, admin.email(), admin.password());
        if (Files.exists(linkFile)) {
            return hasSample(api) ? readLink(linkFile) : null;
        }
        if (hasOwnInstruments(api)) {
            return null;
        }
        URI link = new SampleLoader(api).load(Boolean.getBoolean("earshot.terminal"));
        writeLink(linkFile, link);
        return link;
    }

    private static boolean hasSample(SuiteApi api) {
        return instruments(api, true);
    }

    private static boolean hasOwnInstruments(SuiteApi api) {
        return instruments(api, false);
    }

    private static boolean instruments(SuiteApi api, boolean sample) {
        for (var known : api.get("/api/instruments").path("items")) {
            if (known.path("sample").asBoolean() == sample) {
                return true;
            }
        }
        return false;
    }

    private static URI readLink(Path file) {
        try {
            return URI.create(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's link cannot be read", e);
        }
    }

    private static void writeLink(Path file, URI link) {
        try {
            Files.writeString(file, link + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's link cannot be kept", e);
        }
    }
}
