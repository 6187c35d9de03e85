package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;

/**
 * A made-up organisation whose answers come, are corrected, are withdrawn and come late, told step by step. It knows what no attacker
 * does: whose answers are behind each figure.
 */
final class World {
    static final String NEED = "food-insecurity";

    private final Random random;
    private final int threshold;
    private final Teller teller;
    private final List<Said> said = new ArrayList<>();
    private final BitSet standing = new BitSet();
    private final List<CellKey> cells = new ArrayList<>();
    private final Map<Period, Map<Line, Seen>> seen = new HashMap<>();
    private final Map<Period, Map<Line, List<Seen>>> earlier = new HashMap<>();
    private final Map<Line, List<Seen>> counted = new HashMap<>();
    private BitSet held = new BitSet();
    private BitSet taken = new BitSet();
    private int running;
    private Told told = Told.NOTHING;

    /**
     * What one answer says. A corrected answer is another one.
     *
     * @param person who says it
     */
    record Said(CellKey cell, int week, boolean present, int person) {}

    /** A figure as it was told, and the answers behind it then. */
    record Seen(Counted told, BitSet answers) {}

    /** One without a service. */
    World(long seed, int threshold) {
        this(seed, threshold, new TellerInMemory());
    }

    World(long seed, int threshold, Teller teller) {
        this.random = new Random(seed);
        this.threshold = threshold;
        this.teller = teller;
        this.running = teller.running();
        int programs = 1 + random.nextInt(3);
        for (int i = 0; i < 4 + random.nextInt(10); i++) {
            // A site mostly belongs to one program, and some groups live in one place only.
            int site = random.nextInt(5);
            int program = random.nextInt(6) == 0 ? random.nextInt(programs) : site % programs;
            Map<String, String> groups = new HashMap<>();
            groups.put(
                    "language", List.of("en", "es", "so").get(random.nextInt(4) == 0 ? random.nextInt(3) : site % 2));
            if (random.nextInt(4) > 0) {
                groups.put("age", List.of("under-25", "25-64", "over-64").get(random.nextInt(3)));
            }
            cells.add(new CellKey(teller.place(2, program), teller.place(3, site), groups));
        }
    }

    int running() {
        return running;
    }

    Told told() {
        return told;
    }

    int firstWeek() {
        return teller.firstWeek();
    }

    /** The answers that count. */
    BitSet standing() {
        return standing;
    }

    int threshold() {
        return threshold;
    }

    List<Said> said() {
        return said;
    }

    Random random() {
        return random;
    }

    /** Many answer in every week, and what may be told is told. */
    void populate(int eachWeek) {
        for (int week = firstWeek(); week <= running; week++) {
            arrive(eachWeek, week);
        }
        tell();
    }

