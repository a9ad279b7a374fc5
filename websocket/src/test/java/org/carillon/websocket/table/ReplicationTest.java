package org.carillon.websocket.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.carillon.directory.Guid;
import org.carillon.websocket.json.Message;

/** Whatever happens in whatever order, a copy ends equal to the table (pbx-apis.md section 4). */
class ReplicationTest {

    private final FakeTable table = new FakeTable();
    private final Replicator replicator = new Replicator(table);

    private void pullAll() {
        while (replicator.next()) {
            assertTrue(replicator.copy.size() <= 10_000, "it ends");
        }
    }

    @Property(tries = 2_000)
    void aCopyEndsEqualToTheTable(@ForAll @Size(max = 80) List<@IntRange(max = 199) Integer> steps) {
        endsEqual(12, 1, steps);
    }

    /** As many objects and changes as take several pages each. */
    @Property(tries = 150)
    void aLargeCopyEndsEqualToTheTable(@ForAll @Size(max = 40) List<@IntRange(max = 199) Integer> steps) {
        endsEqual(Replication.PAGE * 2 + 30, Replication.PAGE * 2 / 3, steps);
    }

    /**
     * @param first how many objects there are at first
     * @param bulk  how many are changed or pulled at a time
     */
    private static void endsEqual(int first, int bulk, List<Integer> steps) {
        FakeTable model = new FakeTable();
        Replicator copy = new Replicator(model);
        List<Guid> alive = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            alive.add(model.create("first " + i));
        }
        Guid queue = model.createQueue();
        copy.start();
        int change = 0;
        for (int step : steps) {
            Guid some = alive.isEmpty() ? null : alive.get(step % alive.size());
            switch (step % 10) {
                case 0 -> alive.add(model.create("new " + change++));
                case 1 -> {
                    alive.add(model.create("new " + change++));
                    model.changeQueue(queue);
                }
                case 2, 3 -> {
                    for (int i = 0; i < bulk && some != null; i++) {
                        model.rename(alive.get((step + i) % alive.size()), "changed " + change++);
                    }
                }
                case 4 -> {
                    if (some != null) {
                        model.delete(some);
                        alive.remove(some);
                    }
                }
                case 5, 6 -> {
                    for (int i = 0; i < bulk; i++) {
                        copy.next();
                    }
                }
                case 7 -> copy.push();
                case 8 -> {
                    if (some != null && copy.copy.containsKey(some)) {
                        copy.rename(some, "own " + change++);
                    }
                }
                default -> {
                    if (step > 150) {
                        model.forgetDeletions();
                    }
                    if (step > 100) {
                        copy.start();
                    }
                }
            }
        }
        int rows = 0;
        while (copy.next()) {
            assertTrue(rows++ < 10_000, "it ends");
        }
        copy.push();
        assertEquals(model.names, copy.copy);
    }

    @Example
    void aRestartGetsTheDifferenceOnly() {
        List<Guid> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            all.add(table.create("user " + i));
        }
        replicator.start();
        pullAll();
        table.rename(all.get(7), "other");
        table.delete(all.get(8));
        Guid fresh = table.create("fresh");
        replicator.start();
        assertTrue(replicator.next());
        assertTrue(replicator.next());
        assertFalse(replicator.next());
        assertEquals(table.names, replicator.copy);
        assertEquals("fresh", replicator.copy.get(fresh));
    }

    @Example
    void anInterruptedCopyGoesOnWhereItWas() {
        for (int i = 0; i < 250; i++) {
            table.create("user " + i);
        }
        replicator.keepsEvery = true;
        replicator.start();
        for (int i = 0; i < 120; i++) {
            assertTrue(replicator.next());
        }
        replicator.start();
        int rest = 0;
        while (replicator.next()) {
            rest++;
        }
        assertEquals(130, rest);
        assertEquals(table.names, replicator.copy);
    }

    @Example
    void aRowThatCameWithoutANumberDoesNotOutliveItsObject() {
        table.create("stays");
        replicator.start();
        pullAll();
        replicator.start();
        Guid first = table.create("gone while away");
        Guid second = table.create("gone after the return");
        replicator.push();
        assertEquals(3, replicator.copy.size());
        table.delete(first);
        replicator.start();
        table.delete(second);
        replicator.push();
        pullAll();
        assertEquals(table.names, replicator.copy);
    }

    @Example
    void forgottenDeletionsMakeACopyAnew() {
        Guid gone = table.create("gone");
        table.create("stays");
        replicator.start();
        pullAll();
        table.delete(gone);
        table.forgetDeletions();
        replicator.start();
        assertTrue(replicator.copy.isEmpty());
        pullAll();
        assertEquals(table.names, replicator.copy);
    }

    @Example
    void whoWroteARowIsNotToldOfItAgain() {
        Guid guid = table.create("mine");
        replicator.start();
        pullAll();
        replicator.rename(guid, "changed by me");
        replicator.push();
        assertEquals(0, replicator.messages());
        table.rename(guid, "changed by others");
        replicator.push();
        assertEquals("changed by others", replicator.copy.get(guid));
    }

    @Example
    void aRowThatWaitsDoesNotUndoWhatTheReplicatorWroteMeanwhile() {
        table.create("first");
        Guid renamed = table.create("renamed");
        Guid deleted = table.create("deleted");
        replicator.start();
        assertTrue(replicator.next());
        replicator.rename(renamed, "by me");
        replicator.delete(deleted);
        pullAll();
        assertEquals(table.names, replicator.copy);
    }

    @Example
    void whoDeletedARowIsNotToldOfItAgain() {
        Guid guid = table.create("mine");
        replicator.start();
        pullAll();
        replicator.delete(guid);
        replicator.push();
        assertEquals(0, replicator.messages());
    }

    @Example
    void objectsOfOtherTypesAreLookedAtOnce() {
        Replicator queues = new Replicator(table, Selection.of(Message.parse("{\"columns\":{\"guid\":{}},\"pseudo\":[\"waiting\"]}")));
        for (int i = 0; i < 1_000; i++) {
            table.create("user " + i);
        }
        queues.start();
        assertFalse(queues.next());
        long upTo = table.state().newest();
        assertEquals(upTo, queues.usn());
        Guid user = table.create("fresh");
        for (int i = 0; i < 300; i++) {
            table.rename(user, "changed " + i);
            queues.push();
        }
        assertEquals(upTo + 300, table.looks.get(table.looks.size() - 1));
        int looks = table.looks.size();
        queues.push();
        assertEquals(looks, table.looks.size(), "nothing is new, so nothing is looked for");
        assertEquals(0, table.reads, "no row was read");
    }

    @Example
    void whoWritesWhatItDoesNotSeeKeepsNothingOfIt() {
        Replicator queues = new Replicator(table, Selection.of(Message.parse(
                "{\"add\":true,\"columns\":{\"guid\":{},\"cn\":{\"update\":true}},\"pseudo\":[\"waiting\"]}")));
        Guid user = table.create("user");
        queues.start();
        assertFalse(queues.next());
        queues.rename(user, "changed");
        assertEquals(1, queues.owing());
        queues.push();
        assertEquals(0, queues.owing());
    }

    @Example
    void manyChangesCostOneReading() {
        List<Guid> all = new ArrayList<>();
        for (int i = 0; i < Replication.PAGE; i++) {
            all.add(table.create("user " + i));
        }
        replicator.start();
        pullAll();
        int looks = table.looks.size();
        int reads = table.reads;
        all.subList(1, all.size()).forEach(guid -> table.rename(guid, "changed"));
        replicator.push();
        assertEquals(1, table.reads - reads);
        assertEquals(1, table.looks.size() - looks);
        assertEquals(table.names, replicator.copy);
        assertEquals(table.state().newest(), replicator.usn());
    }

    @Example
    void aRestartBehindAnothersChangesOfOtherTypesGetsNothing() {
        table.create("user");
        Guid queue = table.createQueue();
        replicator.start();
        pullAll();
        table.changeQueue(queue);
        table.create("fresh");
        table.changeQueue(queue);
        replicator.push();
        assertEquals(table.state().newest(), replicator.usn());
        int reads = table.reads;
        replicator.start();
        assertFalse(replicator.next());
        assertEquals(reads, table.reads);
    }

    @Example
    void onlyAnnouncedColumnsAreOfferedForWriting() {
        assertEquals("{\"guid\":{},\"cn\":{\"update\":true},\"grps\":{}}", Replicator.SELECTION.offer().toString());
    }
}
