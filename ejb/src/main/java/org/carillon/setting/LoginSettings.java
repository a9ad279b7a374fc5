package org.carillon.setting;

/** Settings of logins and sessions. */
public final class LoginSettings {

    public static final Setting<Boolean> SECOND_FACTOR_FOR_ALL = Setting.flag("login.second-factor-for-all", false,
            "Every login with a password must be confirmed by another session of the user or by e-mail.");
    public static final Setting<Integer> SECOND_FACTOR_SECONDS = Setting.number("login.second-factor-seconds", 300, 30, 1800,
            "How long a login waits for its confirmation.");
    public static final Setting<Integer> PASSWORD_MIN_LENGTH = Setting.number("login.password-min-length", 8, 4, 64,
            "Shortest password that a user or an administrator may choose.");
    public static final Setting<Integer> SECRET_MIN_LENGTH = Setting.number("login.secret-min-length", 3, 1, 64,
            "Shortest password of an app or another object that is no user; some programs come with a short one that cannot be changed.");
    public static final Setting<Integer> FREE_ATTEMPTS = Setting.number("login.free-attempts", 5, 1, 100,
            "Failed logins of one user before the next one must wait; the wait doubles from one second on.");
    public static final Setting<Integer> FREE_ATTEMPTS_PER_ADDRESS = Setting.number("login.free-attempts-per-address", 50, 1, 10_000,
            "Failed logins from one address, of whatever user, before the next one must wait.");
    public static final Setting<Integer> MAX_WAIT_SECONDS = Setting.number("login.max-wait-seconds", 900, 1, 86_400,
            "Longest wait after failed logins.");
    public static final Setting<Integer> FAILURE_MILLIS = Setting.number("login.failure-millis", 200, 0, 5_000,
            "A failed login is answered after so many milliseconds whatever the reason, so that the time of the answer tells nothing.");
    public static final Setting<Integer> SESSION_DAYS = Setting.number("login.session-days", 90, 1, 3650,
            "A session that was not used for so many days ends.");
    public static final Setting<Integer> SESSIONS_PER_USER = Setting.number("login.sessions-per-user", 50, 1, 1000,
            "Sessions that one user may have; a further login ends the one that was unused longest.");
    public static final Setting<Integer> INVITATION_HOURS = Setting.number("login.invitation-hours", 168, 1, 2_160,
            "For how many hours a new user may choose the first password with the link of the invitation.");
    public static final Setting<Integer> RESET_HOURS = Setting.number("login.reset-hours", 24, 1, 720,
            "For how many hours a link for a new password works.");

    private LoginSettings() {
    }
}
