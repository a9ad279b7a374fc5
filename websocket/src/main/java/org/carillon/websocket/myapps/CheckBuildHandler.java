package org.carillon.websocket.myapps;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.start.BuildInfo;
import org.carillon.websocket.build.BuildUrl;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/** Tells version and build, and where the page should be loaded from; always answered, since a client waits for it before it
 * logs in (myapps.md section 4.1). Only our own browser client sends its URL. */
@Dependent
class CheckBuildHandler implements ClientHandler {

    @Inject
    private BuildInfo build;

    @Override
    public String mt() {
        return "CheckBuild";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        String url = message.text("url");
        JsonObjectBuilder answer = JsonText.message("CheckBuildResult");
        if (!url.isEmpty()) {
            client.markOwnKind();
            Optional<String> next = message.flag("always") ? BuildUrl.current(url, build.build()) : BuildUrl.corrected(url, build.build());
            next.ifPresent(target -> answer.add("url", target));
        }
        return new Result.Answer(answer.add("version", build.protocolVersion()).add("build", build.build()).build());
    }
}
