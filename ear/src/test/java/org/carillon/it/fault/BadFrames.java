package org.carillon.it.fault;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Frames as an attacker or a broken client would make them. */
class BadFrames extends DomainContextBase {

    private static final String[] TYPES = {"AppChallenge", "AppLogin", "AppCheckLogin", "CheckBuild", "SubscribeRegister", "LoginInfo",
        "Login", "LoginCancel", "AuthorizeSession", "SubscribeApps", "SetApps", "AppGetLogin", "SetUserActivity",
        "SetOwnPresence", "SubscribePresence", "UnsubscribePresence", "SubscribeDialog", "SetSessionInfo", "NoSuchType", ""};
    private static final String[] MEMBERS = {"type", "username", "nonce", "response", "userAgent", "method", "keyShare", "url", "id",
        "home", "app", "challenge", "src", "api", "activity", "note", "inactive", "sip", "num", "token", "wake", "info", "digest",
        "pbxObj", "guid", "dn", "domain", "always"};
    private static final int HUGE = 16 * 1024 * 1024;

    @Provide
    Arbitrary<String> frames() {
        Arbitrary<String> frames = Arbitraries.frequencyOf(
                Tuple.of(40, wrongTypes()),
                Tuple.of(12, truncated()),
                Tuple.of(8, Arbitraries.strings().ofMaxLength(80)),
                Tuple.of(6, nested()),
                Tuple.of(6, Arbitraries.of("[]", "null", "0", "\"text\"", "{}", "", " ", "{\"mt\":7}", "{\"mt\":null}", "{\"mt\":{\"mt\":\"Login\"}}",
                        "{\"mt\":\"Login\",\"mt\":\"CheckBuild\"}", "{\"mt\":\"Login\",\"type\":\"user\",\"type\":\"session\"}",
                        "{\"mt\":\"SetOwnPresence\",\"note\":\"\\ud800\"}", "{\"mt\":\"SetApps\",\"home\":\"\\udc00\\ud800\"}",
                        "{\"mt\":\"SetOwnPresence\",\"note\":\"\\u0000\"}", "{\"mt\":\"CheckBuild\",\"url\":\"\\u2028\"}",
                        "{\"mt\":\"AppChallenge\"}{\"mt\":\"AppChallenge\"}", "{'mt':'Login'}", "{\"mt\":\"Login\",}", "\uFEFF{\"mt\":\"LoginInfo\"}")),
                Tuple.of(4, Arbitraries.integers().between(1, 400).map(n -> "{\"mt\":\"AppLogin\",\"app\":" + "9".repeat(n) + "e" + "9".repeat(n % 20 + 1) + "}")),
                Tuple.of(2, Arbitraries.integers().between(1_000, 300_000).map(n -> "{\"mt\":\"SetApps\",\"home\":\"" + "x".repeat(n) + "\"}")),
                Tuple.of(1, manyMembers()));
        return sometimesHuge(frames);
    }

    /* A frame of 16 MiB takes a moment: one in five hundred is enough to have some of every kind. */
    private static Arbitrary<String> sometimesHuge(Arbitrary<String> frames) {
        return Arbitraries.frequencyOf(Tuple.of(499, frames),
                Tuple.of(1, Arbitraries.of("{\"mt\":\"Login\",\"type\":\"user\",\"userAgent\":\"" + "y".repeat(HUGE) + "\"}")));
    }

    private static Arbitrary<String> wrongTypes() {
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "false", "0", "-1", "1e308", "12345678901234567890", "[]", "{}", "[[[]]]", "\"\"", "{\"a\":{\"b\":[1,2]}}"),
                Arbitraries.strings().ofMaxLength(40).map(BadFrames::quoted),
                Arbitraries.of("\"user\"", "\"session\"", "\"digest\"", "\"oauth2\"", "\"ntlm\"", "\"alice\"", "\"dev:x\"", "\"rcc\"", "\"profile\""));
        Arbitrary<String> member = Combinators.combine(Arbitraries.of(MEMBERS), value).as((name, v) -> quoted(name) + ":" + v);
        return Combinators.combine(Arbitraries.of(TYPES), member.list().ofMaxSize(6).uniqueElements(m -> m.substring(0, m.indexOf(':'))))
                .as((mt, members) -> "{\"mt\":" + quoted(mt) + members.stream().map(m -> "," + m).collect(Collectors.joining()) + "}");
    }

    private static Arbitrary<String> truncated() {
        return Combinators.combine(wrongTypes(), Arbitraries.integers().between(0, 100))
                .as((frame, percent) -> frame.substring(0, frame.length() * percent / 100));
    }

    private static Arbitrary<String> nested() {
        return Combinators.combine(Arbitraries.integers().between(20, 50_000), Arbitraries.of("[", "{\"a\":"))
                .as((depth, open) -> "{\"mt\":\"AppLogin\",\"info\":" + open.repeat(depth) + (open.equals("[") ? "]" : "1}").repeat(depth) + "}");
    }

    private static Arbitrary<String> manyMembers() {
        return Arbitraries.integers().between(1_000, 15_000).map(n -> "{\"mt\":\"SubscribePresence\","
                + IntStream.range(0, n).mapToObj(i -> "\"m" + i + "\":" + i).collect(Collectors.joining(",")) + "}");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
