package org.earshot.insight.urgent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.urgent.Rang;
import org.earshot.insight.urgent.UrgentWriter;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Calls the functions that write the lane; the service itself may not. */
@ApplicationScoped
public class UrgentFunctions implements UrgentWriter {
    private final Database database;
    private final AlertNews news;
    private final TransactionSynchronizationRegistry transaction;

    public UrgentFunctions(Database database, AlertNews news, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.news = news;
        this.transaction = transaction;
    }

    @Override
    public void name(List<UrgentRule> rules) {
        call(
                "select urgent_name(?, ?, ?)",
                Column.of("uuid", rules, UrgentRule::id),
                Column.of("int4", rules, UrgentRule::version),
                Column.of("text", rules, rule -> rule.people().stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining(",", "{", "}"))));
    }

    @Override
    public void ring(UUID organizationId, List<Rang> rang, Instant now) {
        call("select urgent_ring(?::json, ?)", json(rang.stream().map(Row::of).toList()), now.atOffset(ZoneOffset.UTC));
        afterCommit(() -> news.changed(organizationId));
    }

    @Override
    public void correct(UUID organizationId, List<ResponseRecorded> revised, List<Rang> rang, Instant now) {
        Map<UUID, List<UUID>> rings = rang.stream()
                .collect(Collectors.groupingBy(
                        each -> each.response().responseId(),
                        Collectors.mapping(each -> each.rule().id(), Collectors.toList())));
        List<Revised> rows = revised.stream()
                .map(response -> new Revised(
                        response.responseId(),
                        rings.getOrDefault(response.responseId(), List.of()),
                        answers(response, rang)))
                .toList();
        call("select urgent_correct(?::json, ?)", json(rows), now.atOffset(ZoneOffset.UTC));
        afterCommit(() -> news.changed(organizationId));
    }

    /** As JSON by question; by the question of a rule, which may be asked in several rounds, the answer that it rings by. */
    private static Map<String, String> answers(ResponseRecorded response, List<Rang> rang) {
        Map<String, String> answers = new HashMap<>();
        response.answers().byQuestion().forEach((question, answer) -> answers.put(question, json(answer)));
        rang.stream()
                .filter(each -> each.response().responseId().equals(response.responseId()))
                .forEach(each -> answers.put(each.rule().question(), json(each.answer())));
        return answers;
    }

    @Override
    public void withdraw(UUID organizationId, List<UUID> responseIds, Instant now) {
        call("select urgent_withdraw(?, ?)", Column.of("uuid", responseIds, id -> id), now.atOffset(ZoneOffset.UTC));
        afterCommit(() -> news.changed(organizationId));
    }

    @Override
    public void forget(List<UUID> responseIds) {
        call("select urgent_forget(?)", Column.of("uuid", responseIds, id -> id));
    }

    private void call(String function, @Nullable Object... parameters) {
        database.query(function, row -> 1, parameters);
    }

    private void afterCommit(Runnable tell) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    tell.run();
                }
            }
        });
    }

    static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    /** What {@code urgent_correct} reads. */
    record Revised(UUID response, List<UUID> rings, Map<String, String> answers) {}

    /** What {@code urgent_ring} reads. */
    record Row(
            UUID id,
            UUID response,
            UrgentRule rule,
            UUID instrument,
            int version,
            UUID program,
            UUID site,
            String language,
            String channel,
            @Nullable UUID participant,
            Instant answered,
            String answer,
            boolean fresh) {
        static Row of(Rang rang) {
            ResponseRecorded response = rang.response();
            return new Row(
                    rang.id(),
                    response.responseId(),
                    rang.rule(),
                    response.instrumentId(),
                    response.version(),
                    response.programId(),
                    response.siteId(),
                    response.language(),
                    response.channel().name(),
                    response.participantId(),
                    response.answeredAt(),
                    json(rang.answer()),
                    rang.fresh());
        }
    }
}
