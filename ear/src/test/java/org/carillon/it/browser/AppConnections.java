package org.carillon.it.browser;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;

/** The connections of the apps in one browser to the PBX, so that they can be cut. */
final class AppConnections {

    private final List<WebSocketRoute> all = new CopyOnWriteArrayList<>();
    private final Page page;

    private AppConnections(Page page) {
        this.page = page;
    }

    /** Before the page is opened. */
    static AppConnections of(Page page) {
        AppConnections connections = new AppConnections(page);
        page.context().routeWebSocket("**/PBX0/APPS/websocket", socket -> {
            socket.connectToServer();
            connections.all.add(socket);
        });
        return connections;
    }

    /** Cuts the newest one, and waits for the next. */
    void cut() {
        int before = all.size();
        all.get(before - 1).close();
        page.waitForCondition(() -> all.size() > before);
    }
}
