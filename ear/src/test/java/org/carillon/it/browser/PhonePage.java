package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;

import org.carillon.it.ServerProcess;

/** The phone app in somebody's browser. */
final class PhonePage extends TelephonePage {

    private PhonePage(ClientPage client) {
        super(client, "phone");
    }

    /** A new browser in which that user has the app open. */
    static PhonePage of(ServerProcess server, Browsers browsers, String user) {
        return in(ClientPage.loggedIn(server, browsers, user));
    }

    static PhonePage of(ServerProcess server, Browsers browsers, String user, Browser.NewContextOptions options) {
        return in(ClientPage.loggedIn(server, browsers, user, options));
    }

    static PhonePage in(ClientPage client) {
        client.openApp("phone");
        return startedIn(client);
    }

    /** The app that runs in the client, or will be started by it. */
    static PhonePage startedIn(ClientPage client) {
        return new PhonePage(client);
    }

    /** Somebody is chosen as the one to talk to, in a second call. */
    void callToo(String whom) {
        button("New call").click();
        call(whom);
    }

    void expectNotice(String text) {
        assertThat(find(".dial-side > .notice")).hasText(text);
    }
}
