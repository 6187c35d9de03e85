package org.earshot.contracts.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** The difference between two versions of an instrument, question by question. */
public final class Changes {
    /** Parts that people meet or that figures follow from; whom a question is shown to is not what it means. */
    private static final Set<String> WITHOUT_MEANING = Set.of("showWhen", "required", "ratherNotSay", "constraints");

    private Changes() {}

    /** In the order of the later version; what was removed comes last. */
    public static List<Change> between(Instrument before, Instrument after) {
        List<Change> changes = new ArrayList<>();
        for (Question question : after.asked()) {
            before.question(question.id())
                    .ifPresentOrElse(
                            earlier -> edited(parts(before, earlier), parts(after, question), question, changes),
                            () -> changes.add(new Change(question.id(), Change.Kind.ADDED, List.of(), false)));
        }
        for (Question question : before.asked()) {
            if (after.question(question.id()).isEmpty()) {
                changes.add(new Change(question.id(), Change.Kind.REMOVED, List.of(), false));
            }
        }
        return List.copyOf(changes);
    }

    /** What is asked for each of several is not what is asked once. */
    private static Map<String, String> parts(Instrument instrument, Question question) {
        Map<String, String> parts = Parts.of(question);
        instrument.repeatOf(question.id()).ifPresent(repeat -> parts.put("repeat", repeat.id()));
        return parts;
    }

    private static void edited(Map<String, String> was, Map<String, String> is, Question after, List<Change> changes) {
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        Map<String, Change.Part> unlike = new LinkedHashMap<>();
        for (String name : names) {
            if (!Objects.equals(was.get(name), is.get(name))) {
                unlike.put(name, new Change.Part(name, was.get(name), is.get(name)));
            }
        }
        if (!unlike.isEmpty()) {
            boolean asks =
                    after.isPut() && unlike.values().stream().anyMatch(part -> mayMeanSomethingElse(part, was, is));
            changes.add(new Change(after.id(), Change.Kind.EDITED, List.copyOf(unlike.values()), asks));
        }
    }

    /** A translation that comes or goes changes nothing; a text that is there and becomes another may. */
    private static boolean mayMeanSomethingElse(Change.Part part, Map<String, String> was, Map<String, String> is) {
        boolean translated = Parts.isText(part.name())
                && ((part.before() == null && isThere(part.name(), was))
                        || (part.after() == null && isThere(part.name(), is)));
        boolean named = part.name().equals("construct") && part.before() == null;
        return !translated && !named && !WITHOUT_MEANING.contains(part.name());
    }

    /** Whether the text is there in some language. */
    private static boolean isThere(String name, Map<String, String> parts) {
        String text = name.substring(0, name.lastIndexOf('/') + 1);
        return parts.keySet().stream().anyMatch(other -> other.startsWith(text));
    }
}
