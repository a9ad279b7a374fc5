package org.carillon.admin.shell;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Numbers, sizes and times as people in the language of the page write them. */
@Named("fmt")
@ApplicationScoped
public class Format {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    public String number(long value) {
        return NumberFormat.getIntegerInstance(words.locale()).format(value);
    }

    public String bytes(long value) {
        double amount = value;
        int unit = 0;
        while (amount >= 1024 && unit < UNITS.length - 1) {
            amount /= 1024;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(amount < 10 && unit > 1 ? 1 : 0);
        return format.format(amount) + " " + UNITS[unit];
    }

    public int percent(long part, long whole) {
        return whole <= 0 ? 0 : (int) Math.min(100, Math.round(100.0 * part / whole));
    }

    /** Date and time in the zone of the server; the page turns it into the browser's own. */
    public String exact(Instant instant) {
        Locale locale = words.locale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withLocale(locale)
                .withZone(ZoneId.systemDefault()).format(instant);
    }

    /** How long ago, in words. */
    public String ago(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.toMinutes() < 1) {
            return words.text("time.now");
        }
        return words.text("time.ago", span(age));
    }

    /** How long since then, in words. */
    public String since(Instant instant) {
        return span(Duration.between(instant, clock.instant()));
    }

    private String span(Duration age) {
        if (age.toMinutes() < 60) {
            return words.text("time.minutes", Math.max(1, age.toMinutes()));
        }
        if (age.toHours() < 48) {
            return words.text("time.hours", age.toHours());
        }
        return words.text("time.days", age.toDays());
    }
}
