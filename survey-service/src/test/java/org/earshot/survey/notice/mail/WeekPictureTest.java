package org.earshot.survey.notice.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.earshot.contracts.event.NoticePicture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekPictureTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void eachWeekIsADotAtItsShareOfAnotherColourSinceTheOnset() throws IOException {
        WeekPicture picture = new WeekPicture(new NoticePicture(
                List.of(week(0, 0.25), week(1, 0.5), week(2, null), week(3, 0.75)), MONDAY.plusWeeks(1)));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.png()));

        assertEquals(WeekPicture.WIDTH, drawn.getWidth());
        assertEquals(WeekPicture.BEFORE.getRGB(), at(drawn, picture, 0, 0.25));
        assertEquals(WeekPicture.SINCE.getRGB(), at(drawn, picture, 1, 0.5));
        assertEquals(WeekPicture.SINCE.getRGB(), at(drawn, picture, 3, 0.75));
        for (double share = 0.05; share < picture.top(); share += 0.1) {
            assertEquals(WeekPicture.PAPER.getRGB(), at(drawn, picture, 2, share), "a week that says nothing");
        }
    }

    @Test
    void theScaleHoldsTheHighestEnd() {
        NoticePicture.Week high = new NoticePicture.Week(MONDAY, 0.31, 0.2, 0.43, null);

        assertEquals(0.5, new WeekPicture(new NoticePicture(List.of(high), null)).top(), 1e-9);
    }

    @Test
    void fewerThanTwoWeeksThatMayBeShownAreNoPicture() {
        assertFalse(new WeekPicture(new NoticePicture(List.of(week(0, 0.4), week(1, null)), null)).isWorthDrawing());
        assertTrue(new WeekPicture(new NoticePicture(List.of(week(0, 0.4), week(1, 0.4)), null)).isWorthDrawing());
    }

    @Test
    void halfAYearIsASmallFile() {
        List<NoticePicture.Week> weeks = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            double share = 0.3 + 0.01 * i;
            weeks.add(new NoticePicture.Week(MONDAY.plusWeeks(i), share, share - 0.1, share + 0.1, 0.3));
        }

        byte[] png = new WeekPicture(new NoticePicture(weeks, MONDAY.plusWeeks(20))).png();

        assertTrue(png.length < 30_000, png.length + " bytes");
    }

    private static int at(BufferedImage drawn, WeekPicture picture, int week, double share) {
        return drawn.getRGB((int) Math.round(picture.x(week)), (int) Math.round(picture.y(share)));
    }

    private static NoticePicture.Week week(int i, @Nullable Double share) {
        return new NoticePicture.Week(MONDAY.plusWeeks(i), share, null, null, null);
    }
}
