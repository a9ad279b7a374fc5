package org.carillon.it;

/** Writes again and again in one thread of its own, with a rest between two writes, until it is told to pause. */
abstract class RepeatedWrites implements AcknowledgedWrites {

    private final String name;
    private final long pauseMillis;
    private Thread writer;
    private volatile boolean paused;

    RepeatedWrites(String name, long pauseMillis) {
        this.name = name;
        this.pauseMillis = pauseMillis;
    }

    /** Writes until it cannot any more or {@link #isPaused}, in a thread that has no other work. */
    abstract void write(ServerProcess server);

    @Override
    public final void begin(ServerProcess server) {
        paused = false;
        writer = new Thread(() -> {
            while (!paused) {
                write(server);
                rest();
            }
        }, name);
        writer.start();
    }

    @Override
    public final void pause() {
        paused = true;
        if (writer == null) {
            return;
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    final boolean isPaused() {
        return paused;
    }

    final void rest() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
