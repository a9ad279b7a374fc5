package org.carillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time of processes, from Linux {@code /proc}; ticks there are hundredths of a second. */
final class CpuTime {

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int TICK_MILLIS = 10;

    private CpuTime() {
    }

    /** Time spent so far by all of them together; one that has ended counts nothing. */
    static long millis(List<Long> processes) {
        return processes.stream().mapToLong(CpuTime::ticks).sum() * TICK_MILLIS;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        } catch (IOException e) {
            return 0;
        }
    }
}
