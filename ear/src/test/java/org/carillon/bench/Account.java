package org.carillon.bench;

/** A user of the benchmark, with the session it got at its first login. */
final class Account {

    final String name;
    final String password;
    volatile String sessionName;
    volatile String sessionPassword;

    Account(String name, String password) {
        this.name = name;
        this.password = password;
    }
}
