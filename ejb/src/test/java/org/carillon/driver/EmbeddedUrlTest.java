package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedUrlTest {

    @Test
    void namesDirectoryAndDatabase() {
        assertEquals(Optional.of(new EmbeddedUrl(Path.of("/var/pbx/pg"), "carillon")),
                EmbeddedUrl.parse("jdbc:carillon-embedded:/var/pbx/x/../pg?db=carillon"));
    }

    @Test
    void directoryMayHoldAQuestionMark() {
        assertEquals(Optional.of(new EmbeddedUrl(Path.of("/a?db=b/pg"), "carillon")),
                EmbeddedUrl.parse("jdbc:carillon-embedded:/a?db=b/pg?db=carillon"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "jdbc:postgresql://db/carillon", "jdbc:carillon-embedded:/pg", "jdbc:carillon-embedded:?db=x",
        "jdbc:carillon-embedded:/pg?db=x; DROP TABLE y", "jdbc:carillon-embedded:/pg?db="})
    void refusesEverythingElse(String url) {
        assertTrue(EmbeddedUrl.parse(url).isEmpty());
    }
}
