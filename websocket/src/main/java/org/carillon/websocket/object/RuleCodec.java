package org.carillon.websocket.object;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.json.JsonObject;

import org.carillon.directory.VisibilityRule;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.websocket.json.Members;

/** Visibility rules: {@code {"name":"@example.net","visible":true,…}}, {@code grp} for those of groups (pbx-apis.md section 8). */
public final class RuleCodec implements RowCodec<VisibilityRule> {

    private static final Map<Right, String> RIGHTS = new EnumMap<>(Map.of(Right.VISIBLE, "visible", Right.ONLINE, "online",
            Right.PRESENCE, "presence", Right.ON_THE_PHONE, "otf", Right.NOTE, "note", Right.DIALOG, "dialog", Right.IDS, "ids"));

    @Override
    public String field() {
        return "allows";
    }

    @Override
    public JsonObject write(VisibilityRule rule) {
        RowBuilder row = new RowBuilder().text("name", rule.name()).flag("grp", rule.group());
        RIGHTS.forEach((right, name) -> row.flag(name, rule.rights().contains(right)));
        return row.build();
    }

    @Override
    public VisibilityRule read(Members row) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        RIGHTS.forEach((right, name) -> {
            if (row.flag(name)) {
                rights.add(right);
            }
        });
        return new VisibilityRule(row.text("name"), row.flag("grp"), rights);
    }
}
