package org.earshot.insight.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations, programs and sites that the directory topic has told of so far. */
public interface Directory {

    /** What a place is called; empty while the directory has not told. The organisation's own id names the organisation. */
    Optional<String> name(UUID organizationId, UUID id);

    /** An organisation's programs, then its sites, each by name. */
    List<KnownPlace> places(UUID organizationId);

    /** The people who may read here, by name; whoever only stands at a door is given nothing to decide. */
    List<KnownPerson> people(UUID organizationId);

    /** The program whose public page has this token, whatever its organisation. */
    Optional<HeardProgram> heard(String token);

    /** BCP 47 tags that an organisation works in, its own order; English while the directory has not told. */
    List<String> languages(UUID organizationId);

    /** How an organisation wants to be alerted; the standard for one that the directory has not told of. */
    ListeningPolicy policy(UUID organizationId);

    /** The same with those of its programs that have a policy of their own. */
    Policies policies(UUID organizationId);

    /** The latest version of a program's policy, also of one that says "as the organisation"; 0 while nobody decided. */
    int programVersion(UUID organizationId, UUID programId);

    /** Whether everything that was on the topic at the start has been seen: before that, policies may be old ones. */
    boolean caughtUp();

    /** Grows with every record: as long as it stays, so does everything else here. */
    long changes();
}
