package org.earshot.insight.update.page;

import io.quarkus.qute.RawString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The few lines of style of a public page, inlined, and the policy that lets a browser apply them and nothing else. */
final class HeardStyle {
    static final RawString CSS = new RawString(
            "*{box-sizing:border-box}body{margin:0 auto;max-width:38rem;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;"
                    + "color:#12302f;background:#fbfaf6}header p{margin:0;color:#3f5b5a}h1{margin:.25rem 0 1rem;font-size:1.6rem;"
                    + "line-height:1.2}article{margin:0 0 1rem;padding:1rem;border:1px solid #c9d6d3;border-radius:.5rem;"
                    + "background:#fff}h2{margin:0;font-size:1rem;color:#0d5c5b}article p{margin:.15rem 0 .75rem;"
                    + "overflow-wrap:anywhere;white-space:pre-line}article .now,time{margin:0;font-size:.95rem;color:#3f5b5a}"
                    + "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:1rem 0;padding:0;list-style:none}"
                    + "nav a{display:inline-block;min-width:44px;padding:.6rem 0;color:#0d5c5b}a:focus-visible{outline:3px solid #b65c00;"
                    + "outline-offset:2px}@media(prefers-color-scheme:dark){body{color:#e4efed;background:#101a1a}"
                    + "article{background:#182524;border-color:#3a5350}h2,nav a{color:#8fd8d2}header p,article .now,time{color:#b5c9c6}}"
                    + "@media print{nav{display:none}body{background:#fff;color:#000}}");

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(CSS.getValue())
            + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HeardStyle() {}

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
