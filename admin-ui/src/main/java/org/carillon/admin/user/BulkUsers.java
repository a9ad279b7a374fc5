package org.carillon.admin.user;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserDetails;
import org.carillon.directory.UserRow;
import org.carillon.error.CarillonException;

/** What can be done with all selected users at once: each is a change of its own, a refused one stops no other. */
@Named("bulk")
@ViewScoped
public class BulkUsers implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;
    @Inject
    private transient UsersView users;
    @Inject
    private transient UserEditor editor;
    @Inject
    private transient DirectorySearch search;
    @Inject
    private transient DirectoryAdmin admin;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private String group = "";
    private String template = "";

    public void askLock() {
        question().ask(words.text("bulk.lock.title", count()), words.text("bulk.lock.text"), names(), words.text("bulk.lock"),
                () -> each("bulk.locked", u -> admin.change(u.guid(), new UserChange().locked(true), me.actor())));
    }

    public void unlock() {
        each("bulk.unlocked", u -> admin.change(u.guid(), new UserChange().locked(false), me.actor()));
    }

    public void askDelete() {
        question().ask(words.text("bulk.delete.title", count()), words.text("bulk.delete.text"), names(), words.text("do.delete"),
                () -> each("bulk.deleted", u -> admin.delete(u.guid(), me.actor())));
    }

    public void addToGroup() {
        Membership added = Membership.passive(group);
        each("bulk.grouped", u -> details(u.guid(), d -> {
            if (d.object().memberships().stream().noneMatch(m -> m.group().equals(added.group()))) {
                List<Membership> all = new ArrayList<>(d.object().memberships());
                all.add(added);
                admin.change(u.guid(), new UserChange().memberships(all), me.actor());
            }
        }));
        group = "";
    }

    public void applyTemplate() {
        Guid added = Guid.parse(template);
        each("bulk.templated", u -> details(u.guid(), d -> {
            if (!d.object().templates().contains(added)) {
                List<Guid> all = new ArrayList<>(d.object().templates());
                all.add(added);
                admin.change(u.guid(), new UserChange().templates(all), me.actor());
            }
        }));
    }

    private void each(String doneKey, Consumer<UserRow> change) {
        int done = 0;
        for (UserRow user : users.getSelection()) {
            try {
                change.accept(user);
                done++;
            } catch (CarillonException e) {
                FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                        user.cn() + ": " + faults.say(e.getMessage()), null));
            }
        }
        if (done > 0) {
            words.tell(doneKey, done);
        }
        users.clearSelection();
        editor.close();
    }

    private void details(Guid user, Consumer<UserDetails> use) {
        search.user(user).ifPresent(use);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(users.getSelection().stream().limit(NAMED).map(u -> u.cn() + " (" + u.name() + ")").toList());
        if (count() > NAMED) {
            names.add(words.text("bulk.more", count() - NAMED));
        }
        return names;
    }

    private int count() {
        return users.getSelection().size();
    }

    private Question question() {
        return editor.getQuestion();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String value) {
        group = value;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String value) {
        template = value;
    }
}
