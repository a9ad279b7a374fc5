package org.carillon.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.carillon.directory.Guid;
import org.junit.jupiter.api.Test;

/** Moments, names of groups, and filters. */
class ChatRulesTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Guid ADA = Guid.random();
    private static final Guid BEN = Guid.random();

    /** However the clock jumps, every message is later than the one before, and as the clock says where that is possible. */
    @Property
    void momentsOfAConversationGrow(@ForAll @Size(max = 50) List<@LongRange(min = -5_000, max = 5_000) Long> jumps) {
        StoredConversation conversation = new StoredConversation(1, "x", BEGIN);
        Instant clock = BEGIN;
        Instant last = Instant.MIN;
        long id = 1;
        for (long jump : jumps) {
            clock = clock.plusMillis(jump);
            Instant at = conversation.next(clock);
            assertTrue(at.isAfter(last));
            assertTrue(at.equals(clock) || clock.isBefore(last.plusMillis(2)));
            conversation.add(id++, at);
            last = at;
        }
    }

    @Test
    void groupsHaveNamesThatUsersDoNotHave() {
        assertEquals(Optional.of(new Target.Group(17)), Target.Group.of("CHAT$17"));
        assertEquals("chat$17", new Target.Group(17).name());
        for (String other : List.of("", "ada", "chat", "chat$", "chat$x", "chat$-1", "xchat$1", "chat$1x", "chat$9999999999999999")) {
            assertEquals(Optional.empty(), Target.Group.of(other), other);
        }
    }

    @Test
    void aFilterTakesWhatFits() {
        ChatMessage toBen = message(BEN, 1, 5);
        ChatMessage toGroup = message(null, 2, 5);
        assertTrue(new ChatFilter.All(List.of()).matches(toBen));
        assertTrue(new ChatFilter.In(true, Set.of()).matches(toBen));
        assertFalse(new ChatFilter.In(true, Set.of()).matches(toGroup));
        assertTrue(new ChatFilter.In(false, Set.of(2L)).matches(toGroup));
        assertFalse(new ChatFilter.In(false, Set.of(1L)).matches(toBen), "a number of no group");
        assertTrue(new ChatFilter.By(Set.of(ADA)).matches(toBen));
        assertFalse(new ChatFilter.By(Set.of(BEN)).matches(toBen));
        assertTrue(new ChatFilter.To(Set.of(BEN), Set.of()).matches(toBen));
        assertFalse(new ChatFilter.To(Set.of(BEN), Set.of()).matches(toGroup));
        assertTrue(new ChatFilter.Discussion(5).matches(toBen));
        assertFalse(new ChatFilter.Words("x").matches(toBen));
        assertFalse(new ChatFilter.All(List.of(new ChatFilter.By(Set.of(ADA)), new ChatFilter.Discussion(6))).matches(toBen));
        assertTrue(new ChatFilter.Any(List.of(new ChatFilter.By(Set.of(ADA)), new ChatFilter.Discussion(6))).matches(toBen));
    }

    @Test
    void nothingFromOutsideIsPartOfAStatement() {
        FilterSql sql = new FilterSql(new ChatFilter.Any(List.of(new ChatFilter.Words("'; drop table chat_message; --"),
                new ChatFilter.All(List.of(new ChatFilter.By(Set.of()), new ChatFilter.To(Set.of(BEN), Set.of(7L)))))));
        assertFalse(sql.condition().contains("drop"), sql.condition());
        assertEquals(3, sql.parameters().size());
        assertTrue(sql.condition().contains("(false and "), sql.condition());
        assertEquals("true", new FilterSql(ChatFilter.EVERYTHING).condition());
    }

    private static ChatMessage message(Guid recipient, long conversation, long addsTo) {
        return new ChatMessage(5, conversation, ADA, recipient, "ada", "x", BEGIN, 0, addsTo, List.of(), List.of());
    }
}
