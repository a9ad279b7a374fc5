package org.carillon.websocket.outgoing;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.ServiceLogin;
import org.carillon.apps.ServiceLogins;
import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.directory.PbxApiName;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.start.BuildInfo;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppHandler;
import org.carillon.websocket.appwebsocket.AppService;
import org.carillon.websocket.appwebsocket.Handshake;
import org.carillon.websocket.appwebsocket.LoginInfo;
import org.carillon.websocket.appwebsocket.PbxService;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.routing.Dispatcher;
import org.carillon.websocket.routing.Dispatchers;
import org.carillon.websocket.routing.MessageHandler;
import org.carillon.websocket.routing.Right;

/**
 * What the PBX says on the connections it opened, and what it answers there: the same as to a service that connected by
 * itself, and what a service says about its app.
 */
@ApplicationScoped
public class ServiceProtocol implements AppService {

    @Inject
    private Settings settings;
    @Inject
    private BuildInfo build;
    @Inject
    private LoginInfo infos;
    @Inject
    private ServiceLogins logins;
    @Inject
    private PbxService pbx;
    @Inject
    private Handshake handshake;
    @Inject
    @Any
    private Instance<AppHandler> handlers;
    @Inject
    @Any
    private Instance<ServiceAnswerHandler> answers;
    @Inject
    private Dispatchers dispatchers;
    private Dispatcher<AppCaller> dispatcher;

    @PostConstruct
    void index() {
        dispatcher = dispatchers.of(ServiceConversation.KIND,
                handshake.with(Stream.<MessageHandler<AppCaller>>concat(handlers.stream(), answers.stream()).toList()));
    }

    JsonObject info(AppView app) {
        return infos.ofApp(app);
    }

    ServiceLogin login(AppView app, JsonObject info, String challenge) {
        return logins.sign(app, app, settings.get(SystemSettings.DOMAIN), JsonText.write(info), challenge);
    }

    JsonObject appLogin(AppView app, JsonObject info, ServiceLogin login) {
        return JsonText.message("AppLogin").add("sip", app.name().value()).add("guid", app.guid().toString()).add("dn", app.title())
                .add("digest", login.digest()).add("domain", settings.get(SystemSettings.DOMAIN)).add("app", app.fileName())
                .add("info", info).build();
    }

    JsonObject pbxInfo(AppView app) {
        JsonArrayBuilder apis = JsonText.array();
        Arrays.stream(PbxApiName.values()).map(PbxApiName::wireName).filter(app.apis()::contains).forEach(apis::add);
        return JsonText.message("PbxInfo").add("domain", settings.get(SystemSettings.DOMAIN)).add("pbx", settings.get(SystemSettings.PBX))
                .add("pbxDns", publicHost()).add("apis", apis).add("version", build.protocolVersion()).add("build", build.build()).build();
    }

    private String publicHost() {
        String url = settings.get(SystemSettings.PUBLIC_URL);
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    JsonObject appInfo(AppView app) {
        return JsonText.message("AppInfo").add("app", app.fileName()).build();
    }

    /** Lets the service use the APIs of its app object from now on. */
    AppCaller serve(Connection connection, AppView app, SessionKey key) {
        AppCaller caller = new AppCaller(connection, this, dispatcher::dispatch);
        caller.authenticated(new AsApp(app, key));
        return caller;
    }

    @Override
    public String kind() {
        return ServiceConversation.KIND;
    }

    /** Nobody logs in here: it is the PBX that did. */
    @Override
    public boolean accepts(AppLoginOutcome login) {
        return false;
    }

    @Override
    public boolean allows(AppLoginOutcome login, Right right) {
        return pbx.allows(login, right);
    }

    @Override
    public void arrived(AppCaller caller) {
        pbx.arrived(caller);
    }

    @Override
    public void left(AppCaller caller) {
        pbx.left(caller);
    }
}
