package org.carillon.start;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.Device;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.HardwareId;
import org.carillon.directory.Membership;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.UserChange;
import org.carillon.directory.VisibilityRule;

/** Four people, a group and two app objects to try things with; see the README. */
@ApplicationScoped
public class DemoCompany {

    private static final String SALES = "sales";
    @Inject
    private DirectoryAdmin directory;
    @Inject
    private StartPasswords passwords;

    void found(String domain) {
        String password = passwords.choose("demo", "CARILLON_DEMO_PASSWORD");
        List<VisibilityRule> colleagues = List.of(VisibilityRule.everything("@" + domain));
        user("alice", "Alice Abel", "101", domain, password, List.of(Membership.active(SALES)), colleagues);
        user("bob", "Bob Baker", "102", domain, password, List.of(Membership.active(SALES)), colleagues);
        user("carol", "Carol Clark", "103", domain, password, List.of(Membership.passive(SALES)), colleagues);
        user("dave", "Dave Dunn", "104", domain, password, List.of(), List.of());
        directory.create(new AppChange().name("pbxadminapi").cn("PBX administration API").unlisted(true).hidden(true)
                .apis(Arrays.stream(PbxApiName.values()).map(PbxApiName::wireName).collect(Collectors.toSet()))
                .password(password), Actor.SYSTEM);
        directory.create(new AppChange().name("rcc").cn("Remote call control").url("../../APPS/rcc/rcc").unlisted(true).hidden(true)
                .forEveryone(true).apis(Set.of(PbxApiName.RCC.wireName(), PbxApiName.PBX_API.wireName()))
                .password(password), Actor.SYSTEM);
    }

    private void user(String name, String cn, String number, String domain, String password, List<Membership> groups,
                      List<VisibilityRule> rules) {
        directory.create(new UserChange().name(name).cn(cn).number(number).email(name + "@" + domain).password(password)
                .devices(List.of(Device.of(HardwareId.of("phone-" + name), "Phone"),
                        new Device(HardwareId.of("softphone-" + name), "Softphone", "softphone", Set.of(), "", "", "")))
                .memberships(groups).rules(rules), Actor.SYSTEM);
    }
}
