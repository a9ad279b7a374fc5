package org.carillon.admin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.carillon.admin.shell.Words;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkState;
import org.carillon.directory.AppKind;
import org.junit.jupiter.api.Test;

/** Whatever a connection can come to has a word for it. */
class AppWordsTest {

    @Test
    void everyKindPhaseAndFaultHasAWord() {
        ResourceBundle english = ResourceBundle.getBundle(Words.BUNDLE, Locale.ENGLISH);
        List<String> missing = Stream.of(keys("app.kind.", AppKind.values()), keys("link.phase.", LinkState.Phase.values()),
                keys("link.fault.", LinkFault.Kind.values())).flatMap(s -> s).filter(key -> !english.containsKey(key)).toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }
}
