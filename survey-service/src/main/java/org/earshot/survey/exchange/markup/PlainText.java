package org.earshot.survey.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.value.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text that may hold HTML, with its paragraphs as lines and the addresses of its links.
 *
 * @param marked whether it held markup that is gone
 * @param media what it would have shown or played, by address
 */
public record PlainText(String text, boolean marked, List<String> media) {
    /** Far more than any text has; what is longer is taken for words. */
    private static final int MOST_CHARS = 100_000;

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "br",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "blockquote");
    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "iframe", "object", "embed", "source", "svg", "canvas");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript");

    public PlainText {
        media = List.copyOf(media);
    }

    /** Reads; nothing is fetched. */
    public static PlainText of(String raw) {
        String written = Optional.ofNullable(Characters.withoutUnstorable(raw)).orElse("");
        if (written.length() > MOST_CHARS || (written.indexOf('<') < 0 && written.indexOf('&') < 0)) {
            return new PlainText(written.strip(), false, List.of());
        }
        Element body = Jsoup.parseBodyFragment(written).body();
        Reading reading = new Reading();
        body.traverse(reading);
        boolean marked = body.childrenSize() > 0;
        String text = marked ? tidy(reading.text.toString()) : body.wholeText().strip();
        return new PlainText(text, marked, reading.media);
    }

    private static String tidy(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String stripped = line.replace('\u00a0', ' ').strip();
            if (!stripped.isEmpty()) {
                lines.add(stripped);
            }
        }
        return String.join("\n", lines);
    }

    private static final class Reading implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<String> media = new ArrayList<>();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (UNSEEN.contains(node.nodeName())) {
                unseen++;
            } else if (node instanceof TextNode words && unseen == 0) {
                text.append(words.text());
            } else if (LINES.contains(node.nodeName())) {
                text.append('\n');
            } else if (MEDIA.contains(node.nodeName())) {
                media.add(node.attr("src").isEmpty() ? node.nodeName() : node.attr("src"));
                text.append(node.attr("alt"));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (UNSEEN.contains(node.nodeName())) {
                unseen--;
            } else if (LINES.contains(node.nodeName())) {
                text.append('\n');
            } else if (node instanceof Element link && link.nodeName().equals("a")) {
                String address = link.attr("href").replaceFirst("^(?i)mailto:", "");
                if (!address.isEmpty()
                        && !address.startsWith("#")
                        && !link.text().contains(address)) {
                    text.append(" (").append(address).append(')');
                }
            }
        }
    }
}
