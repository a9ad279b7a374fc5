package org.carillon.chat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

import org.carillon.error.InvalidValue;

/**
 * What of HTML may be in a message: text, a few tags that format it, and links that open apart from the page and tell nothing of
 * it. No pictures, which would tell somebody elsewhere who reads when. Every change of the rules needs the next {@link #VERSION}.
 *
 * @param html  safe to be put into a page
 * @param plain its text alone, for the search
 */
record ChatHtml(String html, String plain) {

    /** Stored beside a text; one of an older version is cleaned again when it is read. */
    static final int VERSION = 1;
    /** Closing and repeating what was left open makes a text longer, but not without end. */
    private static final int GROWTH = 20;
    private static final int MARGIN = 1_000;
    private static final OutputSettings OUTPUT = new OutputSettings().prettyPrint(false);
    private static final Safelist ALLOWED = Safelist.none()
            .addTags("a", "b", "blockquote", "br", "code", "del", "div", "em", "i", "li", "ol", "p", "pre", "s", "span", "strong", "u", "ul")
            .addAttributes("a", "href").addProtocols("a", "href", "http", "https", "mailto", "tel", "sip")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow").addEnforcedAttribute("a", "target", "_blank");

    /** @throws InvalidValue if its tags are not closed so often that it gets much longer */
    static ChatHtml clean(String raw) {
        String text = printable(raw);
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(text));
        clean.outputSettings(OUTPUT.clone());
        String html = printable(clean.body().html());
        if (html.length() > (long) text.length() * GROWTH + MARGIN) {
            throw new InvalidValue("text", "has too many open tags");
        }
        return new ChatHtml(html, printable(clean.body().text()));
    }

    /** @throws InvalidValue if it is longer than that many characters, too */
    static ChatHtml clean(String raw, int most) {
        if (raw.length() > most) {
            throw new InvalidValue("text", "must not be longer than " + most + " characters");
        }
        return clean(raw);
    }

    boolean isEmpty() {
        return plain.isBlank();
    }

    /* The rule of org.carillon.directory.Text for texts of more than one line: what breaks databases and digests is left out. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && c != 0x2028 && c != 0x2029
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
