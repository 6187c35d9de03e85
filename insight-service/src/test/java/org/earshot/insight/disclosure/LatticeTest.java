package org.earshot.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.insight.disclosure.Lattice.Node;
import org.earshot.insight.disclosure.Lattice.Sum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final Sum BOTH = new Sum(0, List.of(1, 2));
    private static final Sum ALL_THREE = new Sum(0, List.of(1, 2, 3));

    @Test
    void aTableOfLargePartsIsToldAsItIs() {
        assertEquals(Arrays.asList(30L, 18L, 12L), told(List.of(BOTH), fresh(30), fresh(18), fresh(12)));
    }

    @Test
    void aSmallPartHidesTheNextSmallest() {
        assertEquals(
                Arrays.asList(60L, 40L, null, null),
                told(List.of(ALL_THREE), fresh(60), fresh(40), fresh(15), fresh(5)));
    }

    @Test
    void whoeverBelongsToNoPartIsAPartToo() {
        assertEquals(Arrays.asList(33L, 18L, null), told(List.of(BOTH), fresh(33), fresh(18), fresh(12)));
    }

    @Test
    void aPartThatAnotherSumHidesIsNotFoundBySubtraction() {
        // A place and its two groups; the second group is hidden with a small one of another place.
        Sum groups = new Sum(0, List.of(1, 2));
        Sum places = new Sum(3, List.of(2, 4));

        List<@Nullable Long> told = told(List.of(groups, places), fresh(40), fresh(25), fresh(15), fresh(20), fresh(5));

        assertEquals(null, told.get(4));
        assertEquals(null, told.get(2));
        assertEquals(null, told.get(1));
    }

    @Test
    void aFigureStandsUntilEnoughPeopleHaveChangedIt() {
        assertEquals(List.of(30L), told(List.of(), stands(30, 39)));
        assertEquals(List.of(40L), told(List.of(), stands(30, 40)));
    }

    @Test
    void aWithdrawalWaitsUntilItIsNotAlone() {
        assertEquals(List.of(30L), told(List.of(), stands(30, 29)));
    }

    @Test
    void aChangedAnswerMovesNothingAlone() {
        Node node = new Node(new Counted(10, 30, 30), new Counted(11, 30, 30), 0);

        assertEquals(
                10,
                new Lattice(10, List.of(node), List.of(), List.of())
                        .tell()
                        .get(0)
                        .present());
    }

    @Test
    void aPartWaitsWhileFewPeopleCameElsewhereInItsWhole() {
        // Twelve came to the first part and one to the second: telling the first and the whole would tell the one.
        assertEquals(Arrays.asList(53L, 20L, 20L), told(List.of(BOTH), stands(40, 53), stands(20, 32), stands(20, 21)));
    }

    @Test
    void aPartNeverMovesAheadOfItsWhole() {
        Node held = new Node(new Counted(0, 40, 40), new Counted(0, 52, 52), 100);

        assertEquals(Arrays.asList(40L, 20L, 20L), told(List.of(BOTH), held, stands(20, 32), stands(20, 20)));
    }

    @Test
    void fiveWhoAnsweredTwiceAreFive() {
        Node month = new Node(null, new Counted(3, 10, 5), 0);

        assertEquals(Arrays.asList((Long) null), told(List.of(), month));
    }

    private static List<@Nullable Long> told(List<Sum> sums, Node... nodes) {
        List<@Nullable Long> answers = new ArrayList<>();
        new Lattice(10, List.of(nodes), sums, List.of())
                .tell()
                .forEach(told -> answers.add(told == null ? null : told.answers()));
        return answers;
    }

    private static Node fresh(long people) {
        return new Node(null, new Counted(0, people, people), 0);
    }

    private static Node stands(long told, long now) {
        return new Node(new Counted(0, told, told), new Counted(0, now, now), 0);
    }
}
