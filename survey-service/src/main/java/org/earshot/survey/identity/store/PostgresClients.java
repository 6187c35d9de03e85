package org.earshot.survey.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.identity.Client;
import org.earshot.survey.identity.Clients;
import org.earshot.survey.postgres.Sql;

/** Table {@code client}. */
@ApplicationScoped
class PostgresClients implements Clients {
    private static final String CLIENT = "select organization_id, client_id, name, secret_hash, created_at from client";

    private final Sql sql;
    private final Tenancy tenancy;

    PostgresClients(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Client> signingInAs(UUID clientId) {
        return tenancy.naming(
                "earshot.client_id",
                clientId.toString(),
                () -> sql.first(CLIENT + " where client_id = ?", PostgresClients::client, clientId));
    }

    @Override
    public List<Client> all() {
        return sql.all(CLIENT + " order by created_at, client_id", PostgresClients::client);
    }

    @Override
    public void add(Client added) {
        sql.change(
                "insert into client (organization_id, client_id, name, secret_hash, created_at) values (?, ?, ?, ?, ?)",
                added.organizationId(),
                added.clientId(),
                added.name(),
                added.secretHash(),
                added.createdAt());
    }

    @Override
    public boolean remove(UUID clientId) {
        return sql.change("delete from client where client_id = ?", clientId) == 1;
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getObject("organization_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("name"),
                row.getString("secret_hash"),
                Sql.moment(row, "created_at"));
    }
}
