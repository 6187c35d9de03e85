package org.earshot.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.earshot.local.terminal.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    @TempDir
    private Path temporary;

    private DataFolder folder = new DataFolder(Path.of("unset"));

    @BeforeEach
    void aDataFolder() {
        folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
    }

    @Test
    void aSecondLauncherOnTheSameFolderIsToldWhereTheFirstIs() {
        Claim first = Claim.on(folder, "http://localhost:8080");
        try (first) {
            CannotStart refused = assertThrows(CannotStart.class, () -> Claim.on(folder, "http://localhost:9090"));

            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("already running: http://localhost:8080"), message);
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
        }
    }

    @Test
    void aReleasedFolderCanBeClaimedAgain() {
        Claim.on(folder, "http://localhost:8080").close();

        Claim.on(folder, "http://localhost:9090").close();
    }

    @Test
    void onlyItsOwnerReadsTheDataFolder() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())));
    }

    @Test
    void tooLittleSpaceIsNamedWithWhatToDo() {
        CannotStart refused = assertThrows(CannotStart.class, () -> DataFolder.requireSpace(folder.root(), 300L << 20));

        assertTrue(String.valueOf(refused.getMessage()).startsWith("Only 300 MiB are free"), refused.getMessage());
    }
}
