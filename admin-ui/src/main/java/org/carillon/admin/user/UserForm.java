package org.carillon.admin.user;

import java.util.Map;

import org.carillon.calendar.FeedUrl;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserDetails;

/** What the panel of a user edits. */
public class UserForm extends ObjectForm {

    private final UserDetails before;
    private String email = "";
    private boolean administrator;
    private boolean locked;
    private boolean secondFactor;
    private String calendar = "";

    /** @param before the stored user, or null for a new one */
    public UserForm(UserDetails before) {
        super(before == null ? null : before.object());
        this.before = before;
        if (before != null) {
            email = before.email();
            administrator = before.administrator();
            locked = before.locked();
            secondFactor = before.secondFactor();
            calendar = calendarOf(before);
        }
    }

    UserChange change() {
        UserChange change = new UserChange();
        fill(change);
        put(before == null ? "" : before.email(), email, change::email);
        put(before != null && before.administrator(), administrator, change::administrator);
        put(before != null && before.locked(), locked, change::locked);
        put(before != null && before.secondFactor(), secondFactor, change::secondFactor);
        put(before == null ? "" : calendarOf(before), FeedUrl.orNone(calendar), url -> change.properties(Map.of(FeedUrl.PROPERTY, url)));
        return change;
    }

    private static String calendarOf(UserDetails user) {
        return user.object().properties().getOrDefault(FeedUrl.PROPERTY.value(), "");
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String value) {
        calendar = value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        email = value;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean value) {
        administrator = value;
    }

    public boolean isLocked() {
        return locked;
    }

    public void setLocked(boolean value) {
        locked = value;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public void setSecondFactor(boolean value) {
        secondFactor = value;
    }
}
