package org.carillon.admin.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After the log-in only pages of the console open. */
class TargetTest {

    @Test
    void pagesOfTheConsoleOpen() {
        assertEquals("/people/users.xhtml", Target.orHome("/people/users.xhtml"));
        assertEquals("/index.xhtml", Target.orHome("/index.xhtml"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://evil.example", "//evil.example/x.xhtml", "/\\evil.example", "/people/../x.xhtml", "/login.xhtml",
        "/confirm.xhtml", "/a/b/c.xhtml", "/index.xhtml?x=1", "/index.xhtml\r\nX: y"})
    void everythingElseLeadsHome(String path) {
        assertEquals("/index.xhtml", Target.orHome(path));
    }
}
