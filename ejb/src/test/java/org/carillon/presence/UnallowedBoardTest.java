package org.carillon.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;
import org.carillon.presence.Unallowed.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners hear of every watch that waits, once, and of its end. */
class UnallowedBoardTest {

    private final UnallowedBoard board = new UnallowedBoard();
    private final List<Change> heard = new ArrayList<>();
    private final Guid user = Guid.random();
    private final Guid ada = Guid.random();
    private final Guid ben = Guid.random();

    @BeforeEach
    void start() {
        board.start(Runnable::run);
    }

    @Test
    void tellsOfThoseWhoWaitAndOfChanges() {
        board.report(user, Set.of(ada));
        Unallowed.Watch watch = board.watch(heard::add);
        board.report(user, Set.of(ada, ben));
        board.report(user, Set.of(ada, ben));
        board.report(user, Set.of(ben));
        board.report(user, Set.of());
        watch.close();
        board.report(user, Set.of(ada));
        assertEquals(List.of(new Change(true, user, Set.of(ada)), new Change(true, user, Set.of(ben)), new Change(false, user, Set.of(ada)),
                new Change(false, user, Set.of(ben))), heard);
    }
}
