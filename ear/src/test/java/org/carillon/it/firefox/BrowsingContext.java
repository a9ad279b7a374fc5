package org.carillon.it.firefox;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * A page, or a frame in it. Expressions are scripts, which may be promises; what is waited for is asked again and again. Elements are
 * named by the text of a button or by CSS.
 */
public final class BrowsingContext {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String CONTEXT = "context";
    private final Bidi bidi;
    private final String id;
    private final Input input;

    BrowsingContext(Bidi bidi, String id) {
        this.bidi = bidi;
        this.id = id;
        this.input = new Input(bidi, id);
    }

    private JsonObjectBuilder parameters() {
        return Json.createObjectBuilder().add(CONTEXT, id);
    }

    public void size(int width, int height) {
        bidi.ask("browsingContext.setViewport", parameters().add("viewport", Json.createObjectBuilder().add("width", width).add("height", height)));
    }

    /** Goes there, and waits until it is loaded. */
    public void open(String url) {
        bidi.ask("browsingContext.navigate", parameters().add("url", url).add("wait", "complete"));
    }

    /** Runs a script in this page before any of its own, whenever it is loaded. @param script a function */
    public void beforeAnything(String script) {
        bidi.ask("script.addPreloadScript", Json.createObjectBuilder().add("functionDeclaration", script)
                .add("contexts", Json.createArrayBuilder().add(id)));
    }

    public void reload() {
        bidi.ask("browsingContext.reload", parameters().add("wait", "complete"));
    }

    public void close() {
        bidi.ask("browsingContext.close", parameters());
    }

    /** The frame in this page whose address contains that; waits for it. */
    public BrowsingContext frame(String part) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonObject page = bidi.ask("browsingContext.getTree", Json.createObjectBuilder().add("root", id))
                    .getJsonArray("contexts").getJsonObject(0);
            for (JsonObject child : page.getJsonArray("children").getValuesAs(JsonObject.class)) {
                if (child.getString("url").contains(part)) {
                    return new BrowsingContext(bidi, child.getString(CONTEXT));
                }
            }
            pause(deadline, "there is no frame " + part);
        }
    }

    private JsonObject run(String expression) {
        JsonObject result = bidi.ask("script.evaluate", Json.createObjectBuilder().add("expression", expression).add("awaitPromise", true)
                .add("target", Json.createObjectBuilder().add(CONTEXT, id)).add("resultOwnership", "none"));
        if (!result.getString("type").equals("success")) {
            throw new IllegalStateException(result.getJsonObject("exceptionDetails").getString("text") + " in " + expression);
        }
        return result.getJsonObject("result");
    }

    /** What the expression is, or will be, as text. */
    public String text(String expression) {
        return run("Promise.resolve(" + expression + ").then(String)").getString("value");
    }

    public int number(String expression) {
        return Integer.parseInt(text(expression));
    }

    /** Waits until the expression is true. */
    public void await(String expression) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!text("!!(" + expression + ")").equals("true")) {
            pause(deadline, "it does not become true: " + expression);
        }
    }

    /** Waits until the expression is at least that, and gives what it is. */
    public int awaitAtLeast(String expression, int least) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int now = number(expression);
            if (now >= least) {
                return now;
            }
            pause(deadline, "only " + now + " instead of " + least);
        }
    }

    private void pause(long deadline, String otherwise) {
        if (System.nanoTime() >= deadline) {
            String name = "firefox-failed-" + id;
            shot(name);
            fail(otherwise + ", see the screenshot " + name);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    /** Waits until that is to be seen. */
    public void awaitVisible(String selector) {
        await(one(selector) + "?.checkVisibility({ visibilityProperty: true })");
    }

    public void awaitText(String selector, String text) {
        await(one(selector) + "?.textContent.includes(" + Json.createValue(text) + ")");
    }

    public void awaitGone(String selector) {
        await("!" + one(selector));
    }

    /** Clicks on what is found by CSS, as soon as it is there. */
    public void click(String selector) {
        awaitVisible(selector);
        clickAt(one(selector));
    }

    /** Clicks on the button with that name, as soon as it is there. */
    public void press(String name) {
        String button = "[...document.querySelectorAll('button')].find((one) => [one.ariaLabel, one.innerText.trim()].includes("
                + Json.createValue(name) + ") && one.checkVisibility({ visibilityProperty: true }))";
        await(button);
        clickAt(button);
    }

    private void clickAt(String element) {
        run("void " + element + ".scrollIntoView({ block: 'nearest' })");
        input.click(run(element));
    }

    /** Types into a field, in place of what is there; a line feed is the enter key. */
    public void type(String selector, String text) {
        click(selector);
        run("void " + one(selector) + ".select()");
        input.type(text);
    }

    /** The expression for what is found by CSS. */
    private static String one(String selector) {
        return "document.querySelector(" + Json.createValue(selector) + ")";
    }

    /** Photographs it into {@code target/screenshots}. */
    public void shot(String name) {
        JsonObject shot = bidi.ask("browsingContext.captureScreenshot", parameters().add("origin", "viewport"));
        byte[] picture = Base64.getDecoder().decode(shot.getString("data"));
        try {
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
