package org.carillon.token;

import java.util.Arrays;
import java.util.Optional;

/** What a token allows; each operation of the administration API declares the one that it needs. */
public enum Scope {

    USERS_READ("users:read"),
    USERS_WRITE("users:write"),
    GROUPS_READ("groups:read"),
    GROUPS_WRITE("groups:write"),
    APPS_READ("apps:read"),
    APPS_WRITE("apps:write"),
    GRANTS_READ("grants:read"),
    GRANTS_WRITE("grants:write"),
    TEMPLATES_READ("templates:read"),
    TEMPLATES_WRITE("templates:write"),
    DEVICES_READ("devices:read"),
    DEVICES_WRITE("devices:write"),
    SESSIONS_READ("sessions:read"),
    SESSIONS_WRITE("sessions:write"),
    CALLS_READ("calls:read"),
    /** Beside another scope: to make, change or delete administrators, and apps that hold an API of the PBX. */
    POWER("power");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Scope> of(String wireName) {
        return Arrays.stream(values()).filter(scope -> scope.wireName.equals(wireName)).findFirst();
    }
}
