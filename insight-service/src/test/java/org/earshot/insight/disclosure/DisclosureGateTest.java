package org.earshot.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureGateTest {
    private static final DisclosureGate GATE = DisclosureGate.of(10);

    @Test
    void aFigureAboutTenPeopleIsReleasedWithWhatItRestsOn() {
        Figure figure = GATE.figure(new Counted(3, 12, 10));

        assertTrue(figure.released());
        assertEquals(0.25, figure.share());
        assertEquals(12, figure.answers());
        assertEquals(10, figure.people());
    }

    @Test
    void aFigureAboutNinePeopleSaysNothing() {
        assertEquals(Figure.SUPPRESSED, GATE.figure(new Counted(3, 12, 9)));
    }

    @Test
    void noOrganisationMayShowFewerThanFivePeople() {
        assertFalse(DisclosureGate.of(1).releases(4));
        assertTrue(DisclosureGate.of(1).releases(5));
    }

    @Test
    void aSmallPartThatSubtractionWouldTellTakesTheNextSmallestWithIt() {
        List<Figure> figures = GATE.figures(
                new Counted(30, 100, 100),
                List.of(new Counted(20, 60, 60), new Counted(8, 36, 36), new Counted(2, 4, 4)));

        assertEquals(
                List.of(false, true, true),
                figures.stream().map(Figure::suppressed).toList());
    }

    @Test
    void severalSmallPartsThatAreManyTogetherHideEachOther() {
        List<Figure> figures = GATE.figures(
                new Counted(30, 100, 100),
                List.of(new Counted(20, 85, 85), new Counted(8, 8, 8), new Counted(2, 7, 7)));

        assertEquals(
                List.of(false, true, true),
                figures.stream().map(Figure::suppressed).toList());
    }

    @Test
    void thoseWhoStatedNoGroupCountAsAPartToo() {
        List<Figure> figures =
                GATE.figures(new Counted(30, 100, 100), List.of(new Counted(20, 50, 50), new Counted(10, 47, 47)));

        assertEquals(
                List.of(false, true), figures.stream().map(Figure::suppressed).toList());
    }
}
