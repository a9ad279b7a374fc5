package org.carillon.admin.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.error.NotFound;

/** Changes one membership of an object and leaves its others alone. */
@ApplicationScoped
public class GroupMembers {

    @Inject
    private DirectorySearch search;
    @Inject
    private DirectoryAdmin admin;

    void put(Guid object, Membership membership, Actor actor) {
        change(object, membership.group().value(), Optional.of(membership), actor);
    }

    void remove(Guid object, String group, Actor actor) {
        change(object, group, Optional.empty(), actor);
    }

    private void change(Guid guid, String group, Optional<Membership> wanted, Actor actor) {
        ObjectDetails object = search.object(guid).orElseThrow(() -> new NotFound("the object"));
        List<Membership> all = new ArrayList<>(object.memberships());
        all.removeIf(m -> m.group().value().equals(group));
        wanted.ifPresent(all::add);
        if (search.user(guid).isPresent()) {
            admin.change(guid, new UserChange().memberships(all), actor);
        } else if (object.name().isEmpty()) {
            admin.change(guid, new TemplateChange().memberships(all), actor);
        } else {
            admin.change(guid, new AppChange().memberships(all), actor);
        }
    }
}
