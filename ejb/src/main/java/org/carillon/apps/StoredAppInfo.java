package org.carillon.apps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** What the service of an app object said last; goes with the object. */
@Entity
@Table(name = "app_info")
class StoredAppInfo {

    @Id
    private UUID app;
    private boolean hidden;
    private String presence;
    private String wake;
    @Column(name = "device_app")
    private String deviceApp;

    @ElementCollection
    @CollectionTable(name = "app_info_api", joinColumns = @JoinColumn(name = "app"))
    @MapKeyColumn(name = "name")
    @Column(name = "description", columnDefinition = "text")
    private Map<String, String> apis = new LinkedHashMap<>();

    @ElementCollection
    @CollectionTable(name = "app_info_service", joinColumns = @JoinColumn(name = "app"))
    @MapKeyColumn(name = "name")
    @Column(name = "description", columnDefinition = "text")
    private Map<String, String> services = new LinkedHashMap<>();

    protected StoredAppInfo() {
    }

    StoredAppInfo(Guid app) {
        this.app = app.value();
    }

    Guid app() {
        return Guid.of(app);
    }

    void tell(AppInfo info) {
        hidden = info.hidden();
        presence = info.presence();
        wake = String.join(" ", info.wake());
        deviceApp = info.deviceApp();
        apis.clear();
        apis.putAll(info.apis());
        services.clear();
        services.putAll(info.services());
    }

    AppInfo view() {
        return new AppInfo(hidden, presence, apis, wake.isEmpty() ? List.of() : List.of(wake.split(" ")), services, deviceApp);
    }
}
