package org.carillon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths lead to a file without their build number, and that no other file can be reached so. */
class BuildPathTest {

    @ParameterizedTest
    @CsvSource({
        "/PBX0/APPCLIENT/137766/appclient.htm,      137766, /PBX0/APPCLIENT/appclient.htm",
        "/PBX0/APPCLIENT/1aF/js/shell/x-y.js,       1aF,    /PBX0/APPCLIENT/js/shell/x-y.js",
        "/PBX0/APPS/profile/0/profile.png,          0,      /PBX0/APPS/profile/profile.png",
        "/PBX0/APPS/4711/12/a.htm,                  12,     /PBX0/APPS/4711/a.htm",
    })
    void aBuildNumberIsLeftOut(String path, String build, String target) {
        assertEquals(Optional.of(new BuildPath(build, target)), BuildPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/PBX0/APPCLIENT/appclient.htm", "/PBX0/APPCLIENT/cafe/x.css", "/PBX0/APPS/4711/a.htm", "/PBX0/APPCLIENT/12/", "/PBX0/APPCLIENT/12",
        "/PBX0/APPCLIENT/12/../../WEB-INF/web.xml", "/PBX0/APPCLIENT/12/..", "/PBX0/APPCLIENT/12/.x", "/PBX0/APPCLIENT/12//x", "/PBX0/APPCLIENT/12/x?y",
        "/PBX0/APPCLIENT/12/x;y", "/PBX0/APPCLIENT/12/a\\b", "/PBX0/LIB/12/x.js", "/12/x.js", "/PBX0/APPCLIENT/12/x\n"})
    void everythingElseStaysAsItIs(String path) {
        assertEquals(Optional.empty(), BuildPath.of(path));
    }
}
