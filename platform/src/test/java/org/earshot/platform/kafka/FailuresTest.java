package org.earshot.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({"22001, true", "23514, true", "08006, false", "57P01, false", "40001, false", "53300, false"})
    void theDatabaseSaysWhoseFaultItIs(String state, boolean ofTheRecord) {
        RuntimeException failure = new IllegalStateException("a statement failed", new SQLException("no", state));

        assertTrue(Failures.isOfTheRecord(failure) == ofTheRecord, state);
    }

    @Test
    void aValueThatBreaksWhatHandlesItBreaksItAgain() {
        assertTrue(Failures.isOfTheRecord(new RuntimeException(new IllegalArgumentException("no such unit"))));
    }

    @Test
    void whatIsAwayMayComeBack() {
        assertFalse(Failures.isOfTheRecord(new TimeoutException("broker")));
        assertFalse(Failures.isOfTheRecord(new IllegalStateException("stopped")));
        assertFalse(Failures.isOfTheRecord(new RuntimeException(new ConnectException("refused"))));
        assertFalse(Failures.isOfTheRecord(new IllegalStateException(new SQLException("no state"))));
    }
}
