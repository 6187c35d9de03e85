package org.earshot.survey.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void whatStandsInAValueStaysAsItIs() {
        assertEquals("\"{1}\" is not $1, but {2}", Phrases.filled("\"{0}\" is not {1}, but {2}", List.of("{1}", "$1")));
    }
}
