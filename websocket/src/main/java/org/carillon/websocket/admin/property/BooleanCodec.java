package org.carillon.websocket.admin.property;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;

import org.carillon.condition.BooleanRule;
import org.carillon.condition.BooleanRule.Manual;
import org.carillon.condition.TimeWindow;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * The rule of a Boolean object: {@code {"manual":"on","times":[{"days":["mo"],"start":"08:00","end":"17:00","from":"2026-01-01",
 * "until":"2026-12-31"}]}} (pbx-apis.md section 7). 24:00 is taken for midnight.
 */
final class BooleanCodec {

    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    JsonObject write(BooleanRule rule) {
        JsonObjectBuilder json = JsonText.object();
        if (rule.manual() != Manual.NONE) {
            json.add("manual", rule.manual().name().toLowerCase(Locale.ROOT));
        }
        JsonArrayBuilder times = JsonText.array();
        rule.times().forEach(time -> times.add(write(time)));
        return json.add("times", times).build();
    }

    private static JsonObjectBuilder write(TimeWindow time) {
        JsonObjectBuilder json = JsonText.object();
        if (!time.days().isEmpty()) {
            JsonArrayBuilder days = JsonText.array();
            time.days().stream().sorted().forEach(day -> days.add(DAYS.get(day.ordinal())));
            json.add("days", days);
        }
        add(json, "start", time.start());
        add(json, "end", time.end());
        add(json, "from", time.from());
        add(json, "until", time.until());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    /** @throws InvalidValue if it is no such rule */
    BooleanRule read(Members rule) {
        Manual manual = switch (rule.text("manual")) {
            case "" -> Manual.NONE;
            case "on" -> Manual.ON;
            case "off" -> Manual.OFF;
            default -> throw new InvalidValue("manual", "must be on or off");
        };
        return new BooleanRule(manual, rule.objects("times").stream().map(BooleanCodec::time).toList());
    }

    private static TimeWindow time(Members time) {
        return new TimeWindow(days(time), timeOfDay(time, "start"), timeOfDay(time, "end"), date(time, "from"), date(time, "until"));
    }

    private static Set<DayOfWeek> days(Members time) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (time.json().get("days") instanceof JsonArray names) {
            names.forEach(name -> {
                int day = name instanceof JsonString text ? DAYS.indexOf(text.getString().toLowerCase(Locale.ROOT)) : -1;
                if (day < 0) {
                    throw new InvalidValue("days", "must be out of " + String.join(", ", DAYS));
                }
                days.add(DayOfWeek.of(day + 1));
            });
        }
        return days;
    }

    private static LocalTime timeOfDay(Members time, String name) {
        String text = time.text(name);
        try {
            return text.isEmpty() ? null : text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue(name, "must have the form HH:MM");
        }
    }

    private static LocalDate date(Members time, String name) {
        String text = time.text(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue(name, "must have the form YYYY-MM-DD");
        }
    }
}
