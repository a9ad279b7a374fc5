package org.carillon.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Objects in memory, without a database: written by the writers and read as the views of the real directory. */
public final class MemoryDirectory implements Directory {

    private static final ObjectWriter WRITER = new ObjectWriter(null, 1);
    private final Map<UUID, ConfigTemplate> templates = new HashMap<>();
    private final Map<Guid, User> users = new HashMap<>();
    private final Map<Guid, AppView> apps = new HashMap<>();
    private long version;

    public void put(Guid guid, TemplateChange change) {
        version++;
        ConfigTemplate template = new ConfigTemplate(guid, Instant.EPOCH);
        WRITER.apply(template, change);
        templates.put(guid.value(), template);
    }

    public void put(Guid guid, UserChange change) {
        version++;
        User user = new User(guid, Instant.EPOCH);
        UserWriter.apply(WRITER, user, change);
        users.put(guid, user);
    }

    public void put(Guid guid, AppChange change) {
        version++;
        AppObject app = new AppObject(guid, AppKind.APP, Instant.EPOCH);
        AppWriter.apply(WRITER, app, change);
        apps.put(guid, DirectoryLoader.view(app));
    }

    @Override
    public Optional<UserView> user(Guid guid) {
        return Optional.ofNullable(users.get(guid)).map(user -> DirectoryLoader.view(templates::get, groups -> Map.of(), user));
    }

    @Override
    public Optional<UserView> user(String name) {
        return users.values().stream().filter(user -> user.name().equalsIgnoreCase(name)).findFirst().map(User::guid).flatMap(this::user);
    }

    @Override
    public Optional<UserView> userByNumber(String number) {
        return users.values().stream().filter(user -> number.equals(user.number())).findFirst().map(User::guid).flatMap(this::user);
    }

    @Override
    public Optional<AppView> app(Guid guid) {
        return Optional.ofNullable(apps.get(guid));
    }

    @Override
    public Optional<AppView> app(String name) {
        return apps.values().stream().filter(app -> app.name().key().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    @Override
    public Optional<Viewer> viewer(Guid guid) {
        return user(guid).map(UserView::viewer);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AppView> apps() {
        return apps.values().stream().sorted(Comparator.comparing(AppView::title, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
