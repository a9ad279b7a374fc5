package org.carillon.admin.token;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.carillon.error.InvalidValue;
import org.carillon.token.Scope;

/** What the panel of a new token asks for. */
public class TokenForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;
    private String name = "";
    private List<String> scopes = new ArrayList<>();
    private int days = USUAL_DAYS;

    Set<Scope> chosen() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        scopes.forEach(scope -> chosen.add(Scope.of(scope).orElseThrow(() -> new InvalidValue("scopes", "are missing"))));
        return chosen;
    }

    /** Null where it shall not expire. */
    Duration life() {
        return days == 0 ? null : Duration.ofDays(days);
    }

    /** The lives to choose from, in days; 0: until revoked. */
    public List<Integer> getLives() {
        return List.of(7, 30, USUAL_DAYS, 365, 0);
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> value) {
        scopes = value == null ? new ArrayList<>() : new ArrayList<>(value);
    }

    public int getDays() {
        return days;
    }

    public void setDays(int value) {
        days = value;
    }
}
