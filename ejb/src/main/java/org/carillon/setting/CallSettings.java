package org.carillon.setting;

/** Limits of calls. */
public final class CallSettings {

    public static final Setting<Integer> REGISTRATIONS = Setting.number("call.registrations", 20, 1, 100_000,
            "Endpoints registered over one connection.");
    public static final Setting<Integer> CALLS = Setting.number("call.calls", 2_000, 10, 1_000_000,
            "Calls that one registered endpoint has placed at the same time, subscriptions and chats included.");

    private CallSettings() {
    }
}
