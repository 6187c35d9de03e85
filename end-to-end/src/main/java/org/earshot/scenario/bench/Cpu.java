package org.earshot.scenario.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** Processor time that processes took so far: what a figure cost, however busy the machine was with other things. */
final class Cpu {
    private final List<ProcessHandle> processes;

    private Cpu(Stream<ProcessHandle> processes) {
        this.processes = processes.toList();
    }

    /** One service alone. */
    static Cpu of(Suite suite, Part service) {
        return new Cpu(Stream.of(suite.process(service)));
    }

    /** A server and the broker that acknowledges it. */
    static Cpu withBroker(Suite suite, ProcessHandle server) {
        return new Cpu(Stream.of(server, suite.process(Part.LAUNCHER)));
    }

    /** PostgreSQL's processes as they are now. */
    static Cpu ofDatabase(Suite suite) {
        ProcessHandle database = suite.database();
        return new Cpu(Stream.concat(Stream.of(database), database.descendants()));
    }

    /** Microseconds so far; those of processes that ended are missing. */
    double micros() {
        return processes.stream()
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum()
                / 1e3;
    }
}
