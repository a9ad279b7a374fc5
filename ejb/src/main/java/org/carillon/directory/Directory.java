package org.carillon.directory;

import java.util.List;
import java.util.Optional;

/**
 * The objects of the PBX for those who only read them; answered from memory as a rule. What it returns is committed,
 * and a change is seen at the latest when {@link ObjectChanged} is announced.
 */
public interface Directory {

    Optional<UserView> user(Guid guid);

    /** By SIP name without regard to case; empty for any text that is none. */
    Optional<UserView> user(String name);

    Optional<UserView> userByNumber(String number);

    Optional<AppView> app(Guid guid);

    /** By object name without regard to case. */
    Optional<AppView> app(String name);

    /** The user or app object as one who looks at others. */
    Optional<Viewer> viewer(Guid guid);

    /**
     * Grows after every change of any object, before the change is announced: what was read after this number was taken holds as long
     * as the number is the same.
     */
    long version();

    /** All app objects, by title. */
    List<AppView> apps();
}
