package org.carillon.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.account.LinkAnswer;
import org.carillon.account.LinkDesk;

/**
 * What the page behind an invitation or a reset talks to: shows whose link it is, then sets the password. Takes POST only,
 * with token and password in the body, which no log has; whoever has the token may choose the password, so no cookie is
 * asked for.
 */
@WebServlet("/PBX0/APPCLIENT/password")
public class PasswordServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 4_096;
    private static final int MAX_TOKEN = 128;
    private static final int MAX_PASSWORD = 256;
    private static final int TOO_MANY_REQUESTS = 429;
    @Inject
    private transient LinkDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > MAX_BODY) {
            response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String token = text(request, "token", MAX_TOKEN);
        String password = text(request, "password", MAX_PASSWORD);
        LinkAnswer answer = token.isEmpty() ? null : switch (text(request, "action", MAX_TOKEN)) {
            case "show" -> desk.show(token, request.getRemoteAddr());
            case "set" -> desk.redeem(token, password, request.getRemoteAddr());
            default -> null;
        };
        if (answer == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(answer instanceof LinkAnswer.MustWait ? TOO_MANY_REQUESTS : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json(answer).toString());
    }

    /* Too long is as good as absent: nothing the page sends is. */
    private static String text(HttpServletRequest request, String name, int max) {
        String value = request.getParameter(name);
        return value == null || value.length() > max ? "" : value;
    }

    private static JsonObject json(LinkAnswer answer) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (answer instanceof LinkAnswer.Open open) {
            return json.add("result", "open").add("purpose", open.purpose().word()).add("name", open.name()).add("title", open.title())
                    .add("domain", open.domain()).add("passwordMinLength", open.passwordMinLength())
                    .add("expires", open.expiresAt().toEpochMilli()).build();
        }
        if (answer instanceof LinkAnswer.Refused) {
            return json.add("result", "refused").build();
        }
        return json.add("result", answer instanceof LinkAnswer.Done ? "done" : answer instanceof LinkAnswer.MustWait ? "wait" : "expired").build();
    }
}
