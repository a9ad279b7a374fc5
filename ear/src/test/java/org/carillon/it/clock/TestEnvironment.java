package org.carillon.it.clock;

import java.time.Clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Gives the product the clock that tests can move. Lies in a library of the EAR, where every module sees it. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestEnvironment {

    @Produces
    @Singleton
    public Clock clock() {
        return new MovableClock();
    }
}
