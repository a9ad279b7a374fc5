package org.carillon.admin.login;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.session.FailureDelay;

/**
 * Answers a refused log-in when its time has come, as the protocols do. The page is done with the request by then; the
 * redirect alone waits, and no thread with it.
 */
@WebFilter(urlPatterns = "/login.xhtml", asyncSupported = true)
public class LateRefusal extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = LateRefusal.class.getName() + ".page";
    @Inject
    private transient FailureDelay delay;

    /** The request will be answered by a redirect to the page; the caller must not answer it. */
    static void answer(HttpServletRequest request, String page) {
        request.setAttribute(PAGE, page);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long since = System.nanoTime();
        chain.doFilter(request, response);
        if (request.getAttribute(PAGE) instanceof String page) {
            AsyncContext answer = request.startAsync(request, response);
            delay.run(since, () -> redirect(answer, page));
        }
    }

    private static void redirect(AsyncContext answer, String page) {
        try {
            ((HttpServletResponse) answer.getResponse()).sendRedirect(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            answer.complete();
        }
    }
}
