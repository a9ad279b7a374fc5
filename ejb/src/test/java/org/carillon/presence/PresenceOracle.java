package org.carillon.presence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.PresenceItem.Status;

/**
 * What somebody must be shown of somebody, as a line of text; written from pbx-apis.md sections 8 and 9 alone, the slow way.
 * Where these are silent: what a group gives its members counts where nothing nearer speaks of the watcher, a user who never said anything has an empty {@code tel:} at the end, and {@code im:} stands last.
 */
final class PresenceOracle {

    static final String DOWN = "down";
    private static final String DOMAIN = "example.com";

    private PresenceOracle() {
    }

    /** One stored contact. */
    record Said(String contact, String activity, String note) {
    }

    /**
     * All that a presence comes from.
     *
     * @param said newest first
     */
    record State(List<Said> said, int clients, int inactive, int phones, int calls) {
    }

    /**
     * @param rules    own ones and those of templates
     * @param defaults those of groups, asked where none of the others is about the source
     */
    record Target(Guid guid, String sip, String num, String dn, String email, List<VisibilityRule> rules, List<VisibilityRule> defaults) {
    }

    /**
     * A user or an app object; both are the same to the rules.
     *
     * @param groups in which the source is active
     */
    record Source(Guid guid, String sip, Set<String> groups) {
    }

    /**
     * @param target null where there is none
     * @param source null where there is none
     */
    static String expected(State state, Target target, Source source) {
        if (target == null || source == null) {
            return DOWN;
        }
        Set<Right> rights = target.guid().equals(source.guid()) ? EnumSet.allOf(Right.class) : rights(target, source);
        if (rights.isEmpty()) {
            return DOWN;
        }
        String head = "up " + target.sip() + " " + target.num() + " " + target.dn() + " " + target.email();
        if (!has(rights, Right.ONLINE) && !has(rights, Right.PRESENCE) && !has(rights, Right.NOTE) && !has(rights, Right.ON_THE_PHONE)) {
            return head;
        }
        List<String> lines = new ArrayList<>();
        for (String[] item : items(state)) {
            String status = has(rights, Right.ONLINE) ? item[1] : "-";
            String activity = has(rights, Right.PRESENCE) ? item[2] : "";
            String note = has(rights, Right.NOTE) ? item[3] : "";
            boolean overlaid = item[0].equals("tel:") && state.calls() > 0 && has(rights, Right.ON_THE_PHONE) && !activity.equals("dnd");
            String line = line(item[0], status, overlaid ? "on-the-phone" : activity, note);
            lines.add(overlaid ? 0 : lines.size(), line);
        }
        return head + String.join("", lines);
    }

    /** What the user's own clients are told. */
    static String own(State state) {
        return items(state).stream().map(item -> line(item[0], item[1], item[2], item[3])).collect(Collectors.joining());
    }

    /** A view as such a line. */
    static String line(PresenceView view) {
        if (!view.up()) {
            return DOWN;
        }
        PresenceTarget target = view.target();
        return "up " + target.sip() + " " + target.number() + " " + target.title() + " " + target.email() + line(view.items());
    }

    static String line(List<PresenceItem> items) {
        return items.stream().map(item -> line(item.contact(), item.status() == Status.UNTOLD ? "-" : item.status().word(), item.activity(), item.note())).collect(Collectors.joining());
    }

    private static String line(String contact, String status, String activity, String note) {
        return "; " + contact + " " + status + " '" + activity + "' '" + note + "'";
    }

    private static boolean has(Set<Right> rights, Right right) {
        return rights.contains(right);
    }

    private static List<String[]> items(State state) {
        List<String[]> items = new ArrayList<>();
        boolean tel = false;
        for (Said said : state.said()) {
            boolean open = !said.contact().equals("tel:") || state.phones() > 0;
            tel |= said.contact().equals("tel:");
            items.add(new String[] {said.contact(), status(open), said.activity(), said.note()});
        }
        if (!tel) {
            items.add(new String[] {"tel:", status(state.phones() > 0), "", ""});
        }
        boolean away = state.clients() > 0 && state.inactive() == state.clients();
        items.add(new String[] {"im:", status(state.clients() > 0), away ? "away" : "", ""});
        return items;
    }

    private static String status(boolean open) {
        return open ? "open" : "closed";
    }

    private static Set<Right> rights(Target target, Source source) {
        List<VisibilityRule> about = about(target.rules(), source);
        return all(about.isEmpty() ? about(target.defaults(), source) : about);
    }

    private static List<VisibilityRule> about(List<VisibilityRule> rules, Source source) {
        List<VisibilityRule> user = new ArrayList<>();
        List<VisibilityRule> groupOrDomain = new ArrayList<>();
        List<VisibilityRule> others = new ArrayList<>();
        for (VisibilityRule rule : rules) {
            String name = rule.name().toLowerCase(Locale.ROOT);
            String own = source.sip().toLowerCase(Locale.ROOT);
            if (rule.group()) {
                if (source.groups().contains(rule.name())) {
                    groupOrDomain.add(rule);
                }
            } else if (name.equals("@")) {
                others.add(rule);
            } else if (name.equals("@" + DOMAIN)) {
                groupOrDomain.add(rule);
            } else if (name.equals(own) || name.equals(own + "@" + DOMAIN)) {
                user.add(rule);
            }
        }
        return !user.isEmpty() ? user : !groupOrDomain.isEmpty() ? groupOrDomain : others;
    }

    private static Set<Right> all(List<VisibilityRule> rules) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rules.forEach(rule -> rights.addAll(rule.rights()));
        return rights;
    }
}
