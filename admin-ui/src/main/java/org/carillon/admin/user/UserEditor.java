package org.carillon.admin.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Format;
import org.carillon.calendar.Calendars;
import org.carillon.calendar.OwnCalendar;
import org.carillon.directory.Guid;
import org.carillon.directory.InheritedRule;
import org.carillon.directory.OwnRules;
import org.carillon.directory.TemplateRow;
import org.carillon.session.Sessions;

/** The panel in which one user is made, changed or deleted. */
@Named("userEditor")
@ViewScoped
public class UserEditor extends ObjectEditor<UserForm> {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Sessions sessions;
    @Inject
    private transient OwnRules rules;
    @Inject
    private transient Calendars calendars;
    @Inject
    private transient OwnCalendar ownCalendar;
    @Inject
    private transient Format format;

    /** Where there is but one template, a new user has it. */
    @Override
    protected UserForm fresh() {
        UserForm form = new UserForm(null, "");
        List<TemplateRow> templates = search.templates();
        if (templates.size() == 1) {
            form.setTemplates(List.of(templates.get(0).guid().toString()));
        }
        return form;
    }

    @Override
    protected Optional<UserForm> stored(Guid user) {
        return search.user(user).map(details -> new UserForm(details, ownCalendar.serverOf(user)));
    }

    @Override
    protected Guid create(UserForm form) {
        Guid user = admin.create(form.change(), me.actor());
        form.changedCalendar().ifPresent(url -> ownCalendar.change(user, url, me.actor()));
        return user;
    }

    @Override
    protected void change(Guid user, UserForm form) {
        admin.change(user, form.change(), me.actor());
        form.changedCalendar().ifPresent(url -> ownCalendar.change(user, url, me.actor()));
    }

    @Override
    protected List<String> losses(Guid user, UserForm form) {
        List<String> losses = new ArrayList<>();
        losses.add(words.text("user.loss.account"));
        addLoss(losses, "user.loss.devices", form.getDevices().size());
        addLoss(losses, "user.loss.sessions", sessions.of(user).size());
        addLoss(losses, "user.loss.groups", form.getMemberships().size());
        return losses;
    }

    /** What the user has from templates and groups, which is not changed here. */
    public List<InheritedRule> getInheritedRules() {
        return getForm() == null || getForm().isNew() ? List.of() : rules.of(Guid.parse(getForm().getGuid())).inherited();
    }

    /** How reading the user's calendar goes, as a sentence; empty where there is none. */
    public String getCalendarStatus() {
        String guid = getForm() == null ? "" : getForm().getGuid();
        return guid.isEmpty() ? "" : calendars.status(Guid.parse(guid)).map(status -> status.fault()
                .map(fault -> words.text("user.calendar." + fault.name()))
                .orElseGet(() -> status.readAt().map(at -> words.text("user.calendar.read", format.ago(at))).orElse(words.text("user.calendar.waiting"))))
                .orElse("");
    }

    private void addLoss(List<String> losses, String key, int count) {
        if (count > 0) {
            losses.add(words.text(key, count));
        }
    }
}
