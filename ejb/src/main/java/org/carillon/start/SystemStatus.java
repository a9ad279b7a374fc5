package org.carillon.start;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Instant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.DirectorySearch;
import org.carillon.presence.Presences;
import org.carillon.session.SessionLoader;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** How the system is, at one glance. */
@Stateless
public class SystemStatus {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private BuildInfo build;
    @Inject
    private Settings settings;
    @Inject
    private DirectorySearch search;
    @Inject
    private SessionLoader sessions;
    @Inject
    private Presences presences;

    /**
     * @param databaseBytes size of the database
     * @param devices       phones that may register; that any does comes with the switch
     * @param heapUsed      bytes
     */
    public record Snapshot(String productVersion, String build, String protocolVersion, String domain, String pbx,
                           String databaseVersion, long databaseBytes, Instant startedAt, long users, int usersOnline,
                           long sessions, long devices, long heapUsed, long heapMax) {
    }

    public Snapshot now() {
        Object[] database = (Object[]) em.createNativeQuery(
                "select current_setting('server_version'), pg_database_size(current_database())").getSingleResult();
        long devices = ((Number) em.createNativeQuery("select count(*) from device").getSingleResult()).longValue();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Snapshot(build.productVersion(), build.build(), build.protocolVersion(), settings.get(SystemSettings.DOMAIN),
                settings.get(SystemSettings.PBX), (String) database[0], ((Number) database[1]).longValue(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), search.countUsers(""),
                presences.onlineUsers(), sessions.count(), devices, heap.getUsed(), heap.getMax());
    }
}
