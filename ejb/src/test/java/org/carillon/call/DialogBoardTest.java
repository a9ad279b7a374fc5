package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.directory.VisibilityRule.Right;
import org.junit.jupiter.api.Test;

/** What watchers of calls are told, by the rights dialog and ids of pbx-apis.md section 8. */
class DialogBoardTest {

    private final DialogBoard board = new DialogBoard();
    private final Guid watcher = Guid.random();
    private final List<DialogEvent> told = new ArrayList<>();
    private final Dialog ringing = dialog(LegState.ALERT);
    private Set<Right> rights = EnumSet.of(Right.DIALOG);

    private static final Guid CALL = Guid.random();
    private static final Guid CONFERENCE = Guid.random();

    private static Dialog dialog(LegState state) {
        return new Dialog(CALL, CONFERENCE, new Party("212", "ben"), "Ben Roth", new Party("213", "cleo"), "Cleo Maar", state, false, false, false, false, null, Pickable.NO_POSITION);
    }

    private List<DialogEvent> show() {
        told.clear();
        board.show(who -> who.equals(watcher) ? rights : Set.of());
        return told;
    }

    private DialogWatch watch() {
        DialogWatch watch = new DialogWatch(watcher, told::add);
        board.add(watch);
        return watch;
    }

    @Test
    void whatIsThereIsToldAtOnceWithoutTheOtherEndUnlessThatMayBeSeen() {
        board.put(ringing);
        watch();
        assertEquals(List.of(new DialogEvent.Allowed(), new DialogEvent.Shown(ringing.withoutRemote())), show());
        assertEquals(List.of(), show(), "nothing twice");
        rights = EnumSet.of(Right.DIALOG, Right.IDS);
        assertEquals(List.of(new DialogEvent.Shown(ringing)), show());
        board.put(dialog(LegState.NULL));
        assertEquals(List.of(new DialogEvent.Over(ringing)), show());
    }

    @Test
    void withoutTheRightNothingIsToldAndWhatWasToldIsHidden() {
        board.put(ringing);
        rights = EnumSet.complementOf(EnumSet.of(Right.DIALOG));
        DialogWatch watch = watch();
        assertEquals(List.of(new DialogEvent.Hidden()), show());
        rights = EnumSet.of(Right.DIALOG);
        assertEquals(List.of(new DialogEvent.Allowed(), new DialogEvent.Shown(ringing.withoutRemote())), show());
        rights = Set.of();
        assertEquals(List.of(new DialogEvent.Hidden()), show());
        board.put(dialog(LegState.NULL));
        assertEquals(List.of(), show());
        board.remove(watch);
        assertEquals(true, board.isIdle());
    }
}
