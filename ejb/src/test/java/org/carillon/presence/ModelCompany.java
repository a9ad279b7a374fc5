package org.carillon.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.carillon.directory.AppChange;
import org.carillon.directory.ChangingDirectory;
import org.carillon.directory.GroupName;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.TemplateChange;
import org.carillon.directory.UserChange;
import org.carillon.directory.VisibilityRule;

/** Users, app objects, groups and templates of the test, which change at random; every change is made in the model and in the directory. */
final class ModelCompany {

    private static final int USERS = 40;
    private static final int APPS = 8;
    private static final int TEMPLATES = 6;
    private static final List<String> GROUPS = List.of("sales", "support", "board");
    private final ChangingDirectory directory;
    private final Random random;
    private final AtomicLong clock;
    private final RandomRules rules;
    private final List<ModelPerson> people = new ArrayList<>();
    private final List<ModelWatcher> apps = new ArrayList<>();
    private final List<ModelTemplate> templates = new ArrayList<>();
    private final Map<String, List<VisibilityRule>> groupRules = new HashMap<>();

    private static final class ModelTemplate {
        private final Guid guid = Guid.random();
        private List<VisibilityRule> rules = List.of();
        private List<Integer> parents = List.of();
    }

    ModelCompany(ChangingDirectory directory, Random random, AtomicLong clock) {
        this.directory = directory;
        this.random = random;
        this.clock = clock;
        rules = new RandomRules(random, GROUPS, USERS, APPS);
        for (int i = 0; i < TEMPLATES; i++) {
            templates.add(new ModelTemplate());
            store(i);
        }
        for (int i = 0; i < USERS; i++) {
            people.add(hire(i));
        }
        for (int i = 0; i < APPS; i++) {
            apps.add(install(i));
        }
    }

    ModelPerson anybody() {
        return people.get(random.nextInt(people.size()));
    }

    /** A user, or, of some, an app object. */
    ModelWatcher anyWatcher() {
        return random.nextInt(4) == 0 ? apps.get(random.nextInt(APPS)) : anybody();
    }

    List<ModelPerson> people() {
        return people;
    }

    private ModelPerson hire(int i) {
        ModelPerson person = new ModelPerson(i);
        person.rules = rules.some(3);
        person.templates = randomTemplates();
        randomGroups(person);
        changed(person);
        return person;
    }

    void changeRules() {
        ModelPerson person = anybody();
        person.rules = rules.some(4);
        changed(person);
    }

    void changeUserTemplates() {
        ModelPerson person = anybody();
        person.templates = randomTemplates();
        changed(person);
    }

    void changeGroups() {
        ModelPerson person = anybody();
        randomGroups(person);
        changed(person);
    }

    void rename() {
        ModelPerson person = anybody();
        switch (random.nextInt(3)) {
            case 0 -> person.sip = (person.sip.startsWith("u") ? "v" : "u") + person.number;
            case 1 -> person.dn = person.dn.isEmpty() ? "Shown " + person.number : "";
            default -> person.email = person.email.isEmpty() ? "u" + person.number + "@example.com" : "";
        }
        changed(person);
    }

    /** Somebody leaves, and another one of the same name comes; the one who left. */
    ModelPerson replaceSomebody() {
        int i = random.nextInt(people.size());
        ModelPerson gone = people.get(i);
        gone.deleted(clock.get());
        directory.delete(gone.guid, ObjectType.USER);
        clock.incrementAndGet();
        people.set(i, hire(i));
        return gone;
    }

    private ModelWatcher install(int i) {
        ModelWatcher app = new ModelWatcher(i, "a" + i);
        randomGroups(app);
        app.sourceChanged(clock.get());
        directory.put(app.guid, asStored(app), asStored(app));
        return app;
    }

