package org.carillon.admin.call;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.carillon.history.Records.Day;

/** Calls of each day as the configuration of a bar chart; the colours are added by the page. */
final class CallChart {

    private static final Day NONE = new Day(0, 0);

    private CallChart() {
    }

    /**
     * @param days     in order, with or without calls
     * @param form     how a day is written
     * @param answered what to call answered calls
     * @return JSON of Chart.js
     */
    static String json(List<LocalDate> days, Map<LocalDate, Day> calls, DateTimeFormatter form, String answered, String unanswered) {
        String labels = days.stream().map(day -> quote(form.format(day))).collect(Collectors.joining(","));
        return """
                {"type":"bar","data":{"labels":[%s],"datasets":[%s,%s]},"options":{"responsive":true,"maintainAspectRatio":false,"animation":false,
                "scales":{"x":{"stacked":true,"grid":{"display":false},"ticks":{"maxRotation":0,"autoSkipPadding":16}},
                "y":{"stacked":true,"beginAtZero":true,"ticks":{"precision":0}}},
                "plugins":{"legend":{"align":"start","labels":{"boxWidth":12,"boxHeight":12}}}}}"""
                .formatted(labels, dataset(answered, days, calls, Day::answered), dataset(unanswered, days, calls, Day::unanswered));
    }

    private static String dataset(String label, List<LocalDate> days, Map<LocalDate, Day> calls, ToLongFunction<Day> number) {
        return "{\"label\":%s,\"borderRadius\":3,\"data\":[%s]}".formatted(quote(label),
                days.stream().map(day -> Long.toString(number.applyAsLong(calls.getOrDefault(day, NONE)))).collect(Collectors.joining(",")));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
