package org.carillon.websocket.appservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.websocket.connection.HandshakeRule;

/** A web socket below the apps leads to the PBX or to the service of an app that there is. */
@ApplicationScoped
public class BuiltInAppRule implements HandshakeRule {

    private static final String APPS = "/PBX0/APPS/";
    private static final String PBX = "websocket";
    @Inject
    private BuiltInServices services;

    @Override
    public int refusal(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.startsWith(APPS)) {
            return 0;
        }
        String app = path.substring(APPS.length()).replaceFirst("/.*", "");
        return app.equals(PBX) || services.of(app).isPresent() ? 0 : HttpServletResponse.SC_NOT_FOUND;
    }
}
