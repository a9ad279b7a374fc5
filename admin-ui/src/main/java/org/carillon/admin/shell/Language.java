package org.carillon.admin.shell;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The language of the pages: the one chosen in this browser, else the first that the browser asks for. */
@Named
@RequestScoped
public class Language {

    private static final String COOKIE = "console-language";
    private static final Set<String> KNOWN = Set.of("en", "de");
    private static final int YEAR = 365 * 24 * 3600;
    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        String chosen = chosen();
        if (KNOWN.contains(chosen)) {
            return Locale.forLanguageTag(chosen);
        }
        return request.getLocales().asIterator().hasNext() ? firstKnown() : Locale.ENGLISH;
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public String getOther() {
        return "de".equals(getTag()) ? "en" : "de";
    }

    /** Remembers the other language and shows the page in it. */
    public void swap() throws IOException {
        Cookie cookie = new Cookie(COOKIE, getOther());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletResponse) external.getResponse()).addCookie(cookie);
        external.redirect(request.getContextPath() + FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    private Locale firstKnown() {
        for (var asked = request.getLocales(); asked.hasMoreElements();) {
            String language = asked.nextElement().getLanguage();
            if (KNOWN.contains(language)) {
                return Locale.forLanguageTag(language);
            }
        }
        return Locale.ENGLISH;
    }

    private String chosen() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
