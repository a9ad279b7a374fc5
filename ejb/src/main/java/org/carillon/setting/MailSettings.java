package org.carillon.setting;

/** How mail leaves the system (SMTP, RFC 5321). */
public final class MailSettings {

    public static final Setting<String> HOST = Setting.text("mail.host", "", 253,
            "Name of the mail server. Empty: no mail is sent.");
    public static final Setting<Integer> PORT = Setting.number("mail.port", 587, 1, 65_535, "Port of the mail server.");
    public static final Setting<String> ENCRYPTION = Setting.text("mail.encryption", "starttls", 8,
            "none, starttls or tls.");
    public static final Setting<String> USER = Setting.text("mail.user", "", 128,
            "User name at the mail server. Empty: no authentication.");
    public static final Setting<String> PASSWORD = Setting.secret("mail.password", "Password at the mail server.");
    public static final Setting<String> SENDER = Setting.text("mail.sender", "", 254,
            "Address that mails come from.");

    private MailSettings() {
    }
}
