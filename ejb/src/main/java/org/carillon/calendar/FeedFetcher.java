package org.carillon.calendar;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.carillon.calendar.FeedFault.Kind;
import org.carillon.error.InvalidValue;
import org.carillon.setting.CalendarSettings;
import org.carillon.setting.Settings;

/**
 * Reads calendars from their servers: only over http and https, bounded in size, time and redirections, each of which is looked at
 * like the first address. No thread waits for a server.
 */
final class FeedFetcher {

    private static final int REDIRECTIONS = 3;
    private static final int KILOBYTE = 1_024;
    private static final int OK = 200;
    private static final int MULTIPLE = 300;
    private static final int CLIENT_FAULT = 400;
    private final HttpClient client;
    private final Settings settings;
    private final Executor executor;
    private final Predicate<InetAddress> internal;

    FeedFetcher(Settings settings, Executor executor) {
        this(settings, executor, FeedTargets::isInternal);
    }

    /** @param internal which addresses are only asked where the setting says so */
    FeedFetcher(Settings settings, Executor executor, Predicate<InetAddress> internal) {
        this.internal = internal;
        this.settings = settings;
        this.executor = executor;
        client = HttpClient.newBuilder().executor(executor).followRedirects(Redirect.NEVER).version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(settings.get(CalendarSettings.SECONDS))).build();
    }

    /** The text of the calendar, or a {@link FeedFault} or another fault of the connection. */
    CompletableFuture<String> fetch(FeedUrl url) {
        CompletableFuture<String> text = new CompletableFuture<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.get(CalendarSettings.SECONDS));
        executor.execute(() -> ask(url.uri(), REDIRECTIONS, deadline, text));
        return text;
    }

    private void ask(URI uri, int redirections, long deadline, CompletableFuture<String> text) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            text.completeExceptionally(new FeedFault(Kind.TOO_SLOW));
            return;
        }
        try {
            FeedTargets.require(uri, settings.get(CalendarSettings.INTERNAL) ? address -> false : internal);
            HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/calendar, */*;q=0.1").build();
            int most = settings.get(CalendarSettings.KILOBYTES) * KILOBYTE;
            CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, answer -> new BoundedBody(answer.statusCode() == OK ? most : KILOBYTE));
            CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, executor).execute(() -> {
                if (text.completeExceptionally(new FeedFault(Kind.TOO_SLOW))) {
                    asked.cancel(true);
                }
            });
            asked.whenComplete((answer, fault) -> {
                if (fault != null) {
                    text.completeExceptionally(fault);
                } else {
                    take(answer, redirections, deadline, text);
                }
            });
        } catch (RuntimeException e) {
            text.completeExceptionally(e);
        }
    }

    private void take(HttpResponse<byte[]> answer, int redirections, long deadline, CompletableFuture<String> text) {
        int status = answer.statusCode();
        if (status == OK) {
            text.complete(new String(answer.body(), StandardCharsets.UTF_8));
        } else if (status < MULTIPLE || status >= CLIENT_FAULT || answer.headers().firstValue("Location").isEmpty()) {
            text.completeExceptionally(new FeedFault(Kind.REFUSED));
        } else if (redirections == 0) {
            text.completeExceptionally(new FeedFault(Kind.TOO_MANY_REDIRECTIONS));
        } else {
            follow(answer, redirections, deadline, text);
        }
    }

    private void follow(HttpResponse<byte[]> answer, int redirections, long deadline, CompletableFuture<String> text) {
        try {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            ask(FeedUrl.of(next.toString()).uri(), redirections - 1, deadline, text);
        } catch (IllegalArgumentException | InvalidValue e) {
            text.completeExceptionally(new FeedFault(Kind.REFUSED));
        }
    }
}
