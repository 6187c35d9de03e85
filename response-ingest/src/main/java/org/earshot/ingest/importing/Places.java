package org.earshot.ingest.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** Programs or sites by what a cell may call them: name or id. */
final class Places {
    private static final int LISTED = 10;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();

    Places(Collection<? extends DirectoryEntry> entries) {
        entries.forEach(entry -> {
            names.put(entry.id(), entry.name());
            byName.putIfAbsent(Plain.of(entry.name()), entry.id());
            byName.put(Plain.of(entry.id().toString()), entry.id());
        });
    }

    Optional<UUID> named(String cell) {
        return Optional.ofNullable(byName.get(Plain.of(cell)));
    }

    String name(UUID id) {
        return names.getOrDefault(id, id.toString());
    }

    /** The one that is meant when nothing is said: the stated one, else the only one. */
    @Nullable UUID unlessSaid(@Nullable UUID stated) {
        if (stated != null) {
            return names.containsKey(stated) ? stated : null;
        }
        return names.size() == 1 ? names.keySet().iterator().next() : null;
    }

    /** Some of their names, for a person who has to choose. */
    String listed() {
        return names.values().stream().sorted().limit(LISTED).collect(Collectors.joining(", "));
    }
}
