package org.carillon.websocket.admin.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.condition.BooleanRule;
import org.carillon.condition.BooleanRule.Manual;
import org.carillon.condition.TimeWindow;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/** The rule of a Boolean object as JSON (pbx-apis.md section 7). */
class BooleanCodecTest {

    private final BooleanCodec codec = new BooleanCodec();

    static Arbitrary<BooleanRule> rules() {
        Arbitrary<LocalTime> time = Arbitraries.integers().between(0, 1_439).map(m -> LocalTime.of(m / 60, m % 60)).injectNull(0.2);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 800).map(d -> LocalDate.of(2026, 1, 1).plusDays(d)).injectNull(0.5);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().map(s -> s.isEmpty() ? Set.<DayOfWeek>of() : EnumSet.copyOf(s));
        Arbitrary<TimeWindow> window = Combinators.combine(days, time, time, date, date).as(TimeWindow::new);
        return Combinators.combine(Arbitraries.of(Manual.class), window.list().ofMaxSize(3)).as(BooleanRule::new);
    }

    @Provide
    Arbitrary<BooleanRule> anyRule() {
        return rules();
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll("anyRule") BooleanRule rule) {
        assertEquals(rule, codec.read(new Members(JsonText.parse(JsonText.write(codec.write(rule))))));
    }

    @Example
    void hasTheShapeOfTheProtocol() {
        String json = "{\"manual\":\"on\",\"times\":[{\"days\":[\"mo\",\"su\"],\"start\":\"08:00\",\"end\":\"17:00\",\"from\":\"2026-01-01\",\"until\":\"2026-12-31\"},{}]}";
        assertEquals(json, JsonText.write(codec.write(codec.read(new Members(JsonText.parse(json))))));
        assertEquals(LocalTime.MIDNIGHT, codec.read(new Members(JsonText.parse("{\"times\":[{\"end\":\"24:00\"}]}"))).times().get(0).end());
    }

    @Example
    void whatIsNoSuchRuleIsRefused() {
        for (String bad : List.of("{\"manual\":\"maybe\"}", "{\"times\":{}}", "{\"times\":[{\"days\":[\"xx\"]}]}", "{\"times\":[{\"days\":[1]}]}",
                "{\"times\":[{\"start\":\"8\"}]}", "{\"times\":[{\"end\":\"25:00\"}]}", "{\"times\":[{\"from\":\"2026-02-30\"}]}")) {
            assertThrows(InvalidValue.class, () -> codec.read(new Members(JsonText.parse(bad))), bad);
        }
    }
}
