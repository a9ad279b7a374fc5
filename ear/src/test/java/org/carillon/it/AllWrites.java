package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

/** Several kinds of writes at once. */
final class AllWrites implements AcknowledgedWrites {

    private final List<AcknowledgedWrites> kinds;

    AllWrites(AcknowledgedWrites... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public void begin(ServerProcess server) {
        kinds.forEach(kind -> kind.begin(server));
    }

    @Override
    public void pause() {
        kinds.forEach(AcknowledgedWrites::pause);
    }

    @Override
    public int acknowledged() {
        return kinds.stream().mapToInt(AcknowledgedWrites::acknowledged).sum();
    }

    @Override
    public void verify(ServerProcess server) throws Exception {
        for (AcknowledgedWrites kind : kinds) {
            assertTrue(kind.acknowledged() > 0, () -> kind + " wrote nothing, so nothing was tested");
            kind.verify(server);
        }
    }

    @Override
    public String toString() {
        return kinds.stream().map(kind -> kind.getClass().getSimpleName() + " " + kind.acknowledged()).collect(Collectors.joining(", "));
    }
}
