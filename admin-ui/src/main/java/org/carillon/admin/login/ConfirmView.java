package org.carillon.admin.login;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.carillon.directory.Directory;
import org.carillon.session.SecondFactorMail;
import org.carillon.session.SessionView;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/** The page that shows the code of a login and waits until another session, or a mail, has confirmed or denied it. */
@Named("confirm")
@RequestScoped
public class ConfirmView {

    @Inject
    private ConsoleAccess access;
    @Inject
    private SecondFactorMail mail;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    /** Goes on as soon as it is decided; also called by the page every two seconds. */
    public void look() throws IOException {
        if (access.enterConfirmed(request)) {
            go(Target.HOME);
        } else if (session().isEmpty() || secondsLeft() <= 0) {
            access.leave(request);
            go("/login.xhtml?ended");
        }
    }

    public void cancel() throws IOException {
        access.leave(request);
        go("/login.xhtml");
    }

    public Integer getCode() {
        return session().map(SessionView::code).orElse(null);
    }

    /** Whether a mail with a link went out too. */
    public boolean isMailed() {
        return session().flatMap(s -> directory.user(s.owner())).map(mail::isAvailable).orElse(false);
    }

    public long getMinutesLeft() {
        return Math.max(1, (secondsLeft() + 30) / 60);
    }

    private long secondsLeft() {
        int patience = settings.get(LoginSettings.SECOND_FACTOR_SECONDS);
        return session().map(s -> patience - Duration.between(s.createdAt(), clock.instant()).toSeconds()).orElse(0L);
    }

    private Optional<SessionView> session() {
        return access.waiting(request);
    }

    private static void go(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }
}
