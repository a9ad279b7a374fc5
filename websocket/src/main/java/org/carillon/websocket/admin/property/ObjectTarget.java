package org.carillon.websocket.admin.property;

import java.util.Optional;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppKind;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChange;
import org.carillon.directory.PseudoChange;
import org.carillon.directory.PseudoKind;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.error.InvalidValue;

/**
 * The change of an object of one type, the type named as protocols do (pbx-apis.md section 7).
 *
 * @param word empty for users
 * @param kind of an object that is neither user, app nor template; otherwise null
 */
public record ObjectTarget(String word, ObjectChange<?> change, PseudoKind kind) {

    private static final String TEMPLATE = "config";

    /** @throws InvalidValue if there is no such type */
    public static ObjectTarget of(String word) {
        if (word.isEmpty()) {
            return new ObjectTarget(word, new UserChange(), null);
        } else if (word.equals(TEMPLATE)) {
            return new ObjectTarget(word, new TemplateChange(), null);
        }
        Optional<AppKind> app = AppKind.of(word);
        if (app.isPresent()) {
            return new ObjectTarget(word, new AppChange().kind(app.get()), null);
        }
        return PseudoKind.of(word).map(kind -> new ObjectTarget(word, new PseudoChange(), kind))
                .orElseThrow(() -> new InvalidValue("pseudo type", "is unknown"));
    }

    Optional<UserChange> user() {
        return change instanceof UserChange user ? Optional.of(user) : Optional.empty();
    }

    public Guid create(DirectoryAdmin admin, Actor actor) {
        if (change instanceof UserChange user) {
            return admin.create(user, actor);
        } else if (change instanceof AppChange app) {
            return admin.create(app, actor);
        } else if (change instanceof PseudoChange other) {
            return admin.create(kind, other, actor);
        }
        return admin.create((TemplateChange) change, actor);
    }

    public void change(DirectoryAdmin admin, Guid guid, Actor actor) {
        if (change instanceof UserChange user) {
            admin.change(guid, user, actor);
        } else if (change instanceof AppChange app) {
            admin.change(guid, app, actor);
        } else if (change instanceof PseudoChange other) {
            admin.change(guid, other, actor);
        } else {
            admin.change(guid, (TemplateChange) change, actor);
        }
    }
}
