package org.carillon.apps;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.carillon.directory.Membership;

/**
 * Apps, templates and people who hold rights, by their place in the lists. A place that is not in the list stands for an
 * object that does not exist (any more).
 */
record GrantWorld(List<App> apps, List<Template> templates, List<Person> people) {

    /** @param kind as what it can be attached to a device, or empty */
    record App(boolean forEveryone, Set<String> groups, boolean noAddress, boolean unlisted, String kind) {
    }

    /** @param groups memberships of the template itself, which nobody inherits */
    record Template(Set<Integer> apps, List<Integer> templates, Set<String> groups) {
    }

    /** @param devices for each the app that is attached to it, or -1 */
    record Person(Set<Integer> apps, List<Integer> templates, Set<Membership> memberships, List<Integer> devices) {
    }

    static String appName(int app) {
        return "app" + app;
    }

    static String hardwareId(int person, int device) {
        return "hw-" + person + "-" + device;
    }

    static String deviceName(int person, int device) {
        return "dev:" + hardwareId(person, device);
    }

    /** Every name that somebody could ask for: of apps that exist and do not, of devices of everybody, and none. */
    Set<String> names() {
        Set<String> names = new HashSet<>(Set.of("", "dev:", "dev:app0", "no-such-app"));
        for (int app = 0; app <= apps.size(); app++) {
            names.add(appName(app));
            names.add(appName(app).toUpperCase(Locale.ROOT));
        }
        for (int person = 0; person < people.size(); person++) {
            for (int device = 0; device <= people.get(person).devices().size(); device++) {
                names.add(deviceName(person, device));
            }
        }
        return names;
    }
}
