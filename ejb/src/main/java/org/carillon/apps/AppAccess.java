package org.carillon.apps;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;

/** Which apps a user may use. The default is none. */
@ApplicationScoped
public class AppAccess {

    @Inject
    private Directory directory;

    /** Apps granted to the user that are meant to be listed, by title. */
    public List<AppView> listedFor(UserView user) {
        return directory.apps().stream().filter(app -> !app.unlisted() && !app.url().isEmpty() && app.isGrantedTo(user)).toList();
    }

    /** The app of that name, if it exists and is granted to the user. */
    public Optional<AppView> granted(UserView user, String app) {
        return directory.app(app).filter(found -> found.isGrantedTo(user));
    }
}
