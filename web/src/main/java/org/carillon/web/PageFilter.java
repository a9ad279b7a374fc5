package org.carillon.web;

import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.start.BuildInfo;

/**
 * Puts the security headers on whatever is served, and leads a path with a build number to the file without it. What
 * stands below the current build, or below the version of a library, never changes and is kept by browsers; all else is
 * asked for again. A browser that goes to the client is led to the current build at once; it would be told so by CheckBuild, having
 * loaded everything for nothing. Browsers are asked for a process of its own for this origin, so that an app from another host of the
 * same domain which hangs does not hang the client.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern VERSIONED = Pattern.compile("/(_static|webjars)/[^/]+/[0-9]");
    private static final String CLIENT = "/PBX0/APPCLIENT/appclient.htm";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    @Inject
    private transient BuildInfo build;
    private transient ContentPolicy policy;

    @Override
    public void init() {
        policy = ContentPolicy.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Upgrade") != null) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("Content-Security-Policy", policy.forPath(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "payment=(), usb=(), serial=(), midi=()");
        response.setHeader("Origin-Agent-Cluster", "?1");
        response.setHeader("Vary", "Sec-Fetch-Mode");
        Optional<BuildPath> built = BuildPath.of(path);
        boolean lasting = built.filter(p -> p.build().equals(build.build())).map(BuildPath::target)
                .or(() -> Optional.of(path).filter(p -> VERSIONED.matcher(p).lookingAt())).filter(this::exists).isPresent();
        response.setHeader("Cache-Control", lasting ? FOR_EVER : ASK_AGAIN);
        if (path.equals(CLIENT) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", build.build() + "/appclient.htm" + (query == null ? "" : "?" + query));
        } else if (built.isPresent()) {
            request.getRequestDispatcher(built.get().target()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /* A file that is missing today must not be missing for ever. */
    private boolean exists(String path) {
        try {
            return getServletContext().getResource(path) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }
}
