package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.StringReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * The running page of an app of another vendor, which keeps what it hears from the client and says what a test wants. Messages are
 * written here as scripts write them, without quotes around names.
 */
final class ForeignApp {

    private static final int POLL_MILLIS = 50;
    private final Frame frame;

    private ForeignApp(Frame frame) {
        this.frame = frame;
    }

    /** Waits until the page of the app is there, in whatever window, shown or not. */
    static ForeignApp in(Page page, String app) {
        AtomicReference<Frame> found = new AtomicReference<>();
        page.waitForCondition(() -> {
            found.set(find(page, app));
            return found.get() != null && hasHeard(found.get());
        });
        return new ForeignApp(found.get());
    }

    /* A frame may go and another one come in its place while it is looked at. */
    private static boolean hasHeard(Frame frame) {
        try {
            return Boolean.TRUE.equals(frame.evaluate("typeof heard !== 'undefined' && heard.length > 0"));
        } catch (PlaywrightException e) {
            return false;
        }
    }

    /** Pages of this app run the script after they said that they live. */
    static void script(BrowserContext context, String app, String script) {
        context.route(ExternalApps.HOST + "example.com/" + app + "/*.htm*", route ->
                route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(ExternalApps.page(script))));
    }

    private static Frame find(Page page, String app) {
        return page.frames().stream().filter(frame -> frame.url().startsWith(ExternalApps.HOST) && frame.url().contains("/acme-" + app + ".htm"))
                .findFirst().orElse(null);
    }

    /** Posts messages to the client. */
    void say(String... messages) {
        for (String message : messages) {
            frame.evaluate("say(" + message + ")");
        }
    }

    Object evaluate(String expression) {
        return frame.evaluate(expression);
    }

    /** Waits for a message of which the condition holds, and gives the last such. */
    JsonObject hears(String condition) {
        awaits("heard.some((m) => " + condition + ")");
        return last(condition);
    }

    /** The last message so far of which the condition holds. */
    JsonObject last(String condition) {
        String text = (String) frame.evaluate("JSON.stringify(heard.findLast((m) => " + condition + "))");
        assertNotNull(text, () -> "nothing heard of " + condition + " in " + frame.evaluate("JSON.stringify(heard)"));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The results for a consumer's request, in their order. */
    int count(String condition) {
        return ((Number) frame.evaluate("heard.filter((m) => " + condition + ").length")).intValue();
    }

    void awaits(String condition) {
        frame.waitForFunction("() => " + condition, null, new Frame.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
    }

    /** What the page was started with, in its order. */
    List<String> startParameters() {
        String query = (String) frame.evaluate("location.search.slice(1)");
        return List.of(query.split("&"));
    }
}
