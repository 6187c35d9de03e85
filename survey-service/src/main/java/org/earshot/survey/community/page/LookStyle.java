package org.earshot.survey.community.page;

import io.quarkus.qute.RawString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet inlined in the pages of reviewers, one request each, and the policy that lets a browser apply it and nothing else. */
final class LookStyle {
    static final RawString CSS = new RawString(
            ":root{--paper:#fbf8f3;--card:#fff;--ink:#1d2421;--soft:#4c5753;--line:#7b8783;--go:#0b5c4b;--gotext:#fff;--tint:#e3f0eb}"
                    + "@media(prefers-color-scheme:dark){:root{--paper:#141816;--card:#1e2421;--ink:#f0f2ee;--soft:#b4beb9;"
                    + "--line:#84918c;--go:#7fd6ba;--gotext:#06281f;--tint:#1f3a32}}*{box-sizing:border-box}"
                    + "html{font:1.125rem/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:36rem;padding:0 1rem 2rem;"
                    + "background:var(--paper);color:var(--ink);overflow-wrap:anywhere}header p{color:var(--soft);font-size:.9rem}"
                    + "h1{font-size:1.4rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}a{color:var(--go)}"
                    + ".seen{background:var(--card);border:2px solid var(--line);border-radius:.75rem;padding:.25rem 1rem 1rem;"
                    + "margin:.75rem 0;white-space:pre-line}.seen ul{margin:.5rem 0 0;padding-inline-start:1.2rem}.seen p,.hint{"
                    + "color:var(--soft);margin:.25rem 0}fieldset{border:0;margin:0;padding:0;min-width:0}legend{padding:0;"
                    + "font-weight:600}.mark{display:flex;align-items:center;gap:.85rem;min-height:56px;padding:.5rem 1rem;"
                    + "margin:.5rem 0;background:var(--card);border:2px solid var(--line);border-radius:.75rem;cursor:pointer}"
                    + "input[type=radio]{width:24px;height:24px;margin:0;flex:none;accent-color:var(--go)}"
                    + ".mark:has(:checked){border-color:var(--go);background:var(--tint)}textarea{display:block;width:100%;"
                    + "min-height:5.5rem;padding:.6rem .8rem;font:inherit;color:inherit;background:var(--card);"
                    + "border:2px solid var(--line);border-radius:.6rem}.field{display:block;font-weight:600;margin-top:1rem}"
                    + "button{display:block;width:100%;min-height:56px;margin-top:1.25rem;font:inherit;font-weight:600;"
                    + "border:2px solid var(--go);border-radius:.75rem;background:var(--go);color:var(--gotext);cursor:pointer}"
                    + "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:1rem 0;padding:0;list-style:none}"
                    + "nav a{display:inline-block;min-width:44px;min-height:44px;padding:.6rem 0}"
                    + ":focus-visible{outline:4px solid #b65c00;outline-offset:2px}.mark:has(:focus-visible){outline:4px solid #b65c00}");

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(CSS.getValue())
            + "'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private LookStyle() {}

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
