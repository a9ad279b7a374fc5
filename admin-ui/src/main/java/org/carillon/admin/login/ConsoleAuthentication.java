package org.carillon.admin.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.directory.UserView;

/**
 * Tells the container who the caller is, and leads everybody else to the log-in page. The administration API is left alone:
 * it takes tokens, and a log-in to the console means nothing there.
 */
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    public static final String ADMINISTRATOR = "administrator";
    private static final String API = "/api/v1";
    @Inject
    private ConsoleAccess access;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isApi(request)) {
            return context.doNothing();
        }
        Optional<UserView> caller = access.caller(request);
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(caller.get().name().value(), Set.of(ADMINISTRATOR));
        }
        return context.isProtected() ? askToLogIn(request, response) : context.doNothing();
    }

    /** Whether the request is for the administration API. */
    public static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().equals(API);
    }

    private static AuthenticationStatus askToLogIn(HttpServletRequest request, HttpServletResponse response) {
        String login = request.getContextPath() + "/login.xhtml" + target(request);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + request.getContextPath() + "/login.xhtml\"/></partial-response>");
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String target(HttpServletRequest request) {
        String path = request.getServletPath();
        return "GET".equals(request.getMethod()) && Target.fits(path) && !Target.HOME.equals(path)
                ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
    }
}
