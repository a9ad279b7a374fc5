package org.carillon.call;

import java.util.ArrayDeque;
import java.util.Queue;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.call.signal.Signal;

/** One endpoint that a chat is offered to. What is said before it answers waits for it, as far as there is room. */
final class ChatLeg {

    private static final int WAITING = 100;
    private final Queue<ChatMessage> waiting = new ArrayDeque<>();
    private Leg endpoint = signal -> { };
    private boolean connected;

    void opened(Leg toEndpoint) {
        endpoint = toEndpoint;
    }

    Leg endpoint() {
        return endpoint;
    }

    boolean isConnected() {
        return connected;
    }

    void connected() {
        connected = true;
        waiting.forEach(message -> endpoint.signal(Signal.Facilities.of(message)));
        waiting.clear();
    }

    /** Signs of typing are for those who are there. */
    void tell(ChatMessage message) {
        if (connected) {
            endpoint.signal(Signal.Facilities.of(message));
        } else if (message.hasContent() && waiting.size() < WAITING) {
            waiting.add(message);
        }
    }

    void release(Cause cause) {
        endpoint.signal(Signal.Rel.of(cause));
    }
}
