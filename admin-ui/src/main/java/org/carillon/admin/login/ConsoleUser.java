package org.carillon.admin.login;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;

/** The administrator who sends the request. */
@Named("me")
@RequestScoped
public class ConsoleUser {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Directory directory;
    @Inject
    private ConsoleAccess access;

    public String getName() {
        return request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
    }

    public String getTitle() {
        return directory.user(getName()).map(UserView::title).orElse(getName());
    }

    public String getEmail() {
        return directory.user(getName()).map(UserView::email).orElse("");
    }

    public String getGuid() {
        return directory.user(getName()).map(u -> u.guid().toString()).orElse("");
    }

    /** Who the audit log names. */
    public Actor actor() {
        return Actor.console(getName());
    }

    public Optional<Guid> session() {
        return ConsoleAccess.ownSession(request);
    }

    public void logout() throws IOException {
        access.leave(request);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }
}
