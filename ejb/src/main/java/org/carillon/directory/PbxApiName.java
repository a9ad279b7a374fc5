package org.carillon.directory;

import java.util.Arrays;
import java.util.Optional;

/** The PBX APIs that can be granted to an app object, by their names on the wire (pbx-apis.md section 1.1). */
public enum PbxApiName {

    PBX_API("PbxApi", true),
    PBX_SIGNAL("PbxSignal", true),
    EP_SIGNAL("EpSignal", true),
    PBX_MESSAGES("PbxMessages", true),
    RCC("RCC", true),
    PBX_TABLE_USERS("PbxTableUsers", false),
    PBX_ADMIN_API("PbxAdminApi", false),
    SERVICES("Services", false),
    PBX_IMPERSONATION("PbxImpersonation", false);

    private final String wireName;
    private final boolean forUsers;

    PbxApiName(String wireName, boolean forUsers) {
        this.wireName = wireName;
        this.forUsers = forUsers;
    }

    public String wireName() {
        return wireName;
    }

    /** Whether a login on behalf of a user has it too, limited to the user's own (appwebsocket.md section 9.10). */
    public boolean isForUsers() {
        return forUsers;
    }

    public static Optional<PbxApiName> of(String wireName) {
        return Arrays.stream(values()).filter(api -> api.wireName.equals(wireName)).findFirst();
    }
}
