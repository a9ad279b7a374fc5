package org.carillon.websocket.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.carillon.directory.ObjectPage;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;

/** Both ways to go through a list end, and give every entry once. */
class PagingTest {

    private static List<String> read(List<String> all, ObjectPage page) {
        return all.stream().filter(name -> name.compareTo(page.after()) > 0).limit(page.most()).toList();
    }

    private static Message request(String... members) {
        return Message.parse("{" + String.join(",", members) + "}");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.format("n%03d", i)).toList();
    }

    @Property(tries = 200)
    void byMore(@ForAll @IntRange(max = 120) int count, @ForAll @IntRange(min = 1, max = 60) int limit) {
        List<String> got = new ArrayList<>();
        String more = "";
        do {
            Paging paging = Paging.more(request("\"limit\":" + limit, "\"more\":\"" + more + "\""), 50);
            JsonObjectBuilder answer = JsonText.object();
            got.addAll(paging.cut(read(names(count), paging.pageAndOne()), name -> name, answer));
            JsonObject sent = answer.build();
            more = sent.getString("more", "");
        } while (!more.isEmpty());
        assertEquals(names(count), got);
    }

    @Property(tries = 200)
    void byLast(@ForAll @IntRange(max = 120) int count, @ForAll @IntRange(min = 1, max = 60) int limit) {
        List<String> got = new ArrayList<>();
        List<String> page;
        do {
            String last = got.isEmpty() ? "" : got.get(got.size() - 1);
            page = read(names(count), Paging.last(request("\"limit\":" + limit, "\"last\":\"" + last + "\""), 200).page());
            got.addAll(page);
        } while (!page.isEmpty());
        assertEquals(names(count), got);
    }

    @Example
    void withoutALimitAllIsMeantAndABadOneIsRefused() {
        assertEquals(ObjectPage.whole(), Paging.more(request(), 50).pageAndOne());
        assertEquals(51, Paging.more(request("\"limit\":1000"), 50).pageAndOne().most());
        assertThrows(InvalidValue.class, () -> Paging.last(request("\"limit\":-1"), 50));
        assertThrows(InvalidValue.class, () -> Paging.last(request("\"limit\":\"x\""), 50));
    }
}
