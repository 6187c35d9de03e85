package org.earshot.survey.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clients of the organisation at hand; and, before one is known, the client with a certain id. */
public interface Clients {
    /** Finds a client in any organisation by its id. Opens a transaction of its own. */
    Optional<Client> signingInAs(UUID clientId);

    /** All of the organisation's, oldest first. */
    List<Client> all();

    /** Adds a client. */
    void add(Client client);

    /** Removes a client: from then on its secret opens nothing. False when there is no such client. */
    boolean remove(UUID clientId);
}
