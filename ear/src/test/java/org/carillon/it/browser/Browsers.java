package org.carillon.it.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** The browsers of one test. They end with it. */
public final class Browsers implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final double PATIENCE_MILLIS = 45_000;
    private final Browser browser;
    private final List<BrowserContext> contexts = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    Browsers(Browser browser) {
        this.browser = browser;
    }

    /** An empty page in a browser of its own, which trusts every certificate. */
    public Page page() {
        return page(new Browser.NewContextOptions());
    }

    /** A page in a browser with special properties, such as language, colour scheme or size. */
    public Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setIgnoreHTTPSErrors(true));
        contexts.add(context);
        context.onClose(contexts::remove);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                problems.add(message.location() + ": " + message.text());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add(response.status() + " " + response.url());
            }
        });
        context.onRequestFailed(request -> {
            // A page that is left, or an app that moves to another place, needs no more what it asked for.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                problems.add(request.failure() + " " + request.url());
            }
        });
        context.onWebError(error -> problems.add("uncaught: " + error.error()));
        return context.newPage();
    }

    /** Errors that any page of this test logged or did not catch, such as scripts that fail and files that are missing. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Photographs the page into {@code target/screenshots}. */
    public static Path shot(Page page, String name) {
        Path file = SHOTS.resolve(name.replaceAll("[^\\w.-]", "_") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    void shotAll(String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                try {
                    System.out.println("screenshot: " + shot(page, name + "-" + ++number) + " of " + page.url());
                } catch (PlaywrightException e) {
                    System.out.println("no screenshot of " + page.url() + ": " + e.getMessage());
                }
            }
        }
        problems.forEach(problem -> System.out.println("browser: " + problem));
    }

    @Override
    public void close() {
        contexts.forEach(context -> {
            // What a page asks for at the last moment would be answered to a browser that is gone.
            context.unrouteAll();
            context.close();
        });
    }
}
