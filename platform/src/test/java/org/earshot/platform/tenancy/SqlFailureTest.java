package org.earshot.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailureTest {
    @ParameterizedTest(name = "{0}: an outage {1}")
    @CsvSource({
        "08006, true", // the connection broke
        "57P01, true", // the database is being shut down
        "53300, true", // too many connections
        "40001, true", // two transactions met
        "42P01, true", // the schema is not there yet
        "22P05, false", // a character that cannot be kept
        "23505, false", // is there already
        "23514, false" // breaks a rule of the table
    })
    void whatTheDatabaseRefusesForItsDataIsNoOutage(String state, boolean outage) {
        Throwable failure = new IllegalStateException("wrapped", new SQLException("told", state));

        assertEquals(outage, SqlFailure.isOutage(failure));
    }

    @Test
    void aPoolThatGivesUpAndATransactionThatDoesNotEndAreOutagesAndAFaultOfOursIsNone() {
        assertTrue(SqlFailure.isOutage(new IllegalStateException(new SQLException("no connection in time"))));
        assertTrue(SqlFailure.isOutage(new QuarkusTransactionException("not committed")));
        assertFalse(SqlFailure.isOutage(new IllegalStateException("no such unit")));
    }
}
