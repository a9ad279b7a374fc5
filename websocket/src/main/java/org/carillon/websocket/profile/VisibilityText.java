package org.carillon.websocket.profile;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.Guid;
import org.carillon.directory.InheritedRule;
import org.carillon.directory.OwnRules;
import org.carillon.directory.VisibilityRule;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.RuleCodec;

/**
 * Rules of visibility for the page of their user: {@code rules} are the own ones, {@code inherited} those of templates and groups
 * with where they come from; the rules as in pbx-apis.md section 8.
 */
@ApplicationScoped
public class VisibilityText {

    private static final RuleCodec CODEC = new RuleCodec();
    @Inject
    private OwnRules rules;

    JsonObject of(String mt, Guid user) {
        OwnRules.Rules all = rules.of(user);
        JsonArrayBuilder inherited = JsonText.array();
        for (InheritedRule rule : all.inherited()) {
            JsonObjectBuilder row = JsonText.object();
            CODEC.write(rule.rule()).forEach(row::add);
            inherited.add(row.add("source", rule.source().name().toLowerCase(Locale.ROOT))
                    .add("from", rule.from()));
        }
        return JsonText.message(mt).add("rules", CODEC.writeAll(all.own())).add("inherited", inherited).build();
    }

    /** @throws org.carillon.error.InvalidValue unless the request has a rule */
    static VisibilityRule rule(Message message) {
        return CODEC.read(message.requiredObject("rule").members());
    }
}
