package org.carillon.chat;

/** A group that a user is a member of. */
public record ChatGroup(long id, String title) {

    /** What it is called where users have their SIP names. */
    public String name() {
        return new Target.Group(id).name();
    }
}
