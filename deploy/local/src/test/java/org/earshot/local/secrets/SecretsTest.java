package org.earshot.local.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aLaterStartFindsTheSameSecrets() throws Exception {
        Secrets first = Secrets.in(folder);
        String key = Files.readString(first.signingKeyFile());

        Secrets later = Secrets.in(folder);

        assertEquals(first.adminPassword(), later.adminPassword());
        assertEquals(first.superuserPassword(), later.superuserPassword());
        assertEquals(first.rolePasswords(), later.rolePasswords());
        assertEquals(first.contactKeys(), later.contactKeys());
        assertEquals(first.contactLookupKey(), later.contactLookupKey());
        assertEquals(key, Files.readString(later.signingKeyFile()));
    }

    @Test
    void everyRoleHasItsOwnPassword() {
        Secrets secrets = Secrets.in(folder);

        assertEquals(
                6, secrets.rolePasswords().byRole().values().stream().distinct().count());
        assertNotEquals(secrets.adminPassword(), secrets.superuserPassword());
    }

    @Test
    void onlyTheOwnerReadsThem() throws Exception {
        Secrets.in(folder);

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }
        }
    }

    @Test
    void aKeyThatWasWrittenIsReadAgain() {
        SigningKey key = SigningKey.generate();

        assertEquals(key.publicKeySet(), SigningKey.parse(key.pem()).publicKeySet());
    }
}
