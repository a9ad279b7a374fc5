package org.carillon.websocket.admin;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.AppView;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Lists all app objects page by page. */
@Dependent
class GetAppsHandler extends AdminHandler {

    private static final int MOST = 20;
    @Inject
    private AppRows apps;

    GetAppsHandler() {
        super("GetApps");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Paging paging = Paging.more(message, MOST);
        String after = paging.after().toLowerCase(Locale.ROOT);
        List<AppView> rest = apps.all().stream().filter(app -> AppRows.key(app).compareTo(after) > 0).toList();
        JsonObjectBuilder answer = result();
        List<AppView> page = paging.cut(rest, AppView::cn, answer);
        return new Result.Answer(answer.add("objects", apps.array(page)).build());
    }
}
