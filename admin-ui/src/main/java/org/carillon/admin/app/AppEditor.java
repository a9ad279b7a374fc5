package org.carillon.admin.app;

import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.user.ObjectEditor;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;

/** The panel of one app object. */
@Named("appEditor")
@ViewScoped
public class AppEditor extends ObjectEditor<AppForm> {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Directory directory;

    @Override
    protected AppForm fresh() {
        return new AppForm(null, null);
    }

    @Override
    protected Optional<AppForm> stored(Guid app) {
        return search.object(app).flatMap(object -> directory.app(app).map(view -> new AppForm(object, view)));
    }

    @Override
    protected Guid create(AppForm form) {
        return admin.create(form.change(), me.actor());
    }

    @Override
    protected void change(Guid app, AppForm form) {
        admin.change(app, form.change(), me.actor());
    }

    @Override
    protected List<String> losses(Guid app, AppForm form) {
        return List.of(words.text("app.loss.login", form.getName()), words.text("app.loss.grants"));
    }
}
