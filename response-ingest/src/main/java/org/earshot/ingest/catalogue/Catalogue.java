package org.earshot.ingest.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Round;
import org.jspecify.annotations.Nullable;

/**
 * Instruments, invitations and the directory as last published. Every look-up names the organisation that asks, and
 * what belongs to another one is not there. Safe for use by several threads.
 */
public final class Catalogue {
    private final Map<String, PublishedInstrument> instruments = new ConcurrentHashMap<>();
    private final Map<String, Invitation> invitations = new ConcurrentHashMap<>();
    private final Map<String, Invitation> byTokenHash = new ConcurrentHashMap<>();
    private final Map<String, DirectoryEntry> directory = new ConcurrentHashMap<>();
    private final Trials trials = new Trials();
    private volatile boolean askedForFiles;
    private volatile BooleanSupplier complete = () -> false;

    /** Whether it holds everything that was published before this service started; until then nothing is "unknown". */
    public boolean isComplete() {
        return complete.getAsBoolean();
    }

    /** Sets how completeness is told. */
    public void isCompleteWhen(BooleanSupplier condition) {
        complete = condition;
    }

    /** A version of an instrument, or with version {@link Trial#VERSION} the draft on trial; empty when there is none or it belongs to another organisation. */
    public Optional<PublishedInstrument> instrument(UUID organizationId, UUID instrumentId, int version) {
        Optional<PublishedInstrument> found = version == Trial.VERSION
                ? trials.instrument(instrumentId)
                : Optional.ofNullable(instruments.get(PublishedInstrument.key(instrumentId, version)));
        return found.filter(p -> p.organizationId().equals(organizationId));
    }

    /** The invitation whose token has this SHA-256 (lower-case hex), revoked and expired ones included. */
    public Optional<Invitation> invitation(String tokenHash) {
        return Optional.ofNullable(byTokenHash.get(tokenHash)).or(() -> trials.invitation(tokenHash));
    }

    /** The organisation's invitations with these ids, revoked and expired ones included. Looks at every invitation. */
    public List<Invitation> invitations(UUID organizationId, Set<UUID> invitationIds) {
        return invitations.values().stream()
                .filter(invitation -> invitation.organizationId().equals(organizationId)
                        && invitationIds.contains(invitation.invitationId()))
                .toList();
    }

    /** Whether the organisation runs this program. */
    public boolean hasProgram(UUID organizationId, UUID programId) {
        return directory.get(programId.toString()) instanceof DirectoryEntry.Program program
                && program.organizationId().equals(organizationId);
    }

    /** Whether the organisation works at this site. */
    public boolean hasSite(UUID organizationId, UUID siteId) {
        return directory.get(siteId.toString()) instanceof DirectoryEntry.Site site
                && site.organizationId().equals(organizationId);
    }

    /** The organisation's name as shown to people; empty until it is known. */
    public Optional<String> organizationName(UUID organizationId) {
        return Optional.ofNullable(directory.get(organizationId.toString())).map(DirectoryEntry::name);
    }

    /** The organisation's programs, by name. */
    public List<DirectoryEntry.Program> programs(UUID organizationId) {
        return places(organizationId, DirectoryEntry.Program.class);
    }

    /** The organisation's sites, by name. */
    public List<DirectoryEntry.Site> sites(UUID organizationId) {
        return places(organizationId, DirectoryEntry.Site.class);
    }

    /** Rules of urgent answers that look at a question of these answers' instrument, program and site. */
    public List<DirectoryEntry.UrgentRule> urgentRules(Invitation invitation, String question) {
        return directory.values().stream()
                .filter(DirectoryEntry.UrgentRule.class::isInstance)
                .map(DirectoryEntry.UrgentRule.class::cast)
                .filter(rule -> rule.organizationId().equals(invitation.organizationId())
                        && rule.question().equals(Round.written(question))
                        && rule.looksAt(invitation.instrumentId(), invitation.programId(), invitation.siteId()))
                .sorted(Comparator.comparing(DirectoryEntry.UrgentRule::since))
                .toList();
    }

    private <T extends DirectoryEntry> List<T> places(UUID organizationId, Class<T> kind) {
        return directory.values().stream()
                .filter(entry -> entry.organizationId().equals(organizationId))
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparing(DirectoryEntry::name))
                .toList();
    }

    /** What the organisation has published, the latest first. */
    public List<PublishedInstrument> instruments(UUID organizationId) {
        return instruments.values().stream()
                .filter(published -> published.organizationId().equals(organizationId))
                .sorted(Comparator.comparing(PublishedInstrument::publishedAt).reversed())
                .toList();
    }

    /** Whether any instrument asks for a file, or did since this service started. */
    public boolean hasAskedForFiles() {
        return askedForFiles;
    }

    /** Every organisation known. */
    public Set<UUID> organizations() {
        return directory.values().stream().map(DirectoryEntry::organizationId).collect(Collectors.toSet());
    }

    /** Takes a record of the instruments topic; null removes. Repeats are kept written out, as they are answered. */
    public void keepInstrument(String key, @Nullable PublishedInstrument published) {
        askedForFiles |= published != null
                && published.instrument().questions().stream().anyMatch(FileQuestion.class::isInstance);
        keep(instruments, key, published == null ? null : published.unrolled());
    }

    /** Takes a record of the directory topic; null removes. */
    public void keepDirectoryEntry(String key, @Nullable DirectoryEntry entry) {
        keep(directory, key, entry);
    }

    /** Takes a record of the invitations topic; null removes. */
    public void keepInvitation(String key, @Nullable Invitation invitation) {
        Invitation before = invitations.get(key);
        if (invitation != null) {
            byTokenHash.put(invitation.tokenHash(), invitation);
        }
        if (before != null && (invitation == null || !before.tokenHash().equals(invitation.tokenHash()))) {
            byTokenHash.remove(before.tokenHash());
        }
        keep(invitations, key, invitation);
    }

    /** Takes a record of the trials topic; null removes. */
    public void keepTrial(String key, @Nullable Trial trial) {
        trials.keep(key, trial);
    }

    private static <V> void keep(Map<String, V> kept, String key, @Nullable V value) {
        if (value == null) {
            kept.remove(key);
        } else {
            kept.put(key, value);
        }
    }
}
