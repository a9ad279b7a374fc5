package org.carillon.it.browser;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;

/**
 * Apps of other vendors, without their servers: every browser of a test answers requests to their host itself, with an icon and an
 * empty page that greets the client as apps do and keeps what it hears; {@link ForeignApp} leads it.
 */
final class ExternalApps {

    static final String HOST = "https://apps.example.com/";
    static final List<App> ALL = List.of(
            new App("calendar", "Calendar", "#e8590c", "<rect x='4' y='5' width='16' height='15' rx='2.5'/><path d='M4 10h16M8.5 3v4M15.5 3v4'/>"),
            new App("messenger", "Messenger", "#1c7ed6", "<path d='M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z'/>"),
            new App("partners", "Partners", "#0c8599", "<circle cx='9' cy='8.5' r='3.5'/><path d='M3 19.5a6 6 0 0 1 12 0M16 5.5a3.2 3.2 0 0 1 0 6M17.5 14.3a6 6 0 0 1 3.5 5.2'/>"),
            new App("video", "Video meetings", "#2f9e44", "<rect x='3' y='6' width='12.5' height='12' rx='2.5'/><path d='m15.5 10.5 5.5-3v9l-5.5-3z'/>"),
            new App("voicemail", "Voicemail", "#9c36b5", "<circle cx='6.5' cy='12' r='3.8'/><circle cx='17.5' cy='12' r='3.8'/><path d='M6.5 15.8h11'/>"),
            new App("reports", "Call reports", "#c2255c", "<path d='M4 20h16M7 20v-6M12 20V5M17 20v-9'/>"),
            new App("recordings", "Recordings", "#e03131", "<rect x='9' y='3' width='6' height='11' rx='3'/><path d='M5 11.5a7 7 0 0 0 14 0M12 18.5V21'/>"),
            new App("rooms", "Meeting room reservation", "#5f3dc4", "<path d='M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21M3.5 21h17M14.5 12v.5'/>"),
            new App("tasks", "Tasks", "#087f5b", "<path d='m4.5 12.5 5 5 10-11'/>"),
            new App("wiki", "Knowledge base", "#495057", "<path d='M12 6.5C10 4.8 7 4.3 4 4.5v13c3-.2 6 .3 8 2 2-1.7 5-2.2 8-2v-13c-3-.2-6 .3-8 2zM12 6.5v13'/>"));
    private static final Map<String, App> BY_NAME = ALL.stream().collect(Collectors.toMap(App::name, Function.identity()));
    private static final String PAGE = """
            <!doctype html><meta charset='utf-8'><title>app</title><h1>An app of another vendor</h1>
            <script>
            const heard = [], answers = {};
            const say = (message) => parent.postMessage(JSON.stringify(message), '*');
            addEventListener('message', ({ source, data }) => {
              if (source !== parent) return;
              const message = JSON.parse(data);
              heard.push(message);
              answers[message.mt]?.(message);
            });
            say({ mt: 'Alive' });
            %s
            </script>""";

    /** An app with its icon as the outline of a picture 24 units wide. */
    record App(String name, String title, String colour, String outline) {

        String url() {
            return HOST + "example.com/" + name + "/acme-" + name;
        }

        private String icon() {
            return """
                    <svg xmlns='http://www.w3.org/2000/svg' width='192' height='192' viewBox='-9 -9 42 42'>
                    <rect x='-9' y='-9' width='42' height='42' rx='10' fill='%s'/>
                    <g fill='none' stroke='#fff' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>%s</g></svg>"""
                    .formatted(colour, outline);
        }
    }

    private ExternalApps() {
    }

    static void serve(BrowserContext context) {
        context.route(HOST + "**", ExternalApps::answer);
    }

    /** The page of an app that runs a script of its own in the end. */
    static String page(String script) {
        return PAGE.formatted(script);
    }

    private static void answer(Route route) {
        String path = route.request().url().substring(HOST.length()).replaceAll("\\?.*", "");
        String name = path.split("/")[1];
        boolean icon = path.endsWith(".png");
        App app = BY_NAME.getOrDefault(name, new App(name, name, "#5c6b8a", "<circle cx='12' cy='12' r='7'/>"));
        route.fulfill(new Route.FulfillOptions().setContentType(icon ? "image/svg+xml" : "text/html").setBody(icon ? app.icon() : page("")));
    }
}
