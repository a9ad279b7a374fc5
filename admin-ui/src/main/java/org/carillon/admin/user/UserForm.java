package org.carillon.admin.user;

import java.util.Optional;

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
    private final String calendarBefore;
    private String calendar;

    /**
     * @param before         the stored user, or null for a new one
     * @param calendarServer what is shown of the stored address of the calendar, empty where there is none
     */
    public UserForm(UserDetails before, String calendarServer) {
        super(before == null ? null : before.object());
        calendarBefore = calendarServer;
        calendar = calendarServer;
        this.before = before;
        if (before != null) {
            email = before.email();
            administrator = before.administrator();
            locked = before.locked();
            secondFactor = before.secondFactor();
        }
    }

    /** @throws org.carillon.error.InvalidValue if the calendar, which is stored after this change, has no usable address */
    UserChange change() {
        changedCalendar().ifPresent(FeedUrl::orNone);
        UserChange change = new UserChange();
        fill(change);
        put(before == null ? "" : before.email(), email, change::email);
        put(before != null && before.administrator(), administrator, change::administrator);
        put(before != null && before.locked(), locked, change::locked);
        put(before != null && before.secondFactor(), secondFactor, change::secondFactor);
        return change;
    }

    /** The address of the calendar if it was changed, empty for none. */
    Optional<String> changedCalendar() {
        return calendar.strip().equals(calendarBefore) ? Optional.empty() : Optional.of(calendar.strip());
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