    /** An app object gets another name, or other groups. */
    void changeApp() {
        ModelWatcher app = apps.get(random.nextInt(APPS));
        AppChange change = new AppChange();
        if (random.nextBoolean()) {
            app.sip = (app.sip.startsWith("a") ? "b" : "a") + app.number;
            change.name(app.sip);
        } else {
            randomGroups(app);
            change.memberships(memberships(app));
        }
        app.sourceChanged(clock.get());
        directory.put(app.guid, asStored(app), change);
    }

    /** An app object is deleted, and another one of the same name comes; the one that was deleted. */
    ModelWatcher replaceApp() {
        int i = random.nextInt(APPS);
        ModelWatcher gone = apps.get(i);
        gone.deleted(clock.get());
        directory.delete(gone.guid, ObjectType.APP);
        clock.incrementAndGet();
        apps.set(i, install(i));
        return gone;
    }

    private static AppChange asStored(ModelWatcher app) {
        return new AppChange().cn("App " + app.number).name(app.sip).memberships(memberships(app));
    }

    void changeTemplate() {
        int i = random.nextInt(TEMPLATES);
        ModelTemplate template = templates.get(i);
        if (random.nextInt(3) == 0) {
            template.parents = randomTemplates();
        } else {
            template.rules = rules.some(2);
        }
        people.stream().filter(person -> chain(person.templates).contains(i)).forEach(person -> person.targetChanged(clock.get(), all(person), defaults(person)));
        store(i);
    }

    /** What a group gives its members, active or not. */
    void changeGroupRules() {
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        groupRules.put(group, rules.some(3));
        people.stream().filter(person -> person.groups.containsKey(group)).forEach(person -> person.targetChanged(clock.get(), all(person), defaults(person)));
        directory.put(GroupName.of(group), groupRules.get(group));
    }

    void forget() {
        people.forEach(ModelPerson::forget);
        apps.forEach(ModelWatcher::forget);
    }

    private void changed(ModelPerson person) {
        person.targetChanged(clock.get(), all(person), defaults(person));
        person.sourceChanged(clock.get());
        directory.put(person.guid, new UserChange().cn(person.cn()).dn(person.dn).name(person.sip).number(Integer.toString(1000 + person.number))
                .email(person.email).memberships(memberships(person)).rules(person.rules).templates(guids(person.templates)));
    }

    private static List<Membership> memberships(ModelWatcher one) {
        return one.groups.entrySet().stream()
                .map(group -> group.getValue() ? Membership.active(group.getKey()) : Membership.passive(group.getKey())).toList();
    }

    private void store(int i) {
        ModelTemplate template = templates.get(i);
        directory.put(template.guid, new TemplateChange().cn("Template " + i).name("t" + i).rules(template.rules).templates(guids(template.parents)));
    }

    private List<Guid> guids(List<Integer> some) {
        return some.stream().map(i -> templates.get(i).guid).toList();
    }

    private List<VisibilityRule> all(ModelPerson person) {
        List<VisibilityRule> rules = new ArrayList<>(person.rules);
        chain(person.templates).forEach(i -> rules.addAll(templates.get(i).rules));
        return rules;
    }

    private List<VisibilityRule> defaults(ModelPerson person) {
        return person.groups.keySet().stream().flatMap(group -> groupRules.getOrDefault(group, List.of()).stream()).toList();
    }

    /* Templates refer to templates, also in circles. */
    private Set<Integer> chain(List<Integer> first) {
        Set<Integer> reached = new LinkedHashSet<>(first);
        int before = -1;
        while (before != reached.size()) {
            before = reached.size();
            List.copyOf(reached).forEach(i -> reached.addAll(templates.get(i).parents));
        }
        return reached;
    }

    private List<Integer> randomTemplates() {
        return random.ints(random.nextInt(3), 0, TEMPLATES).distinct().boxed().toList();
    }

    private void randomGroups(ModelWatcher person) {
        person.groups.clear();
        GROUPS.stream().filter(group -> random.nextInt(2) == 0).forEach(group -> person.groups.put(group, random.nextInt(3) > 0));
    }
}
