package org.earshot.insight.plantedbugs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.earshot.insight.shift.Detector;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.NullMarked;

/** One source file of the detector with a bug in it, compiled in memory against the detector's own classes. */
final class MutatedSource {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src/main/java");
    private static final String DETECTOR = "org/earshot/insight/shift/";

    private final String file;
    private final String text;

    private MutatedSource(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws AssertionError where the file no longer says {@code right}: bring the table of bugs up to date */
    static MutatedSource of(PlantedBug bug) {
        String file = DETECTOR + bug.file() + ".java";
        try {
            String text = Files.readString(SOURCES.resolve(file));
            if (!text.contains(bug.right())) {
                throw new AssertionError(
                        file + " no longer says \"" + bug.right() + "\": bring the table of bugs up to date.");
            }
            return new MutatedSource(file, text.replace(bug.right(), bug.wrong()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class files by their class names. */
    Map<String, byte[]> compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        StringWriter said = new StringWriter();
        try (JavaFileManager files = inMemory(compiler, classes)) {
            List<String> options = List.of("-proc:none", "-nowarn", "-cp", classPath());
            if (!compiler.getTask(said, files, null, options, null, List.of(source()))
                    .call()) {
                throw new AssertionError("The bug does not compile, so it proves nothing: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toByteArray()));
    }

    private JavaFileObject source() {
        return new SimpleJavaFileObject(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static JavaFileManager inMemory(JavaCompiler compiler, Map<String, ByteArrayOutputStream> classes) {
        StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        return new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }

    private static String classPath() {
        return Stream.of(Detector.class, FastMath.class, ConfidenceInterval.class, NullMarked.class)
                .map(MutatedSource::placeOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
