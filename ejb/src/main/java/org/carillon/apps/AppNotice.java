package org.carillon.apps;

import org.carillon.directory.Guid;
import org.carillon.directory.Text;

/**
 * Something an app wants a user to see in all clients; fired as an event (pbx-apis.md section 2.1, AppNotify).
 *
 * @param link the app to open, with or without arguments: {@code tickets?id=3}
 */
public record AppNotice(Guid user, String link, String title, String text) {

    public AppNotice {
        link = Text.optional("link", link, 512);
        title = Text.optional("title", title, 128);
        text = Text.optional("text", text, 1024);
    }
}
