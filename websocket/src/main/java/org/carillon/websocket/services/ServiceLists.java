package org.carillon.websocket.services;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.AppInfo;
import org.carillon.apps.AppInfoChanged;
import org.carillon.apps.AppInfos;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.PbxApiName;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.AppAddress;
import org.carillon.websocket.appwebsocket.AppInfoText;
import org.carillon.websocket.json.JsonText;

/**
 * Tells services about the others that their app object may reach, and again when that changes (pbx-apis.md section 3).
 * Nothing is told any more to whom the API is no longer granted.
 */
@ApplicationScoped
public class ServiceLists {

    @Inject
    private Directory directory;
    @Inject
    private AppInfos infos;
    @Inject
    private AppAddress addresses;
    @Resource
    private ManagedExecutorService executor;
    private final Set<ServiceSubscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean refreshing = new AtomicBoolean();

    void add(ServiceSubscription subscription) {
        subscriptions.add(subscription);
    }

    void remove(ServiceSubscription subscription) {
        subscriptions.remove(subscription);
    }

    /** In the turn of the subscriber's connection. */
    void show(ServiceSubscription subscription) {
        if (subscriptions.contains(subscription)) {
            list(subscription.session()).ifPresent(subscription::show);
        }
    }

    void objectChanged(@Observes ObjectChanged changed) {
        if (changed.type() == ObjectType.APP) {
            refresh();
        }
    }

    void appInfoChanged(@Observes AppInfoChanged changed) {
        refresh();
    }

    /* Many changes may come at once: what comes before the refresh began is in it. */
    private void refresh() {
        if (!subscriptions.isEmpty() && refreshing.compareAndSet(false, true)) {
            executor.execute(() -> {
                refreshing.set(false);
                subscriptions.forEach(s -> s.session().connection().turn(() -> show(s)));
            });
        }
    }

    private Optional<JsonObject> list(ApiSession session) {
        String origin = addresses.origin(session.connection().peer());
        return session.app().flatMap(app -> directory.app(app.guid())).filter(app -> app.apis().contains(PbxApiName.SERVICES.wireName()))
                .map(app -> {
                    JsonArrayBuilder services = JsonText.array();
                    app.grants().stream().flatMap(guid -> directory.app(guid).stream()).sorted(Comparator.comparing(a -> a.name().key()))
                            .forEach(other -> services.add(entry(other, origin)));
                    return JsonText.message("ServicesInfo").add("services", services).build();
                });
    }

    private JsonObjectBuilder entry(AppView app, String origin) {
        return JsonText.object().add("name", app.name().value()).add("title", app.title())
                .add("url", addresses.absolute(app.url(), origin))
                .add("info", JsonText.object().add("apis", AppInfoText.apis(infos.of(app).map(AppInfo::services).orElse(Map.of()))));
    }
}
