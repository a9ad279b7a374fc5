package org.carillon.admin.template;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import org.carillon.admin.user.ObjectEditor;
import org.carillon.directory.Guid;
import org.carillon.directory.TemplateRow;

/** Config templates with the panel of one: what many users have in common. */
@Named("templates")
@ViewScoped
public class TemplatesView extends ObjectEditor<TemplateForm> {

    private static final long serialVersionUID = 1L;
    private List<TemplateRow> rows;

    @PostConstruct
    @Override
    protected void written() {
        rows = search.templates();
    }

    @Override
    protected TemplateForm fresh() {
        return new TemplateForm(null);
    }

    @Override
    protected Optional<TemplateForm> stored(Guid template) {
        return search.object(template).map(TemplateForm::new);
    }

    @Override
    protected Guid create(TemplateForm form) {
        return admin.create(form.change(), me.actor());
    }

    @Override
    protected void change(Guid template, TemplateForm form) {
        admin.change(template, form.change(), me.actor());
    }

    @Override
    protected List<String> losses(Guid template, TemplateForm form) {
        long users = rows.stream().filter(r -> r.guid().equals(template)).mapToLong(TemplateRow::users).sum();
        return List.of(words.text("template.loss.users", users));
    }

    public List<TemplateRow> getRows() {
        return rows;
    }
}
