package org.carillon.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carillon.error.InvalidValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that could act in a page gets through, and what people write stays. The oracle parses the result once more and looks at every tag and attribute. */
class ChatHtmlTest {

    private static final Set<String> TAGS = Set.of("a", "b", "blockquote", "br", "code", "del", "div", "em", "i", "li", "ol", "p", "pre", "s", "span",
            "strong", "u", "ul");
    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "tel:", "sip:");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Back at two | Back at two",
        "<p>Back at <b>two</b></p> | <p>Back at <b>two</b></p>",
        "a &lt;b&gt; &amp; c | a &lt;b&gt; &amp; c",
        "<ul><li>one</li></ul> | <ul><li>one</li></ul>",
        "<h1>big</h1> | big",
        "<b>left open | <b>left open</b>",
        "<a href='https://example.com/'>x</a> | <a href=\"https://example.com/\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>",
        "<a href='tel:+49301'>x</a> | <a href=\"tel:+49301\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>",
        "<a href='/admin/'>x</a> | <a rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>",
        "<b style='color:red' class='x' id='y'>x</b> | <b>x</b>",
        "😀 ä ß | 😀 ä ß"})
    void keepsWhatPeopleWrite(String raw, String clean) {
        assertEquals(clean, ChatHtml.clean(raw).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<SCRIPT SRC=//x/y.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>", "<img src='https://192.0.2.1/seen.png'>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" &#14; javascript:alert(1)\">x</a>", "<a href=\"java&#x09;script:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>", "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>", "<a href=\"vbscript:x\">x</a>",
        "<a href=\"https://x\" onmouseover=alert(1) target=_self rel=opener>x</a>", "<iframe src=javascript:alert(1)></iframe>",
        "<object data=x></object><embed src=x>", "<form action=https://x><input name=p><button>go</button></form>", "<base href=https://x/>",
        "<meta http-equiv=refresh content='0;url=https://x'>", "<link rel=stylesheet href=https://x>", "<style>@import 'https://x';</style>",
        "<div style=\"background:url(https://x)\">x</div>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>", "<textarea><img src=x onerror=alert(1)></textarea>", "<!--<img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>", "<xmp><script>alert(1)</script></xmp>", "<b/onclick=alert(1)>x", "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<body onload=alert(1)>", "<table background=javascript:alert(1)>", "<?xml ?><x/>",
        "<a href='https://x' style='position:fixed'>x</a>", "<custom-element is=x>x</custom-element>", "<isindex action=j&Tab;avas&NewLine;cript:alert(1)>"})
    void leavesOutWhatActs(String raw) {
        requireSafe(ChatHtml.clean(raw).html());
    }

    @Property(tries = 500)
    void whateverComesIsSafeAndLosesNothingMore(@ForAll("markup") String raw) {
        String clean = ChatHtml.clean(raw).html();
        requireSafe(clean);
        assertEquals(bare(ChatHtml.clean(raw)), bare(ChatHtml.clean(clean)));
    }

    private static String bare(ChatHtml html) {
        return html.plain().replaceAll("\\s", "");
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> piece = Arbitraries.of("<b>", "</b>", "<p>", "</p>", "<div ", "<a href='", "https://x'", "javascript:x'", ">", "<", "\"", "'", "&lt;",
                "&#60;", "&amp;lt;", "<script>", "</script>", "<style>", "<!--", "-->", "onclick=x ", "<li>", "<ul>", "</ul>", "text", " ", "\n", "&", "<svg>",
                "<table><td>", "<i>", "</i>", "<img src=x>", "\u0000", "\u2028", "\ud83d\ude00", "\ud83d", "<textarea>", "<pre>", "</a>", "<br>");
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Test
    void theSearchSeesTheTextAlone() {
        assertEquals("Back at two < three", ChatHtml.clean("<p>Back at</p><b>two</b> &lt; three<script>four</script>").plain());
        assertTrue(ChatHtml.clean("<p> <br><script>x</script></p>").isEmpty());
    }

    @Test
    void whatBreaksDatabasesIsLeftOut() {
        assertEquals("ab\ncd", ChatHtml.clean("a\u0000b\n\u2028c\ud800d").html().replace("\ufffd", ""));
    }

    @Test
    void tagsThatAreNeverClosedTakeNeitherLongNorMuchRoom() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            String deep = "<div>".repeat(4_000);
            assertTrue(ChatHtml.clean(deep).html().length() <= deep.length() * 20L + 1_000);
            String crossed = "<a href=https://x><p>".repeat(900);
            try {
                assertTrue(ChatHtml.clean(crossed).html().length() <= crossed.length() * 20L + 1_000);
            } catch (InvalidValue e) {
                assertEquals("text", e.field());
            }
        });
    }

    private static void requireSafe(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (element.normalName().equals("body")) {
                continue;
            }
            assertTrue(TAGS.contains(element.normalName()), () -> "tag " + element.normalName() + " in " + html);
            for (Attribute attribute : element.attributes()) {
                assertEquals("a", element.normalName(), () -> attribute + " in " + html);
                switch (attribute.getKey()) {
                    case "href" -> assertTrue(SCHEMES.stream().anyMatch(attribute.getValue().toLowerCase()::startsWith), html);
                    case "rel" -> assertEquals("noopener noreferrer nofollow", attribute.getValue());
                    case "target" -> assertEquals("_blank", attribute.getValue());
                    default -> throw new AssertionError(attribute + " in " + html);
                }
            }
        }
        assertFalse(html.contains("<!--"), html);
    }
}
