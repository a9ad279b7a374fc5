package org.carillon.admin.user;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;

/**
 * The panel of one object: what is the same for objects of all types. It is closed, or open with a new object, which has no
 * guid yet, or with a stored one. After it was saved it shows what is stored then.
 *
 * @param <F> what the panel edits
 */
public abstract class ObjectEditor<F extends ObjectForm> implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    protected transient DirectorySearch search;
    @Inject
    protected transient DirectoryAdmin admin;
    @Inject
    protected transient ConsoleUser me;
    @Inject
    protected transient Words words;
    @Inject
    private transient Faults faults;
    private F form;
    private Guid guid;
    private int tab;
    private final Question question = new Question();

    /** What a new object begins with. */
    protected abstract F fresh();

    /** What a stored object has; empty if it is gone. */
    protected abstract Optional<F> stored(Guid object);

    protected abstract Guid create(F filled);

    protected abstract void change(Guid object, F filled);

    /** What is lost with the object, in words. */
    protected abstract List<String> losses(Guid object, F shown);

    /** Something was written; for whoever shows a list beside the panel. */
    protected void written() {
    }

    public void create() {
        close();
        form = fresh();
    }

    public void open(Guid object) {
        guid = object;
        form = stored(object).orElse(null);
        if (form == null) {
            words.tell("object.gone");
        }
    }

    /** For links to an object. */
    public void openText(String object) {
        if (object != null && !object.isEmpty()) {
            faults.attempt(() -> open(Guid.parse(object)));
        }
    }

    public void save() {
        boolean fresh = guid == null;
        boolean saved = faults.attempt(() -> {
            if (fresh) {
                guid = create(form);
            } else {
                change(guid, form);
            }
        });
        if (saved) {
            words.tell(fresh ? "object.created" : "object.saved", form.getCn().isEmpty() ? form.getName() : form.getCn());
            open(guid);
            written();
        }
    }

    public void askDelete() {
        question.ask(words.text("object.delete.title", form.getHeading()), words.text("object.delete.text"), losses(guid, form),
                words.text("do.delete"), this::delete);
    }

    private void delete() {
        if (faults.attempt(() -> admin.delete(guid, me.actor()))) {
            words.tell("object.deleted", form.getHeading());
            close();
            written();
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

    public F getForm() {
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
