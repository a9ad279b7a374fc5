package org.carillon.apps;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.carillon.apps.GrantWorld.App;
import org.carillon.apps.GrantWorld.Person;

/**
 * Reads the sentences of the protocol as sets and what can be reached in them: the user has the right by an "own flag, config
 * template or group rights; for a device app the device belongs to the user" (myapps.md section 11); granted apps of templates,
 * and of the templates of these, add up; a membership is a membership, whether active or taking part at the moment (pbx-apis.md
 * section 7). It shares nothing with the code that it judges.
 */
record GrantOracle(GrantWorld world) {

    /** How it ends when somebody asks for a login at an app. */
    enum Verdict { LOGIN, NO_RIGHT, NO_APP }

    Verdict verdict(int person, String name) {
        List<Integer> devices = world.people().get(person).devices();
        for (int device = 0; device < devices.size(); device++) {
            if (name.equals(GrantWorld.deviceName(person, device))) {
                return isAttachable(devices.get(device)) ? Verdict.LOGIN : Verdict.NO_APP;
            }
        }
        if (name.startsWith("dev:")) {
            return Verdict.NO_RIGHT;
        }
        for (int app = 0; app < world.apps().size(); app++) {
            if (name.equalsIgnoreCase(GrantWorld.appName(app))) {
                return holds(person, app) ? Verdict.LOGIN : Verdict.NO_RIGHT;
            }
        }
        return Verdict.NO_APP;
    }

    /** Names in the person's list of apps. */
    Set<String> listed(int person) {
        Set<String> names = new HashSet<>();
        for (int app = 0; app < world.apps().size(); app++) {
            App object = world.apps().get(app);
            if (holds(person, app) && !object.unlisted() && !object.noAddress() && object.kind().isEmpty()) {
                names.add(GrantWorld.appName(app));
            }
        }
        List<Integer> devices = world.people().get(person).devices();
        for (int device = 0; device < devices.size(); device++) {
            if (isAttachable(devices.get(device))) {
                names.add(GrantWorld.deviceName(person, device));
            }
        }
        return names;
    }

    /** Names of the apps that the person may have attached to a device. */
    Set<String> attachable(int person) {
        Set<String> names = new HashSet<>();
        for (int app = 0; app < world.apps().size(); app++) {
            if (holds(person, app) && isAttachable(app)) {
                names.add(GrantWorld.appName(app));
            }
        }
        return names;
    }

    private boolean isAttachable(int app) {
        return app >= 0 && app < world.apps().size() && !world.apps().get(app).noAddress() && !world.apps().get(app).kind().isEmpty();
    }

    private boolean holds(int person, int app) {
        Person who = world.people().get(person);
        Set<Integer> granted = new HashSet<>(who.apps());
        reached(who).forEach(template -> granted.addAll(world.templates().get(template).apps()));
        Set<String> common = new HashSet<>();
        who.memberships().forEach(membership -> common.add(membership.group().value()));
        common.retainAll(world.apps().get(app).groups());
        return world.apps().get(app).forEveryone() || granted.contains(app) || !common.isEmpty();
    }

    /** The smallest set of templates that has the person's own ones and all those that its members follow. */
    Set<Integer> reached(Person who) {
        Set<Integer> reached = existing(who.templates());
        while (true) {
            Set<Integer> further = new HashSet<>();
            reached.forEach(template -> further.addAll(existing(world.templates().get(template).templates())));
            if (!reached.addAll(further)) {
                return reached;
            }
        }
    }

    private Set<Integer> existing(List<Integer> templates) {
        Set<Integer> existing = new HashSet<>(templates);
        existing.removeIf(template -> template >= world.templates().size());
        return existing;
    }
}
