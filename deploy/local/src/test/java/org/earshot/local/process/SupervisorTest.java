package org.earshot.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.earshot.local.data.DataFolder;
import org.earshot.local.terminal.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Progress progress = Progress.to(new PrintStream(terminal, true, StandardCharsets.UTF_8));

    private volatile Process child = sleeping();

    @TempDir
    private Path temporary;

    @Test
    void aKilledChildIsStartedAgainAtOnce() {
        Process first = child;
        try (Supervisor supervisor = new Supervisor(progress)) {
            supervisor.watch("child", () -> child.isAlive(), () -> child = sleeping());

            first.destroyForcibly();

            Awaitility.await().atMost(2, TimeUnit.SECONDS).until(() -> child != first && child.isAlive());
        }
        assertTrue(terminal.toString(StandardCharsets.UTF_8).contains("child ended; starting it again"));
    }

    @Test
    void aChildThatCannotStartIsTriedMoreAndMoreRarely() {
        AtomicInteger starts = new AtomicInteger();
        try (Supervisor supervisor = new Supervisor(progress)) {
            supervisor.watch("child", () -> false, starts::incrementAndGet);

            Awaitility.await().atMost(5, TimeUnit.SECONDS).until(() -> starts.get() == 3);
        }
        assertEquals(3, starts.get());
        assertTrue(terminal.toString(StandardCharsets.UTF_8).contains("again in 1000 ms"));
    }

    @Test
    void aChildOfAKilledLauncherIsEndedByTheNext() {
        DataFolder folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
        Process left = sleeping();
        ProcessRecord.of(left.toHandle()).writeTo(folder, "child");

        boolean ended = ProcessRecord.endAbandoned(folder, "child");

        assertTrue(ended);
        assertFalse(left.isAlive());
    }

    @Test
    void anotherProgramThatMeanwhileHasTheIdIsLeftAlone() {
        DataFolder folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
        Process other = sleeping();
        new ProcessRecord(other.pid(), 1).writeTo(folder, "child");

        boolean ended = ProcessRecord.endAbandoned(folder, "child");

        assertFalse(ended);
        assertTrue(other.isAlive());
        other.destroyForcibly();
    }

    @Test
    void memoryOfThisProcessIsCounted() {
        assertTrue(ResidentMemory.megabytes() > 20);
    }

    @AfterEach
    void endTheChild() {
        child.destroyForcibly();
    }

    private static Process sleeping() {
        try {
            return new ProcessBuilder(DetachedCommand.of(List.of("sleep", "60"))).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
