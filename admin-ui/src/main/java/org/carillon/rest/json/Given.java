package org.carillon.rest.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.carillon.error.InvalidValue;

/** Members of a request on their way into a change. */
public final class Given {

    private static final int MAX_ELEMENTS = 1_000;

    private Given() {
    }

    /** Carries a member over if the request has it. */
    public static <T> void apply(T member, Consumer<T> setter) {
        if (member != null) {
            setter.accept(member);
        }
    }

    /** @throws InvalidValue if the list is absent, too long or has a null */
    public static <T> List<T> required(String name, List<T> list) {
        if (list == null) {
            throw new InvalidValue(name, "is missing");
        }
        return checked(name, list);
    }

    /** @throws InvalidValue if the list is too long or has a null; an absent one stays null */
    public static <T> List<T> checked(String name, List<T> list) {
        if (list != null && list.size() > MAX_ELEMENTS) {
            throw new InvalidValue(name, "must not be more than " + MAX_ELEMENTS);
        }
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue(name, "must not have a null");
        }
        return list;
    }

    public static boolean orFalse(Boolean member) {
        return Boolean.TRUE.equals(member);
    }
}
