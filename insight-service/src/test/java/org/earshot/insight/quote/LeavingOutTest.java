package org.earshot.insight.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.earshot.insight.codebook.Span;
import org.earshot.insight.theme.Personal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingOutTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "My son Ali is ill. | My son […] is ill. | true",
                "My son Ali is ill. | My son Ali is ill. | true",
                "My son Ali is ill. | […] is ill. | true",
                "My son Ali is ill. | […] | true",
                "My son Ali is ill. | My  son […] ill. | true",
                "My son Ali is ill. | My son is ill. | false",
                "My son Ali is ill. | My son […] is very ill. | false",
                "My son Ali is ill. | is ill. […] My son | false",
                "My son Ali is ill. | My son […] | true",
                "no no | no […] no no | false"
            })
    void onlyLeavingOutKeepsTheirWords(String text, String shown, boolean theirs) {
        assertEquals(theirs, LeavingOut.isFrom(text, shown));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ask Maria Lopez at 555-123 4567 or m@x.org. | Ask […] […] at […] or […]",
                "en | We live at 12 Oak Street. | We live at […] […] […].",
                "es | Llame a Juana mañana. | Llame a […] mañana.",
                "ar | رقمي 0551234567 اتصلوا | رقمي […] اتصلوا"
            })
    void whatMayTellWhoSomebodyIsIsSuggestedToBeLeftOut(String language, String text, String suggested) {
        assertEquals(suggested, LeavingOut.of(text, Personal.of(text, language)));
    }

    @Property
    void whateverIsLeftOutTheRestAreTheirWords(
            @ForAll @AlphaChars @Whitespace @StringLength(max = 60) String text,
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> cuts) {
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            int from = Math.min(text.length(), Math.min(cuts.get(i), cuts.get(i + 1)));
            int to = Math.min(text.length(), Math.max(cuts.get(i), cuts.get(i + 1)));
            parts.add(new Span(from, to));
        }
        parts.sort(Comparator.comparingInt(Span::start));

        assertTrue(LeavingOut.isFrom(text, LeavingOut.of(text, parts)));
    }
}
