package org.carillon.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The database is asked once, and again after a change. That it is told of commits alone is tested with the database, in the server. */
class PseudoCacheTest {

    private int loads;
    private String content = "manual on\n";
    private final PseudoCache cache = new PseudoCache(new ObjectLists() {

        @Override
        public List<PseudoRow> pseudoRows(PseudoKind kind, ObjectPage page) {
            loads++;
            return kind == PseudoKind.BOOL ? List.of(new PseudoRow(Guid.random(), "Workdays", "root", "", "", kind, content)) : List.of();
        }
    });

    private Optional<String> found(String name) {
        return cache.named(PseudoKind.BOOL, name).map(PseudoRow::content);
    }

    @Test
    void theDatabaseIsAskedAgainOnlyAfterAChange() {
        assertEquals(Optional.of("manual on\n"), found("workdays"));
        assertEquals(Optional.empty(), found("weekends"));
        content = "manual off\n";
        assertEquals(Optional.of("manual on\n"), found("WORKDAYS"));
        assertEquals(1, loads);
        cache.drop();
        assertEquals(Optional.of("manual off\n"), found("Workdays"));
        assertEquals(2, loads);
    }
}
