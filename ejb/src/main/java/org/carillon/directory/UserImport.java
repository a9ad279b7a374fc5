package org.carillon.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.error.CarillonException;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;

/** Creates users from a table: first a dry run that names each bad line, then all of them or none. */
@Stateless
public class UserImport {

    @Inject
    private DirectorySearch search;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private Settings settings;

    /** Values that other objects, or earlier lines, have already. */
    private record Taken(Set<String> names, Set<String> longNames, Set<String> numbers) {
    }

    /** Tells for each line whether it could be imported, without changing anything. */
    public ImportPlan check(String csv) {
        List<UserTable.Row> rows = UserTable.parse(csv);
        Taken taken = new Taken(
                new HashSet<>(search.namesInUse(collect(rows, r -> r.name().toLowerCase(Locale.ROOT)))),
                new HashSet<>(search.longNamesInUse(collect(rows, r -> r.longName().toLowerCase(Locale.ROOT)))),
                new HashSet<>(search.numbersInUse(collect(rows, UserTable.Row::number))));
        Map<String, Guid> templates = templates();
        List<ImportLine> lines = new ArrayList<>();
        for (UserTable.Row row : rows) {
            lines.add(new ImportLine(row.line(), row.name(), row.longName(), error(row, taken, templates)));
        }
        return new ImportPlan(lines);
    }

    /**
     * Creates all users of the table in one transaction.
     *
     * @return how many
     * @throws InvalidValue if a dry run finds a bad line
     */
    public int apply(String csv, Actor actor) {
        List<ImportLine> bad = check(csv).badLines();
        if (!bad.isEmpty()) {
            throw new InvalidValue("line " + bad.get(0).line(), bad.get(0).error());
        }
        Map<String, Guid> templates = templates();
        List<UserTable.Row> rows = UserTable.parse(csv);
        rows.forEach(row -> admin.create(change(row, templates), actor));
        return rows.size();
    }

    private String error(UserTable.Row row, Taken taken, Map<String, Guid> templates) {
        try {
            validate(row, templates);
            requireFree(taken.names(), row.name().toLowerCase(Locale.ROOT), "name");
            requireFree(taken.longNames(), row.longName().toLowerCase(Locale.ROOT), "long name");
            if (!row.number().isEmpty()) {
                requireFree(taken.numbers(), row.number(), "number");
            }
            return null;
        } catch (CarillonException e) {
            return e.getMessage();
        }
    }

    private void validate(UserTable.Row row, Map<String, Guid> templates) {
        SipName.of(row.name());
        Text.required("long name", row.longName(), 128);
        Text.optional("display name", row.dn(), 128);
        if (!row.number().isEmpty()) {
            ExtensionNumber.of(row.number());
        }
        if (!row.email().isEmpty()) {
            EmailAddress.of(row.email());
        }
        int minLength = settings.get(LoginSettings.PASSWORD_MIN_LENGTH);
        if (!row.password().isEmpty() && row.password().length() < minLength) {
            throw new InvalidValue("password", "must have at least " + minLength + " characters");
        }
        row.groups().forEach(GroupName::of);
        if (!row.template().isEmpty() && !templates.containsKey(row.template().toLowerCase(Locale.ROOT))) {
            throw new NotFound("template " + row.template());
        }
    }

    private static void requireFree(Set<String> taken, String value, String field) {
        if (!taken.add(value)) {
            throw new Conflict(field);
        }
    }

    private static UserChange change(UserTable.Row row, Map<String, Guid> templates) {
        UserChange change = new UserChange().name(row.name()).cn(row.longName()).dn(row.dn()).number(row.number())
                .email(row.email()).memberships(row.groups().stream().map(Membership::passive).toList());
        if (!row.password().isEmpty()) {
            change.password(row.password());
        }
        if (!row.template().isEmpty()) {
            change.templates(List.of(templates.get(row.template().toLowerCase(Locale.ROOT))));
        }
        return change;
    }

    private Map<String, Guid> templates() {
        Map<String, Guid> templates = new HashMap<>();
        search.templates().forEach(t -> templates.put(t.cn().toLowerCase(Locale.ROOT), t.guid()));
        return templates;
    }

    private static Set<String> collect(List<UserTable.Row> rows, Function<UserTable.Row, String> value) {
        return rows.stream().map(value).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
    }
}
