package org.carillon.websocket.object;

import jakarta.json.JsonObject;

import org.carillon.directory.GroupName;
import org.carillon.directory.Membership;
import org.carillon.directory.Membership.Dynamic;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Members;

/** Memberships: {@code {"name":"sales","mode":"active","dyn":"in"}}; static and passive ones have neither mode nor dyn. */
public final class MembershipCodec implements RowCodec<Membership> {

    private static final String ACTIVE = "active";

    @Override
    public String field() {
        return "groups";
    }

    @Override
    public JsonObject write(Membership membership) {
        return new RowBuilder().text("name", membership.group().value()).text("mode", membership.active() ? ACTIVE : "")
                .text("dyn", dynamic(membership.dynamic())).build();
    }

    /** The word for it; empty for a static membership. */
    public static String dynamic(Dynamic dynamic) {
        return switch (dynamic) {
            case STATIC -> "";
            case IN -> "in";
            case OUT -> "out";
        };
    }

    @Override
    public Membership read(Members row) {
        return new Membership(GroupName.of(row.text("name")), row.text("mode").equals(ACTIVE), switch (row.text("dyn")) {
            case "" -> Dynamic.STATIC;
            case "in" -> Dynamic.IN;
            case "out" -> Dynamic.OUT;
            default -> throw new InvalidValue("dyn", "must be in or out");
        });
    }
}
