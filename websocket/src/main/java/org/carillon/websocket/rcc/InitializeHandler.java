package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;

/**
 * Tells of the users there are, then of what changes at them; an app object may be told of all calls too. Other requests are answered
 * meanwhile: the list may be long. Asked again it begins anew.
 */
@Dependent
class InitializeHandler extends RccHandler {

    private static final String CALLS = "calls";
    private static final int MOST = 50;
    @Inject
    private UserFeeds feeds;
    @Inject
    private RccHub hub;
    @Inject
    private Directory directory;

    InitializeHandler() {
        super("Initialize");
    }

    @Override
    Step step(ApiSession session, Message message) {
        boolean calls = flag(message, CALLS) && session.app().isPresent();
        int limit = Math.max(1, Math.min(MOST, message.members().number("limit", MOST)));
        boolean group = flag(message, "grp");
        return (rcc, answer) -> {
            if (calls) {
                watch(session, message);
            }
            session.connection().turn(() -> {
                UserFeed feed = new UserFeed(session, message.src(), group, limit, feeds, () -> session.send(message.src(), answer.result().build()));
                session.hold(UserFeed.KEY, feed, Integer.MAX_VALUE);
                feeds.add(feed);
            });
            answer.later();
        };
    }

    private void watch(ApiSession session, Message message) {
        PbxCalls watch = new PbxCalls(session, message.src(), directory);
        hub.add(watch);
        session.connection().turn(() -> session.hold(CALLS, () -> hub.remove(watch), Integer.MAX_VALUE));
    }
}
