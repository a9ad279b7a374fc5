package org.carillon.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.PropertyName;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.setting.SettingAdmin;
import org.carillon.setting.SystemSettings;

/** What an empty database is filled with, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Installation {

    static final String USER_TEMPLATE = "Config User";
    static final String MESSAGES_APP = "messages";
    @PersistenceContext
    private EntityManager em;
    @Inject
    private DirectoryAdmin directory;
    @Inject
    private SettingAdmin settings;
    @Inject
    private StartPasswords passwords;
    @Inject
    private DemoCompany demo;

    public boolean isNeeded() {
        return Boolean.FALSE.equals(em.createNativeQuery("select exists (select 1 from pbx_user)").getSingleResult());
    }

    public void install() {
        String domain = variable("CARILLON_DOMAIN", SystemSettings.DOMAIN.initial());
        settings.set(SystemSettings.DOMAIN, domain, Actor.SYSTEM);
        settings.set(SystemSettings.PBX, variable("CARILLON_PBX", SystemSettings.PBX.initial()), Actor.SYSTEM);
        directory.create(new UserChange().name("admin").cn("Administrator").administrator(true).hidden(true)
                .password(passwords.choose("admin", "CARILLON_ADMIN_PASSWORD")), Actor.SYSTEM);
        Set<Right> colleagues = EnumSet.of(Right.VISIBLE, Right.ONLINE, Right.PRESENCE, Right.ON_THE_PHONE, Right.NOTE);
        directory.create(new TemplateChange().cn(USER_TEMPLATE).properties(Map.of(PropertyName.of("messages"), MESSAGES_APP))
                .rules(List.of(new VisibilityRule("@" + domain, false, colleagues))), Actor.SYSTEM);
        if ("true".equalsIgnoreCase(System.getenv("CARILLON_DEMO"))) {
            demo.found(domain);
        }
    }

    private static String variable(String name, String initial) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? initial : value;
    }
}
