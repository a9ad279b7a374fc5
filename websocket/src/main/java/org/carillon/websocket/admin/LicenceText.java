package org.carillon.websocket.admin;

import jakarta.json.JsonObjectBuilder;

import org.carillon.websocket.json.JsonText;

/** A licence in a list; all numbers are texts (pbx-apis.md section 14). All licences are on this PBX, none on another one. */
final class LicenceText {

    private LicenceText() {
    }

    /**
     * @param count how many there are
     * @param used  how many of them are in use
     */
    static JsonObjectBuilder of(String name, String version, long count, long used) {
        return JsonText.object().add("name", name).add("version", version).add("count", Long.toString(count))
                .add("local", Long.toString(count)).add("slaves", "0").add("used", Long.toString(used));
    }
}
