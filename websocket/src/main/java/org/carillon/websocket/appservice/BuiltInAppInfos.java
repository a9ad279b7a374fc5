package org.carillon.websocket.appservice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.apps.AppInfos;
import org.carillon.apps.BuiltInAppInfo;

/** Tells the PBX at the start what the apps that are served here say about themselves. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BuiltInAppInfos {

    @Inject
    private AppInfos infos;
    @Inject
    @Any
    private Instance<BuiltInAppInfo> apps;

    @PostConstruct
    void tell() {
        apps.forEach(infos::provide);
    }
}
