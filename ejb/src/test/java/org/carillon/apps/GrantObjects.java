package org.carillon.apps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.carillon.apps.GrantWorld.App;
import org.carillon.apps.GrantWorld.Person;
import org.carillon.apps.GrantWorld.Template;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppView;
import org.carillon.directory.Device;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.Membership;
import org.carillon.directory.MemoryDirectory;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;

/** A {@link GrantWorld} as objects of the PBX. */
final class GrantObjects {

    private static final int APP = 1;
    private static final int TEMPLATE = 2;
    private static final int PERSON = 3;
    private final MemoryDirectory directory = new MemoryDirectory();
    private final GrantWorld world;

    GrantObjects(GrantWorld world) {
        this.world = world;
        for (int i = 0; i < world.apps().size(); i++) {
            App app = world.apps().get(i);
            directory.put(guid(APP, i), new AppChange().cn("App " + i).name(GrantWorld.appName(i))
                    .url(app.noAddress() ? "" : "https://apps.example.com/example.com/sample/x").forEveryone(app.forEveryone())
                    .groups(app.groups()).unlisted(app.unlisted()));
        }
        for (int i = 0; i < world.templates().size(); i++) {
            Template template = world.templates().get(i);
            directory.put(guid(TEMPLATE, i), new TemplateChange().cn("Template " + i).grants(apps(template.apps()))
                    .templates(templates(template.templates())).memberships(template.groups().stream().map(Membership::active).toList()));
        }
        for (int i = 0; i < world.people().size(); i++) {
            Person person = world.people().get(i);
            directory.put(person(i), new UserChange().cn("Person " + i).name("person" + i).grants(apps(person.apps()))
                    .templates(templates(person.templates())).memberships(List.copyOf(person.memberships())).devices(devices(i, person)));
        }
    }

    MemoryDirectory directory() {
        return directory;
    }

    AppAccess access() {
        return new AppAccess(directory, new Said(world));
    }

    Guid person(int place) {
        return guid(PERSON, place);
    }

    private static List<Device> devices(int place, Person person) {
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < person.devices().size(); i++) {
            int app = person.devices().get(i);
            devices.add(new Device(HardwareId.of(GrantWorld.hardwareId(place, i)), "", app < 0 ? "" : GrantWorld.appName(app), Set.of(), "", "", ""));
        }
        return devices;
    }

    private static Set<Guid> apps(Set<Integer> places) {
        return places.stream().map(place -> guid(APP, place)).collect(Collectors.toSet());
    }

    private static List<Guid> templates(List<Integer> places) {
        return places.stream().map(place -> guid(TEMPLATE, place)).toList();
    }

    private static Guid guid(int kind, int place) {
        return Guid.of(new UUID(kind, place));
    }

    /** What the services of the apps have said. */
    private static final class Said extends AppInfos {

        private final GrantWorld world;

        private Said(GrantWorld world) {
            this.world = world;
        }

        @Override
        public Optional<AppInfo> of(AppView app) {
            String kind = world.apps().get(Integer.parseInt(app.name().value().substring("app".length()))).kind();
            return kind.isEmpty() ? Optional.empty() : Optional.of(new AppInfo(false, "", Map.of(), List.of(), Map.of(), kind));
        }
    }
}
