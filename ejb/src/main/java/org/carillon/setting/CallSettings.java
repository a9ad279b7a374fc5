package org.carillon.setting;

/** Limits of calls. */
public final class CallSettings {

    public static final Setting<Integer> REGISTRATIONS = Setting.number("call.registrations", 20, 1, 100_000,
            "Endpoints registered over one connection.");
    public static final Setting<Integer> CALLS = Setting.number("call.calls", 2_000, 10, 1_000_000,
            "Calls that one registered endpoint has placed at the same time, subscriptions and chats included.");
    public static final Setting<Integer> LEGS = Setting.number("call.legs", 50_000, 10, 1_000_000,
            "Legs of calls with media at the same time in all; when there are so many, calls are refused.");
    public static final Setting<Integer> WATCHED = Setting.number("call.watched", 10_000, 1, 1_000_000,
            "Users whose calls one login watches at the same time by remote control.");

    public static final Setting<Integer> RESUME = Setting.number("call.resume-seconds", 15, 0, 300,
            "How long the calls of a phone that asked for it wait for its connection to come back. 0: not at all.");
    public static final Setting<Integer> WAKE = Setting.number("call.wake-seconds", 10, 0, 60,
            "How long a call waits for the phone app of a client to start and register. 0: not at all.");

    private CallSettings() {
    }
}
