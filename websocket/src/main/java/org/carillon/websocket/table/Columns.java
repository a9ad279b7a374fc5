package org.carillon.websocket.table;

import static org.carillon.websocket.table.Row.flag;
import static org.carillon.websocket.table.Row.text;
import static org.carillon.websocket.table.Row.tristate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.json.JsonValue;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.UserDetails;
import org.carillon.websocket.object.DeviceCodec;
import org.carillon.websocket.object.EmailCodec;
import org.carillon.websocket.object.FlatDiversionCodec;
import org.carillon.websocket.object.ForkCodec;
import org.carillon.websocket.object.MembershipCodec;
import org.carillon.websocket.object.RowCodec;
import org.carillon.websocket.object.RuleCodec;
import org.carillon.websocket.object.WakeUpCodec;

/**
 * The columns of PbxTableUsers (pbx-apis.md section 5). The password is none of them: it would need the key of an
 * administrator, who can set it otherwise.
 */
final class Columns {

    static final String KEY = "guid";
    private static final EmailCodec EMAILS = new EmailCodec();
    private static final RuleCodec RULES = new RuleCodec();
    private static final MembershipCodec GROUPS = new MembershipCodec();
    private static final DeviceCodec DEVICES = new DeviceCodec();
    private static final FlatDiversionCodec DIVERSIONS = new FlatDiversionCodec();
    private static final ForkCodec FORKS = new ForkCodec();
    private static final WakeUpCodec WAKE_UPS = new WakeUpCodec();
    private static final Map<String, Column> ALL = index(List.of(
            Column.readOnly(KEY, row -> text(row.object().guid().toString())),
            word("h323", row -> row.object().name(), (change, value) -> change.user().name(value)),
            word("cn", row -> row.object().cn(), (change, value) -> change.user().cn(value)),
            word("dn", row -> row.object().dn(), (change, value) -> change.user().dn(value)),
            word("apps-my", Row::home, RowChange::home),
            word("apps", row -> Row.list(row.apps()), RowChange::grants),
            word("config", row -> row.snapshot().templates().stream().findFirst().orElse(""), RowChange::template),
            word("node", row -> row.object().node(), (change, value) -> change.user().node(value)),
            word("loc", Row::location, (change, value) -> change.user().location(value)),
            new Column("hide", row -> flag(row.object().hidden()), (change, value) -> change.user().hidden(flag(value))),
            word("e164", row -> row.object().number(), (change, value) -> change.user().number(value)),
            new Column("cfpr", row -> tristate(row.object().properties().get("cfpr")),
                    (change, value) -> change.property("cfpr", value == JsonValue.NULL ? "" : String.valueOf(flag(value)))),
            Column.readOnly("t-cfpr", row -> tristate(row.snapshot().inherited().properties().get("cfpr"))),
            Column.readOnly("pseudo", row -> text(Pseudo.xml(row.snapshot().type()))),
            new Column("h323-email", row -> row.user().flatMap(user -> flag(user.nameIsEmail())),
                    (change, value) -> change.user().nameIsEmail(flag(value))),
            new Column("fax", row -> flag("true".equals(row.object().properties().get("fax"))),
                    (change, value) -> change.property("fax", flag(value) ? "true" : "")),
            new Column("emails", row -> row.user().map(user -> EMAILS.writeAll(emails(user))), (change, value) -> {
                List<String> addresses = EMAILS.readAll(value).stream().map(EmailAddress::value).toList();
                change.user().email(addresses.isEmpty() ? "" : addresses.get(0));
                change.user().otherEmails(addresses.subList(Math.min(1, addresses.size()), addresses.size()));
            }),
            array("allows", RULES, row -> row.object().rules(), (change, rules) -> change.user().rules(rules)),
            Column.readOnly("t-allows", row -> Optional.of(RULES.writeAll(row.snapshot().inherited().rules()))),
            array("grps", GROUPS, row -> row.object().memberships(), (change, groups) -> change.user().memberships(groups)),
            array("devices", DEVICES, row -> row.object().devices(), (change, devices) -> change.user().devices(devices)),
            array("cds", DIVERSIONS, row -> row.object().diversions(), (change, diversions) -> change.user().diversions(diversions)),
            array("forks", FORKS, row -> row.user().map(UserDetails::forks).orElse(null), (change, forks) -> change.user().forks(forks)),
            array("wakeups", WAKE_UPS, row -> row.user().map(UserDetails::wakeUps).orElse(null),
                    (change, wakeUps) -> change.user().wakeUps(wakeUps))));

    private Columns() {
    }

    static Optional<Column> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Column word(String name, Function<Row, String> value, BiConsumer<RowChange, String> writer) {
        return new Column(name, row -> text(value.apply(row)), (change, json) -> writer.accept(change, text(json)));
    }

    /* Always complete, and there even when it is empty, so that a copy learns of the last element's end. */
    private static <T> Column array(String name, RowCodec<T> codec, Function<Row, List<T>> value, BiConsumer<RowChange, List<T>> writer) {
        return new Column(name, row -> Optional.ofNullable(value.apply(row)).map(codec::writeAll),
                (change, json) -> writer.accept(change, codec.readAll(json)));
    }

    private static List<EmailAddress> emails(UserDetails user) {
        return Stream.concat(Stream.of(user.email()), user.otherEmails().stream()).filter(address -> !address.isEmpty())
                .map(EmailAddress::of).toList();
    }

    private static Map<String, Column> index(List<Column> columns) {
        Map<String, Column> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return Map.copyOf(byName);
    }
}