    /** Something happens, and what may be told is told. */
    void live() {
        int happens = random.nextInt(20);
        if (happens < 12) {
            arrive(1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 4), running);
        } else if (happens < 14) {
            arrive(1 + random.nextInt(3), firstWeek() + random.nextInt(running - firstWeek() + 1));
        } else if (happens < 16) {
            withdraw(1 + random.nextInt(random.nextInt(8) == 0 ? 25 : 2));
        } else if (happens < 18) {
            correct();
        } else if (teller.weeksEnd()) {
            running++;
        }
        tell();
    }

    private void arrive(int many, int week) {
        for (int i = 0; i < many; i++) {
            CellKey cell = cells.get(random.nextInt(1 + random.nextInt(cells.size())));
            int person = random.nextInt(3) == 0 ? random.nextInt(40) : 1000 + said.size();
            boolean again = standing.stream()
                    .mapToObj(said::get)
                    .anyMatch(other -> other.person() == person && other.week() == week);
            if (!again) {
                say(new Said(cell, week, random.nextInt(3) == 0, person));
            }
        }
    }

    private void say(Said answer) {
        said.add(answer);
        standing.set(said.size() - 1);
    }

    private void withdraw(int many) {
        for (int i = 0; i < many && !standing.isEmpty(); i++) {
            standing.clear(any());
        }
    }

    private void correct() {
        if (!standing.isEmpty()) {
            int which = any();
            Said before = said.get(which);
            standing.clear(which);
            CellKey cell = random.nextInt(3) == 0 ? cells.get(random.nextInt(cells.size())) : before.cell();
            say(new Said(cell, before.week(), !before.present(), before.person()));
        }
    }

    private int any() {
        int[] all = standing.stream().toArray();
        return all[random.nextInt(all.length)];
    }

    private void tell() {
        count();
        Held before = teller.held(running);
        told = teller.tell(this);
        for (Period period : periods()) {
            Map<Line, Seen> now = new HashMap<>();
            told.in(period).forEach((line, counted) -> {
                Optional<Seen> stood = standing(line, period, counted);
                boolean stands = stood.isPresent();
                Seen is = stood.orElseGet(() -> new Seen(counted, behind(line, period)));
                now.put(line, is);
                if (!stands) {
                    earlier.computeIfAbsent(period, any -> new HashMap<>())
                            .computeIfAbsent(line, any -> new ArrayList<>())
                            .add(is);
                }
            });
            seen.put(period, now);
        }
        Held now = teller.held(running);
        if (now.takenAt() != before.takenAt()) {
            taken = held;
        }
        if (!now.next().equals(before.next())) {
            held = (BitSet) standing.clone();
        }
    }

    /** What was told already; of a week that has just closed everyone may stand as they were told while it ran. */
    private Optional<Seen> standing(Line line, Period period, Counted told) {
        List<Period> of = period.weeks() == 1 ? List.of(period, Period.soFar(period.week())) : List.of(period);
        return of.stream()
                .map(each -> seen(each).get(line))
                .filter(stood -> stood != null && stood.told().equals(told))
                .findFirst();
    }

    /** The running week is told as it was when its counts were held; its parts perhaps as they were when they were taken. */
    private BitSet behind(Line line, Period period) {
        boolean ofRunning = period.week() == running && period.weeks() < Period.MONTH;
        BitSet of = !ofRunning ? standing : period.weeks() == 0 || isOfHeld(period) ? held : taken;
        return behind(of, line, period.week(), period.lastWeek());
    }

    private boolean isOfHeld(Period week) {
        Line everyone = Line.of(Place.organization(teller.organizationId()));
        BitSet behind = behind(held, everyone, week.week(), week.lastWeek());
        return Optional.ofNullable(told.in(week).get(everyone)).equals(Optional.of(count(behind)));
    }

    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int week = firstWeek(); week <= running; week++) {
            periods.add(Period.ofWeek(week));
            periods.add(Period.soFar(week));
            if (week % Period.MONTH == 0) {
                periods.add(Period.monthOf(week));
            }
        }
        return periods;
    }

    /** A week of a line as it stands; everyone's as they were told last. */
    Optional<Seen> seen(Line line, int week) {
        Seen soFar = seen(Period.soFar(week)).get(line);
        return Optional.ofNullable(soFar == null ? seen(Period.ofWeek(week)).get(line) : soFar);
    }

    /** The figures as they stand. */
    Map<Line, Seen> seen(Period period) {
        return seen.getOrDefault(period, Map.of());
    }

    /** What was counted of a line in the running week or the one before, whenever somebody did something. */
    List<Seen> counted(Line line) {
        return counted.getOrDefault(line, List.of());
    }

    private void count() {
        for (Line line : lines()) {
            if (line.group() == null || (line.place().id().equals(teller.organizationId()) && !line.isCrossing())) {
                for (int week = running - 1; week <= running; week++) {
                    BitSet answers = behind(line, week, week);
                    counted.computeIfAbsent(line, any -> new ArrayList<>()).add(new Seen(count(answers), answers));
                }
            }
        }
    }

    /** All that was ever told of a line, oldest first. */
    List<Seen> earlier(Period period, Line line) {
        return earlier.getOrDefault(period, Map.of()).getOrDefault(line, List.of());
    }

    /** The answers that a line counts now. */
    BitSet behind(Line line, int from, int to) {
        return behind(standing, line, from, to);
    }

    private BitSet behind(BitSet of, Line line, int from, int to) {
        BitSet behind = new BitSet();
        of.stream()
                .filter(i -> said.get(i).week() >= from
                        && said.get(i).week() <= to
                        && isOf(line, said.get(i).cell()))
                .forEach(behind::set);
        return behind;
    }

    Counted count(BitSet answers) {
        long present = answers.stream().filter(i -> said.get(i).present()).count();
        return new Counted(present, answers.cardinality(), people(answers));
    }

    long people(BitSet answers) {
        return answers.stream().map(i -> said.get(i).person()).distinct().count();
    }

    /** Every line that anybody could ask for. */
    List<Line> lines() {
        Map<Line, Boolean> lines = new LinkedHashMap<>();
        for (CellKey cell : cells) {
            for (Place place : List.of(
                    Place.organization(teller.organizationId()),
                    Place.program(cell.programId()),
                    Place.site(cell.siteId()))) {
                lines.put(Line.of(place), true);
                cell.groups()
                        .forEach(
                                (dimension, group) -> lines.put(new Line(place, new GroupRef(dimension, group)), true));
            }
            lines.put(Line.siteOfProgram(cell.programId(), cell.siteId()), true);
            crossing(cell).ifPresent(crossing -> lines.put(crossing, true));
        }
        return List.copyOf(lines.keySet());
    }

    private Optional<Line> crossing(CellKey cell) {
        return Optional.ofNullable(cell.groups().get("age"))
                .map(age -> Line.crossing(
                        Place.organization(teller.organizationId()),
                        new GroupRef("age", age),
                        new GroupRef("language", cell.groups().getOrDefault("language", ""))));
    }

    private boolean isOf(Line line, CellKey cell) {
        return line.isCrossing() ? Optional.of(line).equals(crossing(cell)) : isOfOneGroup(line, cell);
    }

    private boolean isOfOneGroup(Line line, CellKey cell) {
        boolean there =
                switch (line.place().kind()) {
                    case ORGANIZATION -> true;
                    case PROGRAM -> cell.programId().equals(line.place().id());
                    case SITE -> cell.siteId().equals(line.place().id());
                };
        GroupRef group = line.group();
        return there
                && (group == null
                        || group.group()
                                .equals(
                                        group.dimension().equals("site")
                                                ? cell.siteId().toString()
                                                : cell.groups().get(group.dimension())));
    }

    List<CellCount> counts() {
        Map<Integer, Map<CellKey, BucketCounts>> counts = new HashMap<>();
        standing.stream().mapToObj(said::get).forEach(answer -> counts.computeIfAbsent(
                        answer.week(), week -> new HashMap<>())
                .merge(answer.cell(), new BucketCounts(1, answer.present() ? 1 : 0, 0, 0), BucketCounts::plus));
        List<CellCount> all = new ArrayList<>();
        counts.forEach((week, cells) -> cells.forEach((cell, count) -> all.add(new CellCount(cell, week, count))));
        return all;
    }
}
