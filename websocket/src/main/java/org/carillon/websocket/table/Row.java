package org.carillon.websocket.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.directory.UserDetails;
import org.carillon.websocket.json.JsonText;

/**
 * A row with what its columns need besides the object itself.
 *
 * @param home home screen of a user, or empty
 * @param apps names of the app objects granted to the object itself
 * @param pbx  name of this PBX, where every object is that names no other
 */
record Row(ObjectSnapshot snapshot, String home, List<String> apps, String pbx) {

    Optional<UserDetails> user() {
        return snapshot.type() instanceof OfUser user ? Optional.of(user.user()) : Optional.empty();
    }

    ObjectDetails object() {
        return snapshot.object();
    }

    /** The PBX of the object; never empty, since copies of several PBXs are told apart by it. */
    String location() {
        return object().location().isEmpty() ? pbx : object().location();
    }

    /** A text of the row; absent where it is empty. */
    static Optional<JsonValue> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(JsonText.text(value));
    }

    static Optional<JsonValue> flag(boolean value) {
        return Optional.of(value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** True, false, or absent for "as inherited". */
    static Optional<JsonValue> tristate(String value) {
        return value == null ? Optional.empty() : flag(value.equals("true"));
    }

    static String list(Collection<String> values) {
        return String.join(",", values);
    }

    /** What a text member says; anything else counts as the empty text. */
    static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    static boolean flag(JsonValue value) {
        return value == JsonValue.TRUE || text(value).equals("true");
    }
}
