package org.earshot.platform.page;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG image, dark on light whatever the page's colours, with the quiet zone that scanners need. */
public final class QrSvg {
    private static final int QUIET = 4;

    private QrSvg() {}

    /** The image; {@code label} must hold no markup. */
    public static String of(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder modules = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    modules.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return ("<svg class=\"qr\" role=\"img\" aria-label=\"%s\" width=\"240\" height=\"240\" viewBox=\"0 0 %d %d\""
                        + " shape-rendering=\"crispEdges\"><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>"
                        + "<path fill=\"#000\" d=\"%s\"/></svg>")
                .formatted(label, size, size, size, size, modules);
    }
}
