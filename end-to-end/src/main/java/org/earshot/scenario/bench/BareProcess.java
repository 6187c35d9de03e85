package org.earshot.scenario.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@link BareServer} in a JVM of its own, with the flags that response-ingest runs with. */
final class BareProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private BareProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Returns when it listens.
     *
     * @param ingest the process whose JVM flags it takes over
     */
    static BareProcess start(ProcessHandle ingest, String bootstrapServers) {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(ingest));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                bootstrapServers,
                Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            Process started = builder.start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            if (!"listening".equals(said.readLine())) {
                throw new IllegalStateException("The bare server did not start");
            }
            return new BareProcess(started, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The bare server cannot be started", e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Everything of the form -X... or -D... between the program and -jar. */
    static List<String> flags(ProcessHandle ingest) {
        String[] arguments = ingest.info()
                .arguments()
                .orElseThrow(() -> new IllegalStateException("The flags of response-ingest cannot be read"));
        List<String> flags = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-jar")) {
                break;
            }
            if (argument.startsWith("-X") || argument.startsWith("-D")) {
                flags.add(argument);
            }
        }
        return flags;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
