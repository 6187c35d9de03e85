package org.earshot.survey.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Programs are given clients and sign in as them. */
@ApplicationScoped
public class Integrators {
    private static final int SECRET_BITS = 256;

    private final Clients clients;
    private final RandomGenerator random;
    private final Clock clock;

    public Integrators(Clients clients, RandomGenerator random, Clock clock) {
        this.clients = clients;
        this.random = random;
        this.clock = clock;
    }

    /** A client with the secret that nobody can read again later. */
    public record NewClient(Client client, Secret secret) {}

    /** Makes a client. */
    public NewClient make(UUID organizationId, String name) {
        Secret secret = Secret.random(random, SECRET_BITS);
        Client client = new Client(organizationId, UUID.randomUUID(), name, secret.hash(), clock.instant());
        clients.add(client);
        return new NewClient(client, secret);
    }

    /** The client with this id and secret, or empty when either is wrong. */
    public Optional<Client> signIn(String clientId, Secret secret) {
        return id(clientId).flatMap(clients::signingInAs).filter(client -> secret.hasHash(client.secretHash()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
