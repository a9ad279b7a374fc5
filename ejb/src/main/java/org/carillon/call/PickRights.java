package org.carillon.call;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.directory.Viewer;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Visibility;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Who may take whose calls: active members of a group those of its members, and others with the right to see calls (signaling.md section 6.10). */
@ApplicationScoped
class PickRights {

    @Inject
    private Directory directory;
    @Inject
    private Settings settings;

    /** @param groupOnly whether a common group is asked for, and no other right counts */
    boolean mayPick(Guid picking, Guid at, boolean groupOnly) {
        Optional<Viewer> viewer = directory.viewer(picking);
        Optional<UserView> target = directory.user(at);
        return viewer.isPresent() && target.isPresent() && (picking.equals(at) || isInGroup(viewer.get(), target.get()) || !groupOnly
                && new Visibility(settings.get(SystemSettings.DOMAIN)).rights(target.get(), viewer.get()).contains(Right.DIALOG));
    }

    /** Whether calls of that group may be taken at all. */
    boolean mayPickOf(Guid picking, String group) {
        return directory.viewer(picking).filter(viewer -> viewer.isActiveMember(group)).isPresent();
    }

    /** Whether it is one of that group at whom the call is. */
    boolean isOf(Guid at, String group) {
        return directory.user(at).filter(user -> user.groupNames().contains(group)).isPresent();
    }

    private static boolean isInGroup(Viewer viewer, UserView target) {
        return target.groupNames().stream().anyMatch(viewer::isActiveMember);
    }
}
