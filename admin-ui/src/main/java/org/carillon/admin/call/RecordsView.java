package org.carillon.admin.call;

import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.CsvDownload;
import org.carillon.admin.shell.Words;
import org.carillon.history.CallRecord;
import org.carillon.history.RecordFilter;
import org.carillon.history.Records;
import org.carillon.history.Records.Day;
import org.carillon.history.Status;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** The calls of everybody, with how many there were each day. */
@Named("callRecords")
@ViewScoped
public class RecordsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;
    private static final int CHUNK = 1_000;
    private static final int MOST_LINES = 100_000;
    private static final List<String> HEADER = List.of("began", "name", "number", "direction", "remote", "remoteNumber", "status", "cause", "alertSeconds",
            "connSeconds", "device");
    private static final int LONGEST_FILTER = 128;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    @Inject
    private transient Records records;
    @Inject
    private transient Settings settings;
    @Inject
    private transient Clock clock;
    @Inject
    private transient Words words;
    private RecordsModel model;
    private String filter = "";
    private Period period = Period.MONTH;
    private String direction = "";
    private Status status;
    private String chart;
    private String chartAloud;

    @PostConstruct
    void open() {
        model = new RecordsModel(records, this::wanted);
        draw();
    }

    private void draw() {
        ZoneId zone = SystemSettings.zone(settings);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<LocalDate> days = Stream.iterate(today.minusDays(DAYS - 1L), day -> day.plusDays(1)).limit(DAYS).toList();
        Map<LocalDate, Day> calls = records.perDay(days.get(0).atStartOfDay(zone).toInstant(), LAST);
        chart = CallChart.json(days, calls, DateTimeFormatter.ofPattern(words.text("records.day"), words.locale()), words.text("records.answered"),
                words.text("records.unanswered"));
        chartAloud = words.text("records.chart.aloud", calls.values().stream().mapToLong(Day::answered).sum(),
                calls.values().stream().mapToLong(Day::unanswered).sum());
    }

    private RecordFilter wanted() {
        return new RecordFilter(Optional.empty(), filter, period.begin(clock.instant(), SystemSettings.zone(settings)), LAST,
                direction.isEmpty() ? Optional.empty() : Optional.of(direction.equals("in")), Optional.ofNullable(status));
    }

    /** The table reads with what is chosen now. */
    public void applyFilter() {
        filter = filter == null ? "" : filter.strip().substring(0, Math.min(LONGEST_FILTER, filter.strip().length()));
    }

    public void download() throws IOException {
        RecordFilter chosen = wanted();
        int chunks = (int) Math.min(MOST_LINES / CHUNK, (records.page(chosen, 0, 1).total() + CHUNK - 1) / CHUNK);
        CsvDownload.send("calls", HEADER,
                Stream.iterate(0, chunk -> chunk + 1).limit(chunks)
                        .flatMap(chunk -> records.page(chosen, chunk * CHUNK, CHUNK).rows().stream()).map(this::line));
    }

    private List<String> line(CallRecord call) {
        return List.of(call.began().toString(), call.title(), call.party().number(), call.role().word(), remote(call), call.remote().number(),
                call.status().word(), Integer.toString(call.cause().number()), Integer.toString(call.durations().alert()),
                Integer.toString(call.durations().conn()), call.device());
    }

    public String remote(CallRecord call) {
        return !call.remoteTitle().isEmpty() ? call.remoteTitle() : !call.remote().sip().isEmpty() ? call.remote().sip() : call.remote().number();
    }

    /** Minutes and seconds; nothing for none. */
    public String duration(int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        return seconds == 0 ? "" : time.toHours() == 0 ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    public RecordsModel getModel() {
        return model;
    }

    /** Configuration of the chart as JSON. */
    public String getChart() {
        return chart;
    }

    /** What the chart shows, in words. */
    public String getChartAloud() {
        return chartAloud;
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public Status[] getStates() {
        return Status.values();
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period value) {
        period = value == null ? Period.MONTH : value;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String value) {
        direction = value == null ? "" : value;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status value) {
        status = value;
    }
}
