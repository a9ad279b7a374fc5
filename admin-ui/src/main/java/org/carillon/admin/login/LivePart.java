package org.carillon.admin.login;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that a page makes by itself, to stay current; they do not keep an unattended console open. */
final class LivePart {

    private static final String SOURCE = "jakarta.faces.source";
    private static final String ID = "live";

    private LivePart() {
    }

    /** Every p:poll of the console has the id "live". */
    static boolean asks(HttpServletRequest request) {
        String source = "POST".equals(request.getMethod()) ? request.getParameter(SOURCE) : null;
        return source != null && (source.equals(ID) || source.endsWith(":" + ID));
    }
}
