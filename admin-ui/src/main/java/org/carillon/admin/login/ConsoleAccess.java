package org.carillon.admin.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.session.LoginLog;
import org.carillon.session.LoginService;
import org.carillon.session.PasswordLogin;
import org.carillon.session.PasswordLogins;
import org.carillon.session.SessionAdmin;
import org.carillon.session.SessionView;
import org.carillon.session.Sessions;

/**
 * Who may use the console. A login is a PBX session as any other: its owner sees it in the client, and ending it there
 * ends it here with the next request. Everything is checked again on every request.
 */
@ApplicationScoped
public class ConsoleAccess {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration BEFORE_LOGIN = Duration.ofMinutes(15);
    @Inject
    private PasswordLogins passwords;
    @Inject
    private LoginService logins;
    @Inject
    private Directory directory;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionAdmin admin;
    @Inject
    private LoginLog log;
    @Inject
    private Clock clock;

    /** How a log-in ended. */
    public enum Result { ENTERED, WAITING, REFUSED }

    /** Kind of login, for the log. */
    private enum Kind { CONSOLE }

    /** Others than administrators get their password checked, at the same cost and count, but never a session. */
    Result login(HttpServletRequest request, String name, String password) {
        if (directory.user(name).filter(ConsoleAccess::mayEnter).isEmpty()) {
            if (logins.checkPassword(name, password, request.getRemoteAddr()).isPresent()) {
                log.refused(Kind.CONSOLE, name, request.getRemoteAddr(), "not_administrator");
            }
            return Result.REFUSED;
        }
        PasswordLogin login = passwords.login(name, password, request.getHeader("User-Agent"), request.getRemoteAddr());
        if (login instanceof PasswordLogin.Granted granted) {
            log.accepted(Kind.CONSOLE, name, request.getRemoteAddr());
            remember(request, granted.session(), false);
            return Result.ENTERED;
        }
        if (login instanceof PasswordLogin.Waiting waiting) {
            remember(request, waiting.session(), true);
            return Result.WAITING;
        }
        return Result.REFUSED;
    }

    /** The administrator who sends this request, if any; a login that is no longer good is forgotten. */
    Optional<UserView> caller(HttpServletRequest request) {
        Optional<ConsoleLogin> login = login(request).filter(l -> !l.waiting());
        if (login.isEmpty()) {
            return Optional.empty();
        }
        Optional<SessionView> session = session(login.get()).filter(s -> !s.needsAuthorization());
        Optional<UserView> user = session.flatMap(s -> directory.user(s.owner())).filter(ConsoleAccess::mayEnter);
        Instant now = clock.instant();
        if (user.isEmpty() || login.get().usedAt().plus(IDLE).isBefore(now)) {
            session.ifPresent(s -> admin.end(s.owner(), s.id()));
            request.getSession().invalidate();
            return Optional.empty();
        }
        if (!LivePart.asks(request)) {
            sessions.touch(session.get());
            request.getSession().setAttribute(ConsoleLogin.ATTRIBUTE, login.get().used(now));
        }
        return user;
    }

    /** The login that waits for its second factor. */
    Optional<SessionView> waiting(HttpServletRequest request) {
        return login(request).filter(ConsoleLogin::waiting).flatMap(this::session);
    }

    /** Lets a login in whose second factor was given meanwhile. */
    boolean enterConfirmed(HttpServletRequest request) {
        Optional<SessionView> session = waiting(request).filter(s -> !s.needsAuthorization());
        session.ifPresent(s -> remember(request, s, false));
        return session.isPresent();
    }

    void leave(HttpServletRequest request) {
        login(request).ifPresent(l -> admin.end(l.user(), l.session()));
        HttpSession http = request.getSession(false);
        if (http != null) {
            http.invalidate();
        }
    }

    /** Whoever only looks at the log-in page shall not keep memory busy for long. */
    void beforeLogin(HttpServletRequest request) {
        request.getSession().setMaxInactiveInterval((int) BEFORE_LOGIN.toSeconds());
    }

    /** The PBX session of the console in which the request was made. */
    static Optional<Guid> ownSession(HttpServletRequest request) {
        return login(request).map(ConsoleLogin::session);
    }

    private void remember(HttpServletRequest request, SessionView session, boolean waiting) {
        HttpSession http = request.getSession();
        request.changeSessionId();
        http.setMaxInactiveInterval((int) IDLE.toSeconds());
        http.setAttribute(ConsoleLogin.ATTRIBUTE, new ConsoleLogin(session.owner(), session.id(), waiting, clock.instant()));
    }

    private Optional<SessionView> session(ConsoleLogin login) {
        return sessions.session(login.user(), login.session());
    }

    private static Optional<ConsoleLogin> login(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        return http == null ? Optional.empty() : Optional.ofNullable((ConsoleLogin) http.getAttribute(ConsoleLogin.ATTRIBUTE));
    }

    private static boolean mayEnter(UserView user) {
        return user.administrator() && !user.locked();
    }
}
