package org.earshot.ingest.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and programs make them, with everything in them that nobody sees. */
public final class Pictures {
    /** Stands in whatever tells where, when or by what a picture was taken. */
    public static final String SECRET = "52-31-12N 13-24-36E Ana's phone";

    private Pictures() {}

    /** A photo with position, camera, caption, a thumbnail, which way is up, and a film behind its end. */
    public static byte[] photo(int wayUp) {
        byte[] plain = drawn("jpg");
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.writeBytes(segment(0xE0, "JFIF\0\1\2\0\0\1\0\1\1\1" + SECRET.substring(0, 3)));
        photo.writeBytes(segment(0xE1, exif(wayUp)));
        photo.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
        photo.writeBytes(segment(0xE2, "MPF\0" + SECRET));
        photo.writeBytes(segment(0xED, "Photoshop 3.0\0" + SECRET));
        photo.writeBytes(segment(0xFE, SECRET));
        int tables = 2;
        while ((plain[tables + 1] & 0xFF) >= 0xE0) {
            tables += 2 + (((plain[tables + 2] & 0xFF) << 8) | (plain[tables + 3] & 0xFF));
        }
        photo.write(plain, tables, plain.length - tables);
        photo.writeBytes(("....ftypmp42" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        return photo.toByteArray();
    }

    /** A drawing with texts, a time and Exif. */
    public static byte[] drawing() {
        byte[] plain = drawn("png");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(plain, 0, 33);
        png.writeBytes(chunk("tEXt", "Author\0" + SECRET));
        png.writeBytes(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + SECRET));
        png.writeBytes(chunk("eXIf", exif(1).substring(6)));
        png.writeBytes(chunk("tIME", "\7\u00EA\1\1\1\1\1"));
        png.write(plain, 33, plain.length - 33);
        png.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return png.toByteArray();
    }

    /** A picture from the web with Exif and XMP; of one pixel. */
    public static byte[] web() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        chunks.writeBytes(
                riff("VP8L", new byte[] {0x2F, 0, 0, 0, 0, 0x07, 0x10, 0x11, 0x11, (byte) 0x88, (byte) 0x88, 8}));
        chunks.writeBytes(riff("EXIF", (exif(1).substring(6) + "x").getBytes(StandardCharsets.ISO_8859_1)));
        chunks.writeBytes(riff("XMP ", SECRET.getBytes(StandardCharsets.ISO_8859_1)));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(least(chunks.size() + 4));
        all.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(chunks.toByteArray());
        all.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }

    /** A document. */
    public static byte[] document() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A plain picture of a house, {@code jpg} or {@code png}. */
    public static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(8, 16, 30, 30);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Exif with the way up, and the position after it. */
    private static String exif(int wayUp) {
        return "Exif\0\0MM\0*\0\0\0\10\0\2\1\22\0\3\0\0\0\1\0" + (char) wayUp + "\0\0\u0088%\0\4\0\0\0\1\0\0\0&\0\0\0\0"
                + SECRET;
    }

    private static byte[] segment(int marker, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(bytes.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .array();
    }

    private static byte[] chunk(String name, String content) {
        byte[] named = (name + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String name, byte[] content) {
        int padded = content.length + content.length % 2;
        return ByteBuffer.allocate(8 + padded)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(least(content.length))
                .put(content)
                .array();
    }

    private static byte[] least(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
