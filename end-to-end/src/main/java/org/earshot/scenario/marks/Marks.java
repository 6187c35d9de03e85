package org.earshot.scenario.marks;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.scenario.EveryKindOfQuestion;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.marks.PageKind.Face;
import org.earshot.scenario.suite.Suite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the look at every kind of page: progress on stderr, the table on stdout, exit code 1 when a mark is missed. */
@Command(
        name = "deploy/lighthouse",
        description = "Let Lighthouse look at one page of every kind of a suite of its own with the sample in it.",
        mixinStandardHelpOptions = true)
public final class Marks implements Callable<Integer> {
    @Parameters(hidden = true, description = "The folder of run.mjs and its libraries.")
    private Path folder = Path.of(".");

    @Option(names = "--only", paramLabel = "FACE", description = "Only pages of PARTICIPANT or CONSOLE.")
    private List<Face> faces = List.of(Face.values());

    /** Runs once and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Marks()).execute(arguments));
    }

    @Override
    public Integer call() {
        MarksTable table = new MarksTable();
        System.err.println("  ...  starting a suite with the sample");
        try (Suite suite = Suite.startWithSample();
                Lighthouse lighthouse = new Lighthouse(folder)) {
            for (PageKind page : pages(suite)) {
                System.err.println("  ...  " + page.name());
                table.add(page, lighthouse.look(page));
            }
        }
        System.out.print(table);
        return table.missed() == 0 ? 0 : 1;
    }

    /** The console first, before its sign-in has run out. */
    private List<PageKind> pages(Suite suite) {
        Api admin = suite.admin();
        LivedIn livedIn = LivedIn.make(admin);
        List<PageKind> pages = new ArrayList<>();
        pages.add(page(Face.CONSOLE, "/sign-in", suite.address().resolve("/sign-in"), ""));
        ConsoleTour.of(admin)
                .forEach(path -> pages.add(page(
                        Face.CONSOLE,
                        ConsoleTour.kind(path),
                        suite.address().resolve(path),
                        "earshot_session=" + admin.token())));
        pages.addAll(AnswerTour.of(everyKindOfQuestion(admin)));
        pages.add(page(Face.PARTICIPANT, "what was heard", livedIn.heard(), ""));
        pages.add(page(Face.PARTICIPANT, "community review", livedIn.community(), ""));
        return pages.stream().filter(page -> faces.contains(page.face())).toList();
    }

    private static PageKind page(Face face, String name, URI url, String cookie) {
        return new PageKind(face, name, url, cookie, false);
    }

    private static URI everyKindOfQuestion(Api admin) {
        Author author = new Author(admin);
        Asked asked = author.publish(
                EveryKindOfQuestion.instrument(), author.program("Family support"), author.site("Harbour"));
        return URI.create(author.link(asked).url());
    }
}
