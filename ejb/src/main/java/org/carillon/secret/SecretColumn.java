package org.carillon.secret;

/**
 * Every column that holds a sealed secret, with the place its secrets are bound to.
 * A new column must be listed here, or a rotation would lose it; {@code SecretColumnTest} compares with the schema.
 */
public enum SecretColumn {

    OBJECT_PASSWORD("pbx_object", "guid", "password", "object:"),
    SESSION_PASSWORD("login_session", "id", "password", "session:"),
    DIRECTORY_PASSWORD("ldap_directory", "guid", "password", "directory:"),
    CALENDAR("user_calendar", "owner", "url", "calendar:"),
    SETTING("setting", "key", "secret", "setting:");

    private final String table;
    private final String key;
    private final String column;
    private final String placePrefix;

    SecretColumn(String table, String key, String column, String placePrefix) {
        this.table = table;
        this.key = key;
        this.column = column;
        this.placePrefix = placePrefix;
    }

    /** @param rowKey the row's primary key as text; of a uuid without dashes */
    public String place(String rowKey) {
        return placePrefix + rowKey;
    }

    String selectOld() {
        return "select " + keyText() + " from " + table + " where " + column + " is not null and get_byte(" + column + ", 0) <> :active";
    }

    String selectForUpdate() {
        return "select " + column + " from " + table + " where " + keyText() + " = :row for update";
    }

    String update() {
        return "update " + table + " set " + column + " = :secret where " + keyText() + " = :row";
    }

    private String keyText() {
        return this == SETTING ? key : "replace(cast(" + key + " as text), '-', '')";
    }
}
