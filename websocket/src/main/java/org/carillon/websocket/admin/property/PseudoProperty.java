package org.carillon.websocket.admin.property;

import java.util.Set;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.condition.RuleText;
import org.carillon.directory.AppChange;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfApp;
import org.carillon.directory.ObjectSnapshot.OfOther;
import org.carillon.directory.ObjectSnapshot.OfTemplate;
import org.carillon.directory.ObjectSnapshot.TypeDetails;
import org.carillon.directory.PseudoChange;
import org.carillon.directory.PseudoKind;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * pseudo: what only one type of objects has, {@code {"type":"app","app":{…}}}; users have none. Of types whose meaning comes
 * with other parts of the PBX, the members are kept as they are. The type of an object never changes.
 */
final class PseudoProperty implements PropertyFamily {

    private static final String PSEUDO = "pseudo";
    private static final String TYPE = "type";
    private static final String APP = "app";
    private static final int MAX_CONTENT = 65_536;
    private final AppCodec apps = new AppCodec();
    private final BooleanCodec booleans = new BooleanCodec();

    /** The type that UpdateObject names; empty for users, and where it names none. */
    static String type(Members properties) {
        return properties.has(PSEUDO) ? Members.of(PSEUDO, properties.json().get(PSEUDO)).text(TYPE) : "";
    }

    static boolean isGiven(Members properties) {
        return properties.has(PSEUDO);
    }

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        TypeDetails type = object.type();
        JsonObjectBuilder pseudo = JsonText.object().add(TYPE, type.word());
        if (type instanceof OfApp app) {
            out.add(PSEUDO, pseudo.add(app.word(), apps.write(app.app())));
        } else if (type instanceof OfTemplate) {
            if (!object.templates().isEmpty()) {
                JsonArrayBuilder parents = JsonText.array();
                object.templates().forEach(parents::add);
                pseudo.add("config", parents);
            }
            out.add(PSEUDO, pseudo);
        } else if (type instanceof OfOther other) {
            out.add(PSEUDO, addContent(pseudo, other));
        }
    }

    private JsonObjectBuilder addContent(JsonObjectBuilder pseudo, OfOther other) {
        if (other.kind() == PseudoKind.BOOL) {
            return pseudo.add(other.word(), booleans.write(RuleText.read(other.content())));
        }
        if (!other.content().isEmpty()) {
            JsonText.parse(other.content()).forEach(pseudo::add);
        }
        return pseudo;
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        if (!properties.has(PSEUDO)) {
            return;
        }
        Members pseudo = Members.of(PSEUDO, properties.json().get(PSEUDO));
        String word = edit.target().word();
        if (edit.change() instanceof AppChange app && (pseudo.has(word) || pseudo.has(APP))) {
            Set<String> granted = edit.before().map(ObjectSnapshot::type).map(type -> ((OfApp) type).app().apis()).orElse(Set.of());
            apps.read(Members.of(word, pseudo.json().get(pseudo.has(word) ? word : APP)), granted, app);
        } else if (edit.change() instanceof PseudoChange other) {
            readContent(pseudo, edit.target().kind(), other);
        }
    }

    private void readContent(Members pseudo, PseudoKind kind, PseudoChange change) {
        if (kind == PseudoKind.BOOL) {
            if (pseudo.has(kind.word())) {
                change.content(RuleText.write(booleans.read(Members.of(kind.word(), pseudo.json().get(kind.word())))));
            }
            return;
        }
        JsonObjectBuilder content = JsonText.object();
        pseudo.json().forEach((name, value) -> {
            if (!name.equals(TYPE)) {
                content.add(name, value);
            }
        });
        JsonObject kept = content.build();
        if (kept.toString().length() > MAX_CONTENT) {
            throw new InvalidValue(PSEUDO, "is too long");
        }
        if (!kept.isEmpty()) {
            change.content(JsonText.write(kept));
        }
    }
}
