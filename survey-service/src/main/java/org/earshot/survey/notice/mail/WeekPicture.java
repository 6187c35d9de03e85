package org.earshot.survey.notice.mail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.earshot.contracts.event.NoticePicture;
import org.jspecify.annotations.Nullable;

/**
 * A need over time as mail programs can show it, which show no SVG: dots with their intervals by week, what was expected as a line,
 * the start of the change as an upright. The same marks as on the console's page, and no letters: those are in the text around it, so
 * that no font is needed on the server and every reader's own is used.
 */
final class WeekPicture {
    static final int WIDTH = 1_120;
    static final int HEIGHT = 320;
    /** It is shown at half its size, so that it is sharp on any screen. */
    static final int SHOWN_WIDTH = WIDTH / 2;

    static final Color PAPER = Color.WHITE;
    static final Color BEFORE = new Color(0x5b6b6b);
    static final Color SINCE = new Color(0xb3400f);
    private static final Color GRID = new Color(0xdfe5e5);
    private static final Color EXPECTED = new Color(0x0d4f4f);
    private static final int MARGIN = 24;
    private static final double DOT = 12;
    private static final double ROUND = 0.1;

    private final NoticePicture picture;
    private final double top;

    WeekPicture(NoticePicture picture) {
        this.picture = picture;
        this.top = top(picture.weeks());
    }

    /** Whether there is anything to see. */
    boolean isWorthDrawing() {
        return picture.weeks().stream().filter(week -> week.share() != null).count() > 1;
    }

    /** The share at the upper edge, 0 to 1: a multiple of a tenth. */
    double top() {
        return top;
    }

    private static double top(List<NoticePicture.Week> weeks) {
        double highest = weeks.stream()
                .map(week -> week.high() == null ? week.share() : week.high())
                .filter(share -> share != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Math.min(1, Math.max(ROUND, Math.ceil(highest / ROUND) * ROUND));
    }

    /** A PNG. */
    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        grid(pen);
        expected(pen);
        onset(pen);
        for (int i = 0; i < picture.weeks().size(); i++) {
            week(pen, i, picture.weeks().get(i));
        }
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void grid(Graphics2D pen) {
        pen.setColor(GRID);
        pen.setStroke(new BasicStroke(2));
        for (int line = 0; line <= 4; line++) {
            double y = y(top * line / 4);
            pen.draw(new Line2D.Double(0, y, WIDTH, y));
        }
    }

    private void expected(Graphics2D pen) {
        Path2D line = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < picture.weeks().size(); i++) {
            Double share = picture.weeks().get(i).expected();
            if (share == null) {
                drawing = false;
            } else if (drawing) {
                line.lineTo(x(i), y(share));
            } else {
                line.moveTo(x(i), y(share));
                drawing = true;
            }
        }
        pen.setColor(EXPECTED);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {14, 10}, 0));
        pen.draw(line);
    }

    private void onset(Graphics2D pen) {
        for (int i = 0; i < picture.weeks().size(); i++) {
            if (picture.weeks().get(i).monday().equals(picture.onset())) {
                double x = x(i) - step() / 2;
                pen.setColor(SINCE);
                pen.setStroke(new BasicStroke(3));
                pen.draw(new Line2D.Double(x, MARGIN / 2.0, x, HEIGHT - MARGIN / 2.0));
            }
        }
    }

    private void week(Graphics2D pen, int i, NoticePicture.Week week) {
        Double share = week.share();
        if (share == null) {
            return;
        }
        boolean since = picture.onset() != null && !week.monday().isBefore(picture.onset());
        pen.setColor(since ? SINCE : BEFORE);
        interval(pen, i, week.low(), week.high());
        double radius = DOT / 2 + 2;
        pen.fill(new Ellipse2D.Double(x(i) - radius, y(share) - radius, 2 * radius, 2 * radius));
    }

    private void interval(Graphics2D pen, int i, @Nullable Double low, @Nullable Double high) {
        if (low != null && high != null) {
            pen.setStroke(new BasicStroke(4));
            pen.draw(new Line2D.Double(x(i), y(low), x(i), y(high)));
        }
    }

    private double step() {
        return (WIDTH - 2.0 * MARGIN) / Math.max(1, picture.weeks().size() - 1);
    }

    double x(int week) {
        return MARGIN + week * step();
    }

    double y(double share) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * Math.min(1, share / top);
    }
}
