package org.carillon.admin.user;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

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
import org.carillon.directory.TemplateRow;
import org.carillon.session.Sessions;

/** The panel in which one user is made, changed or deleted. */
@Named("userEditor")
@ViewScoped
public class UserEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient DirectorySearch search;
    @Inject
    private transient DirectoryAdmin admin;
    @Inject
    private transient Sessions sessions;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private UserForm form;
    private Guid guid;
    private int tab;
    private final Question question = new Question();

    public void create() {
        guid = null;
        form = new UserForm(null);
        tab = 0;
        List<TemplateRow> templates = search.templates();
        if (templates.size() == 1) {
            form.setTemplates(List.of(templates.get(0).guid().toString()));
        }
    }

    public void open(Guid user) {
        guid = user;
        form = search.user(user).map(UserForm::new).orElse(null);
        if (form == null) {
            words.tell("user.gone");
        }
    }

    /** For links to a user. */
    public void openText(String user) {
        if (user != null && !user.isEmpty()) {
            faults.attempt(() -> open(Guid.parse(user)));
        }
    }

    public void save() {
        boolean fresh = guid == null;
        boolean saved = faults.attempt(() -> {
            if (fresh) {
                guid = admin.create(form.change(), me.actor());
            } else {
                admin.change(guid, form.change(), me.actor());
            }
        });
        if (saved) {
            words.tell(fresh ? "user.created" : "user.saved", form.getCn().isEmpty() ? form.getName() : form.getCn());
            open(guid);
        }
    }

    public void askDelete() {
        List<String> losses = new ArrayList<>();
        losses.add(words.text("user.loss.account"));
        addLoss(losses, "user.loss.devices", form.getDevices().size());
        addLoss(losses, "user.loss.sessions", sessions.of(guid).size());
        addLoss(losses, "user.loss.groups", form.getMemberships().size());
        question.ask(words.text("user.delete.title", form.getHeading()), words.text("user.delete.text"), losses,
                words.text("do.delete"), this::delete);
    }

    private void delete() {
        if (faults.attempt(() -> admin.delete(guid, me.actor()))) {
            words.tell("user.deleted", form.getHeading());
            close();
        }
    }

    private void addLoss(List<String> losses, String key, int count) {
        if (count > 0) {
            losses.add(words.text(key, count));
        }
    }

    public void close() {
        form = null;
        guid = null;
        tab = 0;
    }

    public boolean isOpen() {
        return form != null;
    }

    public UserForm getForm() {
        return form;
    }

    public Question getQuestion() {
        return question;
    }

    public int getTab() {
        return tab;
    }

    public void setTab(int value) {
        tab = value;
    }
}
