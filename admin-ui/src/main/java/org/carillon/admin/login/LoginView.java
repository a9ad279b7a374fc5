package org.carillon.admin.login;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The log-in page. Every refusal reads the same. */
@Named("login")
@RequestScoped
public class LoginView {

    /* A refusal is shown by a page of its own, so that reloading it sends no password again. */
    private static final String REFUSED_NAME = LoginView.class.getName() + ".refused";
    @Inject
    private ConsoleAccess access;
    @Inject
    private HttpServletRequest request;
    private String name;
    private String password;
    private String to;
    private boolean refused;

    /** Before the page is shown: whoever is logged in already goes on. */
    public void open() throws IOException {
        if (access.caller(request).isPresent()) {
            go(Target.orHome(to));
        } else {
            access.beforeLogin(request);
            name = (String) request.getSession().getAttribute(REFUSED_NAME);
            refused = name != null;
            request.getSession().removeAttribute(REFUSED_NAME);
        }
    }

    public void submit() throws IOException {
        switch (access.login(request, name == null ? "" : name.strip(), password == null ? "" : password)) {
            case ENTERED -> go(Target.orHome(to));
            case WAITING -> go("/confirm.xhtml");
            case REFUSED -> {
                request.getSession().setAttribute(REFUSED_NAME, name);
                LateRefusal.answer(request, request.getContextPath() + "/login.xhtml" + (Target.fits(to) ? "?to=" + to : ""));
                FacesContext.getCurrentInstance().responseComplete();
            }
        }
    }

    public boolean isRefused() {
        return refused;
    }

    /** Whether passwords travel encrypted. */
    public boolean isSecure() {
        return request.isSecure();
    }

    private static void go(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String value) {
        password = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
