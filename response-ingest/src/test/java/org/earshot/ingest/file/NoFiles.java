package org.earshot.ingest.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;

/** For tests in which nobody sends a file. */
public final class NoFiles implements Files {
    @Override
    public void keep(Of response, UUID instrumentId, String question, UUID file, CleanFile content, Instant until) {
        throw new Full();
    }

    @Override
    public boolean hold(Of response, String question, Answer.File answer) {
        return false;
    }

    @Override
    public void keepUntil(Of response, Instant until) {}

    @Override
    public void drop(Of response, Collection<String> questions) {}

    @Override
    public void recorded(Of response, int revision, Set<UUID> files, Instant at) {}

    @Override
    public void erase(Of response) {}

    @Override
    public Optional<CleanFile> open(Of response, UUID file, Reader reader, Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean any(UUID organizationId) {
        return false;
    }
}
