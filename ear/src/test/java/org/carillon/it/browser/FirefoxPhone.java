package org.carillon.it.browser;

import org.carillon.it.ServerProcess;
import org.carillon.it.firefox.BrowsingContext;
import org.carillon.it.firefox.Firefox;

/** The softphone in Firefox, in the words of the person in front of it. */
final class FirefoxPhone implements AutoCloseable {

    private static final String APP = "/APPS/softphone/";
    private final BrowsingContext client;
    private BrowsingContext app;

    private FirefoxPhone(BrowsingContext client) {
        this.client = client;
        this.app = client.frame(APP);
    }

    /** A new browser in which that user is logged in with the client. */
    static BrowsingContext client(ServerProcess server, Firefox firefox, String user, String password, int width, int height) {
        BrowsingContext client = firefox.page(width, height);
        logIn(client, server, user, password);
        return client;
    }

    static void logIn(BrowsingContext client, ServerProcess server, String user, String password) {
        client.open(server.httpsUri("/").toString());
        client.type("#username", user);
        client.type("#password", password + "\n");
        client.awaitVisible("home-view .greeting");
    }

    static void openApp(BrowsingContext client, String link) {
        client.text("location.hash = '#/app/' + encodeURIComponent('" + link + "')");
    }

    /** A new browser in which that user has the softphone open and registered. */
    static FirefoxPhone of(ServerProcess server, Firefox firefox, String user) {
        return in(client(server, firefox, user, ServerProcess.DEMO_PASSWORD, 1280, 800), user);
    }

    static FirefoxPhone in(BrowsingContext client, String user) {
        openApp(client, "dev:softphone-" + user);
        FirefoxPhone phone = new FirefoxPhone(client);
        phone.app.awaitVisible(".registration.registered");
        return phone;
    }

    BrowsingContext app() {
        return app;
    }

    void call(String whom) {
        app.type("call-dialler input", whom + "\n");
    }

    void answer() {
        app.click(".round-button.answer");
    }

    void press(String button) {
        app.press(button);
    }

    void expectTalking(String with) {
        app.awaitText("call-face h2", with);
        app.awaitVisible("call-face call-timer");
    }

    void expectState(String state) {
        app.awaitText("call-face .call-state", state);
    }

    void expectNoCall() {
        app.awaitGone("call-face");
    }

    /** Sound arrives, and goes on to. */
    void expectHears() {
        arrive(SoftphonePage.HEARD, SoftphonePage.ENOUGH);
    }

    /** Pictures arrive. */
    void expectSees() {
        arrive(SoftphonePage.SEEN, 5);
    }

    private void arrive(String script, int more) {
        String measure = "(" + script + ")(document.querySelector('softphone-page'))";
        app.awaitAtLeast(measure, app.awaitAtLeast(measure, 1) + more);
    }

    /** No media are there that could carry anything. */
    void expectSilence() {
        app.await("document.querySelector('softphone-page').model.phone.calls.every((call) => !call.media.isOpen)");
    }

    void reload() {
        client.reload();
        app = client.frame(APP);
    }

    @Override
    public void close() {
        client.close();
    }
}
