package org.carillon.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.session.SecondFactorMail;
import org.carillon.session.SessionView;

/**
 * What the page behind a second factor's mail talks to: shows the login that waits, then allows or denies it. Takes POST
 * only, so that a program that follows links decides nothing; whoever has the token may decide, so no cookie is asked for.
 */
@WebServlet("/PBX0/APPCLIENT/confirm")
public class ConfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 4_096;
    private static final int MAX_TOKEN = 128;
    @Inject
    private transient SecondFactorMail mail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > MAX_BODY) {
            response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String token = request.getParameter("token");
        Optional<JsonObject> answer = token == null || token.length() > MAX_TOKEN ? Optional.empty() : answer(token, request.getParameter("action"));
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.get().toString());
    }

    private Optional<JsonObject> answer(String token, String action) {
        return switch (action == null ? "" : action) {
            case "show" -> Optional.of(mail.show(token).map(ConfirmServlet::shown).orElseGet(() -> result("expired")));
            case "allow" -> Optional.of(result(mail.decide(token, true) ? "ok" : "expired"));
            case "deny" -> Optional.of(result(mail.decide(token, false) ? "ok" : "expired"));
            default -> Optional.empty();
        };
    }

    private static JsonObject shown(SessionView session) {
        return Json.createObjectBuilder().add("code", session.code()).add("userAgent", session.userAgent())
                .add("when", session.createdAt().toEpochMilli()).build();
    }

    private static JsonObject result(String text) {
        return Json.createObjectBuilder().add("result", text).build();
    }
}
