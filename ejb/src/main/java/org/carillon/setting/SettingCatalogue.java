package org.carillon.setting;

import java.util.List;

/** All settings that the console shows, in its order. The topics define them; this class only lists them. */
public final class SettingCatalogue {

    public static final List<Setting<?>> ALL = List.of(
            SystemSettings.PUBLIC_URL,
            SystemSettings.SIGN_UP_URL,
            SystemSettings.RESET_URL,
            LoginSettings.SECOND_FACTOR_FOR_ALL,
            LoginSettings.SECOND_FACTOR_SECONDS,
            LoginSettings.PASSWORD_MIN_LENGTH,
            LoginSettings.FREE_ATTEMPTS,
            LoginSettings.FREE_ATTEMPTS_PER_ADDRESS,
            LoginSettings.MAX_WAIT_SECONDS,
            LoginSettings.FAILURE_MILLIS,
            LoginSettings.SESSION_DAYS,
            LoginSettings.SESSIONS_PER_USER,
            ConnectionSettings.FRAME_BYTES,
            ConnectionSettings.FRAMES_PER_SECOND,
            ConnectionSettings.FRAME_BURST,
            ConnectionSettings.QUEUE_BYTES,
            ConnectionSettings.STALL_SECONDS,
            ConnectionSettings.LOGIN_MINUTES,
            ConnectionSettings.PING_SECONDS,
            ConnectionSettings.PER_ADDRESS,
            ConnectionSettings.WATCHES,
            ConnectionSettings.ORIGINS,
            ConnectionSettings.UNPROTECTED_KEY,
            ConnectionSettings.FLAT_LOGIN_INFO,
            MailSettings.HOST,
            MailSettings.PORT,
            MailSettings.ENCRYPTION,
            MailSettings.USER,
            MailSettings.PASSWORD,
            MailSettings.SENDER,
            DiallingSettings.INTERNATIONAL,
            DiallingSettings.NATIONAL,
            DiallingSettings.SUBSCRIBER,
            DiallingSettings.AREA,
            DiallingSettings.COUNTRY);

    private SettingCatalogue() {
    }
}
