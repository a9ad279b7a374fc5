package org.carillon.websocket.admin.property;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.carillon.directory.PropertyName;

/**
 * Properties that are plain values of the directory, with the type that the protocol gives them (pbx-apis.md section 6.2). For
 * some of them only the name is public: these keep whatever type they came in.
 */
enum KeptProperty {
    FILTER(KeptType.TEXT), CD_FILTER(KeptType.TEXT), PUSH(KeptType.TEXT), MESSAGES(KeptType.TEXT), TEXT(KeptType.TEXT), URL(KeptType.TEXT),
    FAKE(KeptType.TEXT), EXT_IN(KeptType.TEXT), GI(KeptType.TEXT), EXT(KeptType.TEXT),
    CFNR(KeptType.SECONDS),
    COLR(KeptType.FLAG), UCLIC(KeptType.FLAG), VOICEMAIL(KeptType.FLAG), FAX(KeptType.FLAG), MOBILITY(KeptType.FLAG), MYPBX(KeptType.FLAG),
    VIDEO(KeptType.FLAG), APP_SHARING(KeptType.FLAG), REPORTING(KeptType.FLAG), CFPR(KeptType.FLAG), DND(KeptType.FLAG),
    REJ_EXT(KeptType.FLAG), NO_DISC(KeptType.FLAG),
    LOCAL(KeptType.ANY), TRACE(KeptType.ANY), NO_DEV(KeptType.ANY), LOGIN_C(KeptType.ANY), LOGIN_T(KeptType.ANY), ADMIN_NODE(KeptType.ANY),
    ADMIN_PBX(KeptType.ANY), BUSY_OUT(KeptType.ANY), CD_BLOCK(KeptType.ANY), PHONE_CONFIG(KeptType.ANY), DISCARD_PHONE_CONFIG(KeptType.ANY),
    APP_LICS(KeptType.ANY), GWS(KeptType.JSON), PHONE(KeptType.JSON);

    private static final List<KeptProperty> LICENCES =
            List.of(UCLIC, VOICEMAIL, FAX, MOBILITY, MYPBX, VIDEO, APP_SHARING, REPORTING);
    private final KeptType type;
    private final PropertyName name;

    KeptProperty(KeptType type) {
        this.type = type;
        this.name = PropertyName.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    KeptType type() {
        return type;
    }

    PropertyName property() {
        return name;
    }

    /** Those that acquire a licence of the PBX. */
    static List<PropertyName> licences() {
        return LICENCES.stream().map(KeptProperty::property).toList();
    }

    static List<KeptProperty> all() {
        return Arrays.asList(values());
    }
}
