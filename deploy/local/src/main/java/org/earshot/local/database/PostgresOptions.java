package org.earshot.local.database;

import java.util.ArrayList;
import java.util.List;

/** The server's settings: loopback only, small in memory, silent about what people said. */
final class PostgresOptions {
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "max_connections=60",
            "shared_buffers=64MB",
            "work_mem=8MB",
            "maintenance_work_mem=32MB",
            "max_wal_size=512MB",
            "min_wal_size=64MB",
            "wal_level=minimal",
            "max_wal_senders=0",
            "io_method=sync",
            "max_parallel_workers_per_gather=0",
            "autovacuum_max_workers=1",
            "jit=off",
            // A failing statement may hold an answer or a name: it stays out of the log, and so does its row.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private PostgresOptions() {}

    static List<String> of(DatabaseSettings settings, int port) {
        List<String> options =
                new ArrayList<>(List.of("-D", settings.dataFolder().toString(), "-p", Integer.toString(port)));
        List<String> values = new ArrayList<>(ALWAYS);
        if (!settings.powerCutSafe()) {
            values.addAll(List.of("fsync=off", "full_page_writes=off"));
        }
        for (String value : values) {
            options.add("-c");
            options.add(value);
        }
        return options;
    }
}
