package org.carillon.concurrent;

import java.security.SecureRandom;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the clock and the randomness that everything else is given, so that tests can give others. */
@ApplicationScoped
public class Environment {

    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    public SecureRandom random() {
        return new SecureRandom();
    }
}
