package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.directory.DiversionSource.Caller;
import org.carillon.directory.DiversionSource.Compared;
import org.carillon.error.InvalidValue;

/** The XML of a diversion's source (pbx-apis.md section 5). */
class DiversionSourceTest {

    @Example
    void readsAndWritesTheFormOfTheProtocol() {
        String xml = "<src type=\"do\"><ep e164=\"30\" h323=\"\" ext=\"true\" fwd=\"both\"/></src>";
        DiversionSource source = DiversionSource.parse(xml);
        assertEquals(new DiversionSource(true, List.of(new Caller(new Destination("30", ""), true, Compared.BOTH))), source);
        assertEquals(source, DiversionSource.parse(source.xml()));
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll("sources") DiversionSource source) {
        assertEquals(source, DiversionSource.parse(source.xml()));
    }

    @Provide
    Arbitrary<DiversionSource> sources() {
        Arbitrary<String> text = Arbitraries.strings().withChars("ab<>&\"'0é ").ofMaxLength(10).map(String::strip);
        Arbitrary<Caller> caller = Combinators.combine(text, text, Arbitraries.of(true, false), Arbitraries.of(Compared.class))
                .as((number, name, external, compared) -> new Caller(new Destination(number, name), external, compared));
        return Combinators.combine(Arbitraries.of(true, false), caller.list().ofMaxSize(4)).as(DiversionSource::new);
    }

    @Example
    void refusesWhatIsNoSuchXml() {
        for (String bad : List.of("", "<src", "text", "<src><ep fwd=\"sideways\"/></src>", "<src>" + "<ep/>".repeat(65) + "</src>",
                "<!DOCTYPE src [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><src>&e;</src>", "x".repeat(20_000))) {
            assertThrows(InvalidValue.class, () -> DiversionSource.parse(bad), bad);
        }
    }
}
