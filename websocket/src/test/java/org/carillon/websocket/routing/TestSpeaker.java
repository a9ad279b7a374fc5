package org.carillon.websocket.routing;

import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.connection.FakeRemote;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.connection.Peer;

/** One who speaks in tests, with one right besides those of anybody. */
final class TestSpeaker implements Speaker, Conversation {

    final FakeRemote remote = new FakeRemote();
    Right right = Right.ANYBODY;
    private final Connection connection = new Connection(new Peer("192.0.2.1", "h", false), remote, new FixedSettings(), c -> this);

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isLoggedIn() {
        return right != Right.ANYBODY;
    }

    @Override
    public boolean may(Right needed) {
        return needed == Right.ANYBODY || needed.equals(right);
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public void receive(String frame) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void ended() {
        right = Right.ANYBODY;
    }

    @Override
    public boolean isSettled() {
        return false;
    }
}
