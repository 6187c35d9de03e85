package org.earshot.local;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.earshot.local.broker.EmbeddedBroker;
import org.earshot.local.data.Claim;
import org.earshot.local.data.DataFolder;
import org.earshot.local.front.LocalNetwork;
import org.earshot.local.front.PortCheck;
import org.earshot.local.process.ResidentMemory;
import org.earshot.local.sample.Sample;
import org.earshot.local.terminal.LogFile;
import org.earshot.local.terminal.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and keeps it running until Ctrl-C. */
@Command(
        name = "up",
        description = "Start everything and keep it running until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String CHOOSE = "choose";

    @Option(
            names = "--host",
            arity = "0..1",
            fallbackValue = CHOOSE,
            paramLabel = "<address>",
            description =
                    "Also listen for phones on the same network, at this address of this machine, or without one at the "
                            + "address it has there. Without this option only this machine itself can connect.")
    private @Nullable String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the one address (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "<folder>", description = "Where everything is kept (default: ~/.earshot).")
    private Path data = DataFolder.usual();

    @Option(names = "--no-sample", description = "Start empty, without the sample organisation.")
    private boolean noSample;

    @Option(
            names = "--fast-acknowledgement",
            description =
                    "Acknowledge an answer before it is on the disk: more answers a second, but a power cut may lose the "
                            + "last ones. A crash of any program still loses none.")
    private boolean fastAcknowledgement;

    private volatile boolean brokerGaveUp;

    @Spec
    private CommandSpec specification;

    UpCommand() {
        this.specification = CommandSpec.create();
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> hosts = new ArrayList<>(List.of(LOOPBACK));
        String publicHost = "localhost";
        if (host != null) {
            publicHost = host.equals(CHOOSE) ? LocalNetwork.address() : host;
            hosts.add(publicHost);
        }
        URI address = URI.create("http://" + publicHost + ":" + port);
        DataFolder folder = new DataFolder(data);
        folder.prepare();
        Claim claim = Claim.on(folder, address.toString());
        PortCheck.requireFree(hosts, port);
        LogFile.writeTo(folder.log("launcher"));
        run(
                new Suite(
                        new SuiteSettings(Home.find(), folder, hosts, address, !fastAcknowledgement),
                        Progress.onTerminal()),
                claim);
        return 0;
    }

    private void run(Suite suite, Claim claim) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, claim)));
        EmbeddedBroker.whenItGivesUp(why -> {
            brokerGaveUp = true;
            Progress.onTerminal()
                    .warning("Kafka cannot go on (" + why + "); see "
                            + suite.folder().log("launcher"));
            System.exit(1);
        });
        suite.start();
        @Nullable URI answerLink = noSample ? null : sample(suite);
        describe(suite, answerLink);
        new CountDownLatch(1).await();
    }

    /** One line for a shell: the answer's token opens everything else under /api. */
    private static String tokenRequest(Suite suite) {
        return "curl -s -H 'Content-Type: application/json' -d '{\"email\":\"%s\",\"password\":\"%s\"}' %s/api/sign-in"
                .formatted(suite.signIn().email(), suite.signIn().password(), suite.console());
    }

    /** A part that hangs is left behind in the end; the next start ends it. */
    private void stop(Suite suite, Claim claim) {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(suite::close);
        boolean clean = stopped.orTimeout(60, TimeUnit.SECONDS)
                .handle((done, failure) -> failure == null)
                .join();
        claim.close();
        Runtime.getRuntime().halt(clean && suite.isStarted() && !brokerGaveUp ? 0 : 1);
    }

    /** A sample that could not be loaded is no reason not to run. */
    private static @Nullable URI sample(Suite suite) {
        try {
            Path link = suite.folder().secrets().resolve("sample-link");
            URI answer = Sample.load(suite.console(), suite.signIn(), link);
            return answer == null ? null : suite.address().resolve(answer.getRawPath());
        } catch (RuntimeException e) {
            Progress.onTerminal().warning("the sample could not be loaded: " + e.getMessage());
            return null;
        }
    }

    private void describe(Suite suite, @Nullable URI answerLink) {
        PrintWriter out = specification.commandLine().getOut();
        out.println();
        out.println("  Console      " + suite.console());
        out.println("  Sign in      " + suite.signIn().email() + "   "
                + suite.signIn().password());
        if (answerLink != null) {
            out.println("  Answer       " + answerLink);
        }
        out.println("  API          " + tokenRequest(suite));
        out.println("  Memory       " + ResidentMemory.megabytes() + " MiB resident in all");
        out.println("  Data, logs   " + suite.folder().root());
        out.println();
        out.println("  Ctrl-C stops everything.");
        out.flush();
    }
}
