package org.carillon.websocket.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.directory.ObjectTable;
import org.carillon.directory.TableChange;
import org.carillon.directory.TableState;
import org.carillon.directory.UserDetails;

/** The table of objects in memory: users with nothing but a name, and waiting queues. Counts what it is asked. */
final class FakeTable extends ObjectTable {

    private final Guid identity = Guid.random();
    private final TreeMap<Long, TableChange> changes = new TreeMap<>();
    private final Map<Guid, TableChange> latest = new HashMap<>();
    private final Map<Guid, String> kinds = new HashMap<>();
    /** Of the users. */
    final Map<Guid, String> names = new HashMap<>();
    /** After which number each look at the changes began. */
    final List<Long> looks = new ArrayList<>();
    int reads;
    private long number;
    private long forgotten;

    Guid create(String name) {
        Guid guid = Guid.random();
        kinds.put(guid, "");
        names.put(guid, name);
        note(guid, ++number, number, false);
        return guid;
    }

    Guid createQueue() {
        Guid guid = Guid.random();
        kinds.put(guid, "waiting");
        note(guid, ++number, number, false);
        return guid;
    }

    void changeQueue(Guid guid) {
        note(guid, ++number, latest.get(guid).created(), false);
    }

    void rename(Guid guid, String name) {
        names.put(guid, name);
        note(guid, ++number, latest.get(guid).created(), false);
    }

    void delete(Guid guid) {
        names.remove(guid);
        note(guid, ++number, latest.get(guid).created(), true);
    }

    void forgetDeletions() {
        changes.values().stream().filter(TableChange::deleted).mapToLong(TableChange::number).max().ifPresent(newest -> forgotten = newest);
        changes.values().removeIf(TableChange::deleted);
    }

    private void note(Guid guid, long change, long created, boolean deleted) {
        TableChange before = latest.put(guid, new TableChange(guid, change, created, deleted));
        if (before != null) {
            changes.remove(before.number());
        }
        changes.put(change, latest.get(guid));
    }

    @Override
    public TableState state() {
        return new TableState(identity, number, forgotten);
    }

    @Override
    public List<TableChange> changes(Set<String> wanted, long after, long upTo, boolean deleted, int limit) {
        looks.add(after);
        return changes.tailMap(after, false).values().stream().filter(c -> c.number() <= upTo && (deleted || !c.deleted()))
                .filter(c -> wanted.contains(kinds.get(c.guid()))).limit(limit).toList();
    }

    Map<Guid, Row> rows(Collection<Guid> guids) {
        reads++;
        Map<Guid, Row> rows = new HashMap<>();
        guids.stream().filter(names::containsKey).forEach(guid -> rows.put(guid, row(guid)));
        return rows;
    }

    private Row row(Guid guid) {
        ObjectDetails object = new ObjectDetails(guid, 0, names.get(guid), "", "", "", "", "root", false, false, false, List.of(), List.of(),
                Set.of(), List.of(), List.of(), List.of(), Map.of());
        UserDetails user = new UserDetails(object, "", List.of(), false, false, false, false, List.of(), List.of());
        return new Row(new ObjectSnapshot(object, new OfUser(user), List.of(), Inheritance.NONE), "", List.of(), "master");
    }
}
