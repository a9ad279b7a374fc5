package org.carillon.admin.template;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
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

/** Config templates with the panel of one: what many users have in common. */
@Named("templates")
@ViewScoped
public class TemplatesView implements Serializable {

    private static final long serialVersionUID = 1L;
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
    private List<TemplateRow> rows;
    private TemplateForm form;
    private Guid guid;
    private final Question question = new Question();

    @PostConstruct
    void load() {
        rows = search.templates();
    }

    public void create() {
        guid = null;
        form = new TemplateForm(null);
    }

    public void open(Guid template) {
        guid = template;
        form = search.object(template).map(TemplateForm::new).orElse(null);
    }

    /** For links to a template. */
    public void openText(String template) {
        if (template != null && !template.isEmpty()) {
            faults.attempt(() -> open(Guid.parse(template)));
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
            words.tell("template.saved", form.getCn());
            open(guid);
            load();
        }
    }

    public void askDelete() {
        long users = rows.stream().filter(r -> r.guid().equals(guid)).mapToLong(TemplateRow::users).sum();
        question.ask(words.text("template.delete.title", form.getHeading()), words.text("template.delete.text"),
                List.of(words.text("template.loss.users", users)), words.text("do.delete"), this::delete);
    }

    private void delete() {
        if (faults.attempt(() -> admin.delete(guid, me.actor()))) {
            words.tell("template.deleted", form.getHeading());
            close();
            load();
        }
    }

    public void close() {
        form = null;
        guid = null;
    }

    public boolean isOpen() {
        return form != null;
    }

    public TemplateForm getForm() {
        return form;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    public Question getQuestion() {
        return question;
    }
}
