package org.carillon.websocket.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule of CheckBuild (appwebsocket.md section 11). */
class BuildUrlTest {

    private static final String BUILD = "137766";

    @ParameterizedTest
    @CsvSource({
        "https://h/PBX0/APPCLIENT/appclient.htm,                     https://h/PBX0/APPCLIENT/137766/appclient.htm",
        "https://h/PBX0/APPCLIENT/137700/appclient.htm?a=/b&c#d/1,   https://h/PBX0/APPCLIENT/137766/appclient.htm?a=/b&c#d/1",
        "https://h/x/PBX0/APPCLIENT/1Af/appclient.htm#x?y,           https://h/x/PBX0/APPCLIENT/137766/appclient.htm#x?y",
        "https://h/PBX0/APPS/cafe/cafe.htm,                          https://h/PBX0/APPS/cafe/137766/cafe.htm",
        "https://h/PBX0/APPS/dad1/1/dad.htm,                         https://h/PBX0/APPS/dad1/137766/dad.htm",
        "https://h/PBX0/APPS/4711/a.htm,                             https://h/PBX0/APPS/4711/137766/a.htm",
        "https://h/example.com/cafe/acme.htm,                        https://h/example.com/cafe/137766/acme.htm",
        "https://h/example.com/sample/1003/acme.htm,                 https://h/example.com/sample/137766/acme.htm",
        "https://1/acme.htm,                                         https://1/137766/acme.htm",
    })
    void aPageIsSentToItsCurrentBuild(String url, String expected) {
        assertEquals(Optional.of(expected), BuildUrl.corrected(url, BUILD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h/PBX0/APPCLIENT/137766/appclient.htm?x=1", "https://h/PBX0/APPS/cafe/137766/cafe.htm", "no url", "", "?/x"})
    void aPageThatIsThereOrIsNoneStays(String url) {
        assertEquals(Optional.empty(), BuildUrl.corrected(url, BUILD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h/PBX0/APPCLIENT/appclient.htm", "https://h/PBX0/APPS/cafe/cafe.htm", "https://h/cafe/x", "//", "/a/", "https://h/1/2/3/x?y/",
        "https://h/PBX0/APPS/APPS/APPS/x", "https://1/x", "http:///1/x", "https://h/PBX0/APPS/a/b/c/d"})
    void theCorrectionOfACorrectionIsNone(String url) {
        BuildUrl.corrected(url, BUILD).ifPresent(first -> assertEquals(Optional.empty(), BuildUrl.corrected(first, BUILD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h/PBX0/APPCLIENT/appclient.htm", "https://h/PBX0/APPS/cafe/cafe.htm", "https://h/cafe/x", "https://h/1/2/3/x?y/"})
    void aPageOfAnOlderBuildGoesWhereANewPageGoes(String url) {
        assertEquals(BuildUrl.corrected(url, BUILD), BuildUrl.corrected(BuildUrl.corrected(url, "0").orElseThrow(), BUILD));
    }

    @Test
    void anEndlessUrlIsLeftAlone() {
        assertEquals(Optional.empty(), BuildUrl.current("https://h/" + "a/".repeat(10_000) + "x", BUILD));
    }
}
