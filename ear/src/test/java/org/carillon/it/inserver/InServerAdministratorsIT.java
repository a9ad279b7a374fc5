package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserQuery;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That there is always somebody who can administer, asked inside the server with its real database. */
@ExtendWith(ArquillianExtension.class)
class InServerAdministratorsIT {

    private static final Actor IT = Actor.console("it");
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private DirectorySearch search;
    @Inject
    private Directory directory;
    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerAdministratorsIT.class);
    }

    @Test
    void anUnlockedAdministratorAlwaysRemains() {
        Guid last = directory.user("admin").orElseThrow().guid();
        assertAll(
                () -> assertThrows(InvalidValue.class, () -> admin.delete(last, IT)),
                () -> assertThrows(InvalidValue.class, () -> admin.change(last, new UserChange().locked(true), IT)),
                () -> assertThrows(InvalidValue.class, () -> admin.change(last, new UserChange().administrator(false), IT)));
        UserView still = directory.user(last).orElseThrow();
        assertTrue(still.administrator() && !still.locked());
        Guid second = admin.create(user("admin2").administrator(true), IT);
        admin.change(last, new UserChange().locked(true), IT);
        assertThrows(InvalidValue.class, () -> admin.delete(second, IT));
        admin.change(last, new UserChange().locked(false), IT);
        admin.delete(second, IT);
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherDoNotBothSucceed() throws Exception {
        Guid first = directory.user("admin").orElseThrow().guid();
        for (int round = 0; round < 10; round++) {
            Guid second = admin.create(user("mutual" + round).administrator(true), IT);
            List<Callable<Void>> both = List.of(() -> demote(first), () -> demote(second));
            for (Future<Void> future : executor.invokeAll(both)) {
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertTrue(e.getCause() instanceof InvalidValue, "unexpected " + e.getCause());
                }
            }
            long left = search.users(UserQuery.all(), 0, 1_000).rows().stream().filter(u -> u.administrator() && !u.locked()).count();
            assertEquals(1, left, "administrators after round " + round);
            admin.change(first, new UserChange().administrator(true), IT);
            admin.delete(second, IT);
        }
    }

    private Void demote(Guid guid) {
        admin.change(guid, new UserChange().administrator(false), IT);
        return null;
    }

    private static UserChange user(String name) {
        return new UserChange().name(name);
    }
}
