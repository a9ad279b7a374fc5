package org.carillon.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.carillon.concurrent.QuietExecutor;
import org.carillon.directory.ChangingDirectory;
import org.carillon.error.InvalidValue;
import org.carillon.presence.ModelPerson.ModelClient;
import org.carillon.presence.PresenceOracle.Said;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The real hub over the real cache of the directory, on several threads, against {@link PresenceOracle}: presences, rules,
 * templates, groups and what they give, names and watchers, users and app objects, change at random and at once. In quiet moments every watcher must have seen what it
 * may see, and must never have seen anything else in between. {@code -Dpresence.deliveries} takes more than the suite does.
 */
class PresenceDeliveryTest {

    private static final List<String> ACTIVITIES = List.of("", "away", "busy", "dnd", "lunch");
    private static final List<String> CONTACTS = List.of("tel:", "calendar:", "cal:", "other:");
    private static final int STEPS_AT_ONCE = 40;
    private static final int WATCHES = 1_500;
    private static final int SHOWN = 5;
    private final int wanted = Integer.getInteger("presence.deliveries", 100_000);
    private final long seed = Long.getLong("presence.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final AtomicLong clock = new AtomicLong();
    private final QuietExecutor executor = new QuietExecutor(4);
    private final UnallowedBoard unallowed = new UnallowedBoard();
    private final ChangingDirectory directory = new ChangingDirectory(executor, changed -> hub().recheck(changed), changed -> hub().recheck(changed));
    private final PresenceHub hub = new PresenceHub(
            new PresenceLanes(new MemoryPresenceStore(), directory.directory(), unallowed, new InitialSettings(), executor));
    private final ModelCompany company = new ModelCompany(directory, random, clock);
    private final List<ModelWatcher> gone = new ArrayList<>();
    private final List<ModelWatch> watches = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long deliveries;
    private long quiet;

    private static final class InitialSettings implements Settings {

        @Override
        public <T> T get(Setting<T> setting) {
            return setting.initial();
        }

        @Override
        public boolean isSet(Setting<?> setting) {
            return false;
        }
    }

    private PresenceHub hub() {
        return hub;
    }

    @AfterEach
    void stop() {
        executor.close();
    }

    @Test
    void everyWatcherSeesWhatItMayAndNothingElse() {
        unallowed.start(executor);
        long start = System.nanoTime();
        while (deliveries < wanted && leaks.isEmpty() && missing.isEmpty()) {
            for (int i = random.nextInt(STEPS_AT_ONCE); i >= 0; i--) {
                clock.incrementAndGet();
                step();
            }
            executor.awaitQuiet();
            look();
        }
        System.out.printf(Locale.ROOT, "presence: %d deliveries, %d leaks, %d missing, %d changes, %d quiet moments, %d watches, seed %d, %.1f s%n",
                deliveries, leaks.size(), missing.size(), clock.get(), quiet, watches.size(), seed, (System.nanoTime() - start) / 1e9);
        assertEquals(List.of(), leaks.stream().limit(SHOWN).toList(), () -> leaks.size() + " leaks with seed " + seed);
        assertEquals(List.of(), missing.stream().limit(SHOWN).toList(), () -> missing.size() + " missing with seed " + seed);
    }

    private void look() {
        quiet++;
        for (ModelWatch watch : watches) {
            ModelWatch.Findings findings = watch.check();
            deliveries += findings.deliveries();
            leaks.addAll(findings.leaks());
            missing.addAll(findings.missing());
        }
        watches.removeIf(ModelWatch::isClosed);
        company.forget();
        gone.forEach(ModelWatcher::forget);
        company.people().forEach(person -> {
            String own = PresenceOracle.own(person.state.now());
            person.clients.stream().filter(client -> !client.told.equals(own))
                    .forEach(client -> missing.add("a client of " + person.sip + " shows '" + client.told + "' instead of '" + own + "'"));
        });
    }

    private void step() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            speak(company.anybody());
        } else if (kind < 58) {
            useClients(company.anybody());
        } else if (kind < 66) {
            usePhones(company.anybody());
        } else if (kind < 70) {
            useApps();
        } else if (kind < 86) {
            useWatches();
        } else if (kind < 91) {
            company.changeRules();
        } else if (kind < 94) {
            company.changeGroups();
        } else if (kind < 96) {
            company.changeUserTemplates();
        } else if (kind < 97) {
            changeForMany();
        } else if (kind < 99) {
            company.rename();
        } else if (random.nextInt(4) == 0) {
            gone.add(company.replaceSomebody());
        }
    }

    private void useApps() {
        if (random.nextInt(6) == 0) {
            gone.add(company.replaceApp());
        } else {
            company.changeApp();
        }
    }

    private void changeForMany() {
        if (random.nextBoolean()) {
            company.changeTemplate();
        } else {
            company.changeGroupRules();
        }
    }

    private void speak(ModelPerson person) {
        String contact = CONTACTS.get(random.nextInt(CONTACTS.size()));
        String activity = ACTIVITIES.get(random.nextInt(ACTIVITIES.size()));
        String note = random.nextBoolean() ? "" : "note " + random.nextInt(5);
        switch (random.nextInt(12)) {
            case 0 -> assertThrows(InvalidValue.class, () -> hub.set(person.guid, new PresenceItem("im:", true, "busy", "")));
            case 1 -> assertThrows(InvalidValue.class, () -> hub.setOwn(person.guid, "on-the-phone", ""));
            case 2 -> {
                person.said.clear();
                person.say("tel:", "", note);
                person.say("calendar:", activity, note);
                person.seen.clear();
                person.seen.addAll(person.said);
                person.stateChanged(clock.get());
                hub.replace(person.guid, person.said.stream().map(said -> new PresenceItem(said.contact(), false, said.activity(), said.note())).toList());
            }
            case 6 -> {
                person.follow(random.nextBoolean() ? null : new Said("calendar:", activity, note));
                person.stateChanged(clock.get());
                hub.show(person.guid, "calendar:", Optional.ofNullable(person.calendar).map(said -> new PresenceItem("calendar:", true, said.activity(), said.note())));
            }
            case 3, 4, 5 -> {
                person.say("tel:", activity, note);
                person.stateChanged(clock.get());
                hub.setOwn(person.guid, activity, note);
            }
            default -> {
                person.say(contact.equals("cal:") ? "calendar:" : contact, activity, note);
                person.stateChanged(clock.get());
                hub.set(person.guid, new PresenceItem(contact, random.nextBoolean(), activity, note));
            }
        }
    }

    private void useClients(ModelPerson person) {
        if (person.clients.isEmpty() || person.clients.size() < 3 && random.nextInt(3) == 0) {
            ModelClient client = new ModelClient();
            person.clients.add(client);
            person.stateChanged(clock.get());
            client.attachment = hub.attach(person.guid, items -> client.told = PresenceOracle.line(items));
            return;
        }
        ModelClient client = person.clients.get(random.nextInt(person.clients.size()));
        if (random.nextBoolean()) {
            client.inactive = !client.inactive;
            person.stateChanged(clock.get());
            client.attachment.setInactive(client.inactive);
        } else {
            person.clients.remove(client);
            person.stateChanged(clock.get());
            client.attachment.close();
        }
    }

    private void usePhones(ModelPerson person) {
        List<Presences.Call> some = random.nextBoolean() ? person.phones : person.calls;
        if (some.isEmpty() || some.size() < 2 && random.nextInt(3) == 0) {
            some.add(null);
            person.stateChanged(clock.get());
            some.set(some.size() - 1, some == person.phones ? hub.phone(person.guid) : hub.onThePhone(person.guid));
        } else {
            Presences.Call ended = some.remove(0);
            person.stateChanged(clock.get());
            ended.close();
        }
    }

    private void useWatches() {
        if (watches.size() < WATCHES / 2 || watches.size() < WATCHES && random.nextBoolean()) {
            ModelWatch watch = new ModelWatch(company.anyWatcher(), company.anybody(), clock);
            watches.add(watch);
            watch.open(hub);
        } else {
            ModelWatch watch = watches.get(random.nextInt(watches.size()));
            if (!watch.isClosed()) {
                watch.close();
            }
        }
    }
}
