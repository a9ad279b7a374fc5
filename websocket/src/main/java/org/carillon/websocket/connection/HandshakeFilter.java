package org.carillon.websocket.connection;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;

/**
 * Stands before every web socket: refuses what may not connect while it can still be told so by a plain HTTP status, and
 * notes who the peer is. Requests that are no handshake pass untouched.
 */
@WebFilter(urlPatterns = "/PBX0/*", asyncSupported = true)
public class HandshakeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(HandshakeFilter.class.getName());
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");
    private static final int TOO_MANY_REQUESTS = 429;
    @Inject
    private transient Settings settings;
    @Inject
    private transient Connections connections;
    @Inject
    @Any
    private transient Instance<HandshakeRule> rules;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            chain.doFilter(request, response);
            return;
        }
        int refusal = refusal(request);
        if (refusal != 0) {
            LOG.log(Level.INFO, "handshake refused address={0} status={1,number,#}", request.getRemoteAddr(), refusal);
            response.sendError(refusal);
            return;
        }
        Peer peer = new Peer(request.getRemoteAddr(), request.getHeader("Host"), request.isSecure());
        SocketTimeouts timeouts = SocketTimeouts.lift();
        try {
            chain.doFilter(new HttpServletRequestWrapper(request) {
                @Override
                public Principal getUserPrincipal() {
                    return peer;
                }
            }, response);
        } finally {
            if (response.getStatus() != HttpServletResponse.SC_SWITCHING_PROTOCOLS) {
                timeouts.restore();
            }
        }
    }

    private int refusal(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (!Origins.allow(settings.get(ConnectionSettings.ORIGINS), request.getHeader("Origin"))) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (connections.from(request.getRemoteAddr()) >= settings.get(ConnectionSettings.PER_ADDRESS)) {
            return TOO_MANY_REQUESTS;
        }
        return rules.stream().mapToInt(rule -> rule.refusal(request)).filter(status -> status != 0).findFirst().orElse(0);
    }
}
