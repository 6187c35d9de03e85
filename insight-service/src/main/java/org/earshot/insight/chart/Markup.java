package org.earshot.insight.chart;

/** Writes SVG compactly: coordinates with one decimal at most, text escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder(2048);

    /** Verbatim markup; only ever from constants and {@link #number}. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Opens a picture that a screen reader announces by its title and description. */
    Markup open(String id, String classes, double width, double height, String title, String description) {
        out.append("<svg class=\"").append(classes).append("\" viewBox=\"0 0 ");
        out.append(number(width)).append(' ').append(number(height));
        out.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\">");
        out.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(escaped(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escaped(description))
                .append("</desc>");
        return this;
    }

    /** A path; nothing at all when there is nothing to draw. */
    Markup path(String classes, CharSequence data) {
        if (!data.isEmpty()) {
            out.append("<path class=\"")
                    .append(classes)
                    .append("\" d=\"")
                    .append(data)
                    .append("\"/>");
        }
        return this;
    }

    Markup text(double x, double y, String anchor, String classes, String words) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
        attribute("text-anchor", anchor);
        attribute("class", classes);
        out.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    /** At most one decimal, no trailing zero. Without a formatter: a page of many pictures has ten thousands of these. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long size = Math.abs(tenths);
        String sign = tenths < 0 ? "-" : "";
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + '.' + size % 10;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
