package org.carillon.calendar;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

import org.carillon.calendar.FeedFault.Kind;
import org.carillon.directory.Guid;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.Presences;
import org.carillon.setting.CalendarSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Reads the calendars in turn and shows what they say. A calendar is read again after its interval, spread by a tenth so that not all come
 * at once, and after failures later and later, at most eight intervals. All is driven by {@link #tick}.
 */
final class CalendarDesk {

    private static final System.Logger LOG = System.getLogger(CalendarDesk.class.getName());
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 3;
    private static final double SPREAD = 0.1;
    private final Function<FeedUrl, CompletableFuture<String>> fetcher;
    private final Presences presences;
    private final Settings settings;
    private final Consumer<Guid> read;
    private final Clock clock;
    private final DoubleSupplier random;
    private final Map<Guid, Feed> feeds = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * @param read   told whose status is another one
     * @param random from 0 to 1
     */
    CalendarDesk(Function<FeedUrl, CompletableFuture<String>> fetcher, Presences presences, Settings settings, Consumer<Guid> read, Clock clock,
            DoubleSupplier random) {
        this.read = read;
        this.fetcher = fetcher;
        this.presences = presences;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    Optional<CalendarStatus> status(Guid user) {
        return Optional.ofNullable(feeds.get(user)).map(Feed::status);
    }

    /** Reads this calendar from now on, or none; one that is followed already stays as it is. */
    void follow(Guid user, Optional<FeedUrl> url, Duration within) {
        Feed known = feeds.get(user);
        if (known != null && url.filter(known.url()::equals).isPresent() || known == null && url.isEmpty()) {
            return;
        }
        if (url.isPresent()) {
            feeds.put(user, new Feed(url.get(), clock.instant().plusMillis((long) (within.toMillis() * random.getAsDouble()))));
        } else {
            feeds.remove(user);
        }
        presences.show(user, PresenceItem.CALENDAR, Optional.empty());
    }

    void tick() {
        Instant now = clock.instant();
        feeds.forEach((user, feed) -> {
            show(user, feed, now);
            if (underWay.get() < settings.get(CalendarSettings.AT_ONCE) && feed.begin(now)) {
                underWay.incrementAndGet();
                fetcher.apply(feed.url()).thenApply(this::read).whenComplete((times, fault) -> done(user, feed, times, fault));
            }
        });
    }

    private List<Busy> read(String text) {
        Instant now = clock.instant();
        return new CalendarReader(SystemSettings.zone(settings), now, now.plus(AHEAD)).read(text);
    }

    private void done(Guid user, Feed feed, List<Busy> times, Throwable fault) {
        underWay.decrementAndGet();
        Instant now = clock.instant();
        if (fault == null) {
            feed.read(times, now, now.plus(interval(0)));
        } else {
            Kind kind = kindOf(fault);
            LOG.log(feed.failures() == 0 ? Level.INFO : Level.DEBUG, "calendar of {0} at {1} not read: {2}", user, feed.url(), kind);
            feed.failed(kind, now.plus(interval(feed.failures() + 1)));
        }
        show(user, feed, now);
        read.accept(user);
    }

    private static Kind kindOf(Throwable fault) {
        Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
        return cause instanceof FeedFault known ? known.kind() : Kind.UNREACHABLE;
    }

    private Duration interval(int failures) {
        double millis = Duration.ofMinutes(settings.get(CalendarSettings.REFRESH_MINUTES)).toMillis() * (double) (1 << Math.min(failures, MOST_DOUBLINGS));
        return Duration.ofMillis((long) (millis * (1 - SPREAD + 2 * SPREAD * random.getAsDouble())));
    }

    private void show(Guid user, Feed feed, Instant now) {
        if (feeds.get(user) == feed) {
            feed.turn(now).ifPresent(change -> presences.show(user, PresenceItem.CALENDAR, change.busy().map(this::item)));
        }
    }

    /* The words for machines: client-runtime.md, parameters of notes. */
    private PresenceItem item(Busy busy) {
        String text = settings.get(CalendarSettings.SHOW_TEXT) && !busy.text().isEmpty() ? busy.text().replace("#", "##") + " " : "";
        return new PresenceItem(PresenceItem.CALENDAR, true, busy.activity(),
                text + "#until:" + busy.end().toEpochMilli() + (busy.wholeDay() ? " #whole-day" : ""));
    }
}
