package org.carillon.directory;

import org.carillon.error.InvalidValue;

/** Name of a group. A group has no object of its own: it exists while it has members (pbx-apis.md section 7). */
public record GroupName(String value) implements Comparable<GroupName> {

    public GroupName {
        value = Text.required("group", value, 64);
        if (value.indexOf(',') >= 0) {
            throw new InvalidValue("group", "must not contain a comma");
        }
    }

    public static GroupName of(String value) {
        return new GroupName(value);
    }

    @Override
    public int compareTo(GroupName other) {
        return value.compareToIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
