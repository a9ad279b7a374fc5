package org.carillon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.carillon.it.ServerProcess;

/** The chat in somebody's browser, in the words of the person in front of it. */
final class ChatPage extends AppPage {

    private ChatPage(ClientPage client, FrameLocator app) {
        super(client, app);
    }

    /** A new browser in which that user has the chat open, and has been let in. */
    static ChatPage of(ServerProcess server, Browsers browsers, String user) {
        return in(ClientPage.loggedIn(server, browsers, user));
    }

    static ChatPage of(ServerProcess server, Browsers browsers, String user, Browser.NewContextOptions options) {
        return in(ClientPage.loggedIn(server, browsers, user, options));
    }

    static ChatPage in(ClientPage client) {
        ChatPage chat = new ChatPage(client, client.openApp("chat"));
        assertThat(chat.find("chat-list .list-body > :not([aria-hidden=true])").first()).isAttached();
        return chat;
    }

    /** Opens the conversation with somebody by the link of it. */
    ChatPage with(String sip) {
        client().openApp("chat?sip=" + sip);
        assertThat(find("chat-composer textarea")).isVisible();
        assertThat(find("chat-messages .messages[aria-busy=false]")).isAttached();
        return this;
    }

    /** Begins a conversation from the list: with one whom the search finds by these letters, or with several as a group. */
    void begin(String group, String... letters) {
        find(".list-head .accent").click();
        for (String some : letters) {
            find("new-chat input[type=search]").fill(some);
            find("new-chat .found .row:has(.strong)").first().click();
        }
        if (!group.isEmpty()) {
            find("#group-name").fill(group);
        }
        find("new-chat .button.primary").click();
        assertThat(find("new-chat dialog")).isHidden();
        assertThat(find("chat-messages .messages[aria-busy=false]")).isAttached();
    }

    /** A conversation in the list, by its title. */
    Locator row(String title) {
        return find("chat-list .chat-row").filter(new Locator.FilterOptions().setHasText(title));
    }

    void open(String title) {
        row(title).first().click();
        expectTitle(title);
    }

    void expectTitle(String title) {
        assertThat(find(".thread-head h2")).hasText(title);
    }

    void type(String text) {
        find("chat-composer textarea").pressSequentially(text);
    }

    void send(String text) {
        find("chat-composer textarea").fill(text);
        find("chat-composer textarea").press("Enter");
    }

    void attach(String name, byte[] content) {
        find("chat-composer input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    /** The messages of the open conversation that are kept. */
    Locator messages() {
        return find("chat-messages .message[data-id]");
    }

    Locator last() {
        return messages().last();
    }

    void expectLast(String text) {
        assertThat(last().locator("message-text")).hasText(text);
    }

    Locator failure() {
        return find("chat-messages .failure");
    }
}
