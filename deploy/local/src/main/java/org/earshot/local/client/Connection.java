package org.earshot.local.client;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.local.data.DataFolder;
import org.earshot.local.secrets.Secrets;
import org.earshot.local.terminal.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the suite is and who signs in: an OAuth2 client, else the administrator of the suite that runs on this machine. */
public final class Connection {
    private static final String ADMIN = "admin@earshot.example";

    @Option(
            names = "--address",
            paramLabel = "<url>",
            defaultValue = "${env:EARSHOT_ADDRESS:-http://localhost:8080}",
            description = "The suite (default: ${DEFAULT-VALUE}; env EARSHOT_ADDRESS).")
    private URI address = URI.create("http://localhost:8080");

    @Option(
            names = "--client-id",
            defaultValue = "${env:EARSHOT_CLIENT_ID}",
            description =
                    "OAuth2 client (env EARSHOT_CLIENT_ID). Without one: the administrator of the suite on this machine.")
    private @Nullable String clientId;

    @Option(
            names = "--client-secret",
            defaultValue = "${env:EARSHOT_CLIENT_SECRET}",
            description = "Its secret (better in env EARSHOT_CLIENT_SECRET, where other processes do not see it).")
    private @Nullable String clientSecret;

    @Option(names = "--data", paramLabel = "<folder>", description = "Data folder of the suite (default: ~/.earshot).")
    private Path data = DataFolder.usual();

    SuiteClient open() {
        if (clientId != null && clientSecret != null) {
            return SuiteClient.asClient(address, clientId, clientSecret);
        }
        Path secrets = new DataFolder(data).secrets();
        if (Files.notExists(secrets.resolve("passwords.properties"))) {
            throw new CannotStart(
                    "No suite was started on this machine with its data in " + data + ".",
                    "Give --client-id and EARSHOT_CLIENT_SECRET, or --data.");
        }
        return SuiteClient.asAccount(address, ADMIN, Secrets.in(secrets).adminPassword());
    }
}
