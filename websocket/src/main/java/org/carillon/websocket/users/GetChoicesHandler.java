package org.carillon.websocket.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.account.AccountAdmin;
import org.carillon.account.AccountChoices;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.GroupRow;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Apps, groups and templates to choose from, whether links can be mailed, and how long a password must be. */
@Dependent
class GetChoicesHandler implements UsersHandler {

    private static final int MOST = 500;
    @Inject
    private AccountAdmin accounts;
    @Inject
    private Settings settings;

    @Override
    public String mt() {
        return "GetChoices";
    }

    @Override
    public Result handle(AsUser administrator, Message message) {
        AccountChoices choices = accounts.choices(administrator.user());
        JsonArrayBuilder apps = JsonText.array();
        choices.apps().stream().filter(app -> !app.unlisted()).limit(MOST).forEach(app -> apps.add(JsonText.object().add("guid", app.guid().toString())
                .add("name", app.name().value()).add("title", app.title()).add("forEveryone", app.forEveryone()).add("groups", UserJson.list(app.groups()))));
        JsonArrayBuilder templates = JsonText.array();
        choices.templates().stream().limit(MOST).forEach(template -> templates.add(JsonText.object().add("guid", template.guid().toString()).add("cn", template.cn())));
        return new Result.Answer(JsonText.message("GetChoicesResult").add("apps", apps)
                .add("groups", UserJson.list(choices.groups().stream().map(GroupRow::name).limit(MOST).toList())).add("templates", templates)
                .add("mail", choices.mail()).add("passwordMinLength", settings.get(LoginSettings.PASSWORD_MIN_LENGTH)).build());
    }
}
