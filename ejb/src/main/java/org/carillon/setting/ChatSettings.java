package org.carillon.setting;

/** Limits of stored chat messages and of the files that hang on them. */
public final class ChatSettings {

    public static final Setting<Integer> TEXT_LENGTH = Setting.number("chat.text-length", 20_000, 500, 60_000,
            "Longest text of a message, in characters of its HTML.");
    public static final Setting<Integer> MESSAGES_PER_MINUTE = Setting.number("chat.messages-per-minute", 120, 1, 100_000,
            "Messages a minute that one user may write in the long run.");
    public static final Setting<Integer> MESSAGE_BURST = Setting.number("chat.message-burst", 60, 1, 100_000,
            "Messages that one user may write at once before the rate applies.");
    public static final Setting<Integer> GROUP_MEMBERS = Setting.number("chat.group-members", 100, 2, 1_000,
            "Most members of a group.");
    public static final Setting<Integer> GROUPS_PER_USER = Setting.number("chat.groups-per-user", 200, 1, 10_000,
            "Most groups that one user may be a member of.");
    public static final Setting<Integer> ATTACHMENTS = Setting.number("chat.attachments", 10, 0, 50,
            "Most attachments of one message.");
    public static final Setting<Integer> FILE_MEGABYTES = Setting.number("chat.file-megabytes", 8, 1, 10,
            "Largest file that may be attached, in megabytes; the server takes no request of more than ten.");
    public static final Setting<Integer> MEGABYTES_PER_USER = Setting.number("chat.megabytes-per-user", 500, 1, 100_000,
            "All files of one user together, in megabytes.");
    public static final Setting<String> FILE_TYPES = Setting.text("chat.file-types",
            "image/png image/jpeg image/gif image/webp application/pdf text/plain text/csv audio/mpeg audio/ogg audio/vnd.wave audio/mp4"
                    + " video/mp4 video/webm application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                    + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    + " application/vnd.openxmlformats-officedocument.presentationml.presentation"
                    + " application/vnd.oasis.opendocument.text application/vnd.oasis.opendocument.spreadsheet"
                    + " application/vnd.oasis.opendocument.presentation", 2_000,
            "Media types that may be attached, separated by blanks; name and content of a file must both fit.");
    public static final Setting<Integer> LINK_MINUTES = Setting.number("chat.link-minutes", 720, 5, 10_080,
            "For so many minutes the address of a file works; whoever reads the message again gets a new one.");

    private ChatSettings() {
    }
}
