package org.earshot.survey.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.junit.jupiter.api.Test;

class StaleTest {
    private static final Instrument FIRST = titled("Food", "Comida");

    private static Instrument titled(String english, String spanish) {
        return new Instrument(
                LocalizedText.of("en", english).with("es", spanish), List.of("en", "es"), null, null, null, null);
    }

    @Test
    void aTranslationIsStaleOnceItsSourceSaysSomethingElse() {
        Stale stale = Stale.NONE.after(FIRST, titled("Food at home", "Comida"));

        assertEquals(Optional.of("Food"), stale.madeFrom("title", "es"));
        assertEquals(1, stale.count("es"));
        assertEquals(0, stale.count("en"));
    }

    @Test
    void itRemembersTheSourceItWasMadeFromThroughFurtherChanges() {
        Stale once = Stale.NONE.after(FIRST, titled("Food at home", "Comida"));
        Stale twice = once.after(titled("Food at home", "Comida"), titled("Meals at home", "Comida"));

        assertEquals(Optional.of("Food"), twice.madeFrom("title", "es"));
    }

    @Test
    void aNewTranslationTheOldSourceOrSomebodyWhoLookedEndsIt() {
        Instrument changed = titled("Food at home", "Comida");
        Stale stale = Stale.NONE.after(FIRST, changed);

        assertEquals(Stale.NONE, stale.after(changed, titled("Food at home", "Comida en casa")));
        assertEquals(Stale.NONE, stale.after(changed, FIRST), "the change was taken back");
        assertEquals(Stale.NONE, stale.fitting("title", "es"));
        assertEquals(stale, stale.fitting("title", "ar"));
    }

    @Test
    void whatIsWrittenTogetherWithItsSourceIsFresh() {
        assertEquals(Stale.NONE, Stale.NONE.after(FIRST, titled("Meals", "Platos")));
    }
}
