package org.carillon.it;

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

    /** Of the kind that has the fewest. */
    @Override
    public int acknowledged() {
        return kinds.stream().mapToInt(AcknowledgedWrites::acknowledged).min().orElseThrow();
    }

    @Override
    public void verify(ServerProcess server) throws Exception {
        for (AcknowledgedWrites kind : kinds) {
            kind.verify(server);
        }
    }

    @Override
    public String toString() {
        return kinds.stream().map(kind -> kind.getClass().getSimpleName() + " " + kind.acknowledged()).collect(Collectors.joining(", "));
    }
}
