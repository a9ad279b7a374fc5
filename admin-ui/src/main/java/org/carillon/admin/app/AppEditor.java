package org.carillon.admin.app;

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
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;

/** The panel of one app object. */
@Named("appEditor")
@ViewScoped
public class AppEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Directory directory;
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
    private AppForm form;
    private Guid guid;
    private int tab;
    private final Question question = new Question();

    public void create() {
        guid = null;
        tab = 0;
        form = new AppForm(null, null);
    }

    public void open(Guid app) {
        guid = app;
        form = search.object(app).flatMap(o -> directory.app(app).map(a -> new AppForm(o, a))).orElse(null);
    }

    /** For links to an app. */
    public void openText(String app) {
        if (app != null && !app.isEmpty()) {
            faults.attempt(() -> open(Guid.parse(app)));
        }
    }

    public void save() {
        boolean saved = faults.attempt(() -> {
            if (guid == null) {
                guid = admin.create(form.change(), me.actor());
            } else {
                admin.change(guid, form.change(), me.actor());
            }
        });
        if (saved) {
            words.tell("app.saved", form.getCn().isEmpty() ? form.getName() : form.getCn());
            open(guid);
        }
    }

    public void askDelete() {
        List<String> losses = new ArrayList<>();
        losses.add(words.text("app.loss.login", form.getName()));
        losses.add(words.text("app.loss.grants"));
        question.ask(words.text("app.delete.title", form.getHeading()), words.text("app.delete.text"), losses, words.text("do.delete"),
                this::delete);
    }

    private void delete() {
        if (faults.attempt(() -> admin.delete(guid, me.actor()))) {
            words.tell("app.deleted", form.getHeading());
            close();
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

    public AppForm getForm() {
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
