package org.carillon.session;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/**
 * Lets a failed login be answered a fixed time after it came. An account that is unknown, locked or not in memory takes
 * its own time to find out; all of it is over by then, so the time of the answer tells nobody which it was.
 */
@ApplicationScoped
public class FailureDelay {

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private Settings settings;

    /**
     * Runs the answer when its time has come, and keeps no thread until then.
     *
     * @param since {@link System#nanoTime()} when the login came
     */
    public void run(long since, Runnable answer) {
        long left = TimeUnit.MILLISECONDS.toNanos(settings.get(LoginSettings.FAILURE_MILLIS)) - (System.nanoTime() - since);
        if (left <= 0) {
            answer.run();
        } else {
            executor.schedule(answer, left, TimeUnit.NANOSECONDS);
        }
    }
}
