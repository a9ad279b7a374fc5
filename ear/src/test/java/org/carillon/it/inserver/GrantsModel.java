package org.carillon.it.inserver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who may use which app, told from the sentences of the protocol alone and from nothing of the code: an own flag, a flag at a config
 * template that is reached over any number of templates, membership in a group that the app names, or everybody; a device
 * app for whoever has a device to which an app is attached that can be attached (myapps.md section 11.1, pbx-apis.md section 7).
 * Users, apps, templates, groups and devices are numbers.
 */
final class GrantsModel {

    static final int USERS = 40;
    static final int APPS = 130;
    static final int TEMPLATES = 8;
    static final int GROUPS = 5;
    static final int DEVICES = 20;
    /** The one app whose service says that it can be attached to devices. */
    static final int PHONE = 0;
    final List<Set<Integer>> ownApps = new ArrayList<>();
    final List<List<Integer>> ownTemplates = new ArrayList<>();
    final List<Set<Integer>> ownGroups = new ArrayList<>();
    final List<Set<Integer>> templateApps = new ArrayList<>();
    final List<List<Integer>> templateTemplates = new ArrayList<>();
    final List<Set<Integer>> appGroups = new ArrayList<>();
    final List<Boolean> forEveryone = new ArrayList<>();
    final List<Integer> deviceOwners = new ArrayList<>();
    /** The app attached to a device, or -1. */
    final List<Integer> deviceApps = new ArrayList<>();

    /** Apps and devices as they stay. */
    GrantsModel(Random random) {
        for (int i = 0; i < APPS; i++) {
            appGroups.add(some(random, GROUPS, 1));
            forEveryone.add(random.nextInt(10) == 0);
        }
        for (int i = 0; i < DEVICES; i++) {
            deviceOwners.add(random.nextInt(USERS));
            deviceApps.add(random.nextInt(3) - 1);
        }
    }

    /** Gives users and templates other rights. */
    void shuffle(Random random) {
        List.of(ownApps, ownTemplates, ownGroups, templateApps, templateTemplates).forEach(List::clear);
        for (int i = 0; i < USERS; i++) {
            ownApps.add(some(random, APPS, 4));
            ownTemplates.add(List.copyOf(some(random, TEMPLATES, 2)));
            ownGroups.add(some(random, GROUPS, 2));
        }
        for (int i = 0; i < TEMPLATES; i++) {
            templateApps.add(some(random, APPS, 8));
            templateTemplates.add(List.copyOf(some(random, TEMPLATES, 2)));
        }
    }

    private static Set<Integer> some(Random random, int of, int most) {
        Set<Integer> chosen = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            chosen.add(random.nextInt(of));
        }
        return chosen;
    }

    boolean mayUse(int user, int app) {
        boolean byGroup = ownGroups.get(user).stream().anyMatch(appGroups.get(app)::contains);
        return forEveryone.get(app) || byGroup || ownApps.get(user).contains(app)
                || reached(ownTemplates.get(user)).stream().anyMatch(template -> templateApps.get(template).contains(app));
    }

    private Set<Integer> reached(List<Integer> from) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            int next = open.poll();
            if (reached.add(next)) {
                open.addAll(templateTemplates.get(next));
            }
        }
        return reached;
    }

    boolean mayUseDevice(int user, int device) {
        return deviceOwners.get(device) == user && deviceApps.get(device) == PHONE;
    }
}
