package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.carillon.audit.Actor;
import org.carillon.condition.Booleans;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.PseudoChange;
import org.carillon.directory.PseudoKind;
import org.carillon.history.HistoryKeeper;
import org.carillon.setting.HistorySettings;
import org.carillon.setting.SettingAdmin;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records of calls that are too old, and conditions of calls, with the real database, asked inside the server. */
@ExtendWith(ArquillianExtension.class)
class InServerHistoryIT {

    private static final Actor IT = Actor.console("it");
    private static final int DAYS = 30;
    /** More than are deleted in one transaction. */
    private static final int MANY = 5_010;
    private static final long FIRST_ID = 1L << 40;
    @Inject
    private HistoryKeeper keeper;
    @Inject
    private SettingAdmin settings;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Booleans booleans;
    @Inject
    private Clock clock;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerHistoryIT.class);
    }

    @BeforeEach
    void keepThirtyDays() {
        settings.set(HistorySettings.DAYS, Integer.toString(DAYS), IT);
    }

    @AfterEach
    void asItWas() throws Exception {
        settings.set(HistorySettings.DAYS, "90", IT);
        write("delete from call_record where id >= " + FIRST_ID);
    }

    private void write(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    /* So many records with an event each, all of one call that began then. */
    private void calls(long first, int count, Instant began) throws Exception {
        write("""
                insert into call_record (id, guid, object, name, title, number, node, pbx, role, conference, began, ended, status, cause, external,
                 remote_number, remote_name, remote_title, remote_key, alert_seconds, call_seconds, conn_seconds, shown, missed)
                select n, gen_random_uuid(), gen_random_uuid(), 'ada', 'Ada', '211', 'root', 'hq', 'from', gen_random_uuid(), timestamptz '%s', timestamptz '%s',
                 'co', 16, false, '212', 'ben', 'Ben', 'ben', 1, 1, 1, true, false from generate_series(%d, %d) n""".formatted(began, began.plusSeconds(9),
                FIRST_ID + first, FIRST_ID + first + count - 1));
        write("insert into call_event (record, position, kind, millis) select id, 0, 'setup-from', 0 from call_record where id >= %d and id < %d"
                .formatted(FIRST_ID + first, FIRST_ID + first + count));
    }

    private List<Long> left(String select) {
        return em.createNativeQuery(select, Long.class).getResultList().stream().map(id -> ((Number) id).longValue() - FIRST_ID).toList();
    }

    /** The night deletes all that is older than the setting says, in as many transactions as it takes, and nothing else. */
    @Test
    void whatIsTooOldIsDeletedAndNothingElse() throws Exception {
        Instant limit = clock.instant().minus(Duration.ofDays(DAYS));
        calls(0, MANY, limit.minus(Duration.ofDays(60)));
        calls(MANY, 2, limit.minusSeconds(60));
        calls(MANY + 2, 3, limit.plusSeconds(600));
        calls(MANY + 5, 1, clock.instant());
        assertEquals(MANY + 2, keeper.deleteOld());
        List<Long> kept = List.of(MANY + 2L, MANY + 3L, MANY + 4L, MANY + 5L);
        assertEquals(kept, left("select id from call_record where id >= " + FIRST_ID + " order by id"));
        assertEquals(kept, left("select record from call_event where record >= " + FIRST_ID + " order by record"));
        assertEquals(0, keeper.deleteOld(), "a second night finds nothing");
        settings.set(HistorySettings.DAYS, "1", IT);
        assertEquals(3, keeper.deleteOld(), "the setting counts as it is now");
    }

    /** What a call is diverted by is known without the database, and is as it was committed last. */
    @Test
    void aConditionIsAsItWasCommittedLast() throws Exception {
        assertEquals(false, booleans.isOn("Desk Is Open"));
        Guid guid = admin.create(PseudoKind.BOOL, new PseudoChange().cn("Desk Is Open").content("manual on\n"), IT);
        assertEquals(true, booleans.isOn("desk is open"));
        admin.change(guid, new PseudoChange().content("manual off\n"), IT);
        assertEquals(false, booleans.isOn("Desk Is Open"));
        transaction.begin();
        admin.change(guid, new PseudoChange().content("manual on\n"), IT);
        transaction.rollback();
        assertEquals(false, booleans.isOn("Desk Is Open"));
        admin.change(guid, new PseudoChange().content("manual on\n"), IT);
        assertEquals(true, booleans.isOn("Desk Is Open"));
        admin.delete(guid, IT);
        assertEquals(false, booleans.isOn("Desk Is Open"));
    }
}
