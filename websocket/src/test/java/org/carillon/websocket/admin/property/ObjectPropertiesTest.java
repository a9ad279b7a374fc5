package org.carillon.websocket.admin.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.condition.RuleText;
import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.ChangeProbe;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.Membership;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfApp;
import org.carillon.directory.ObjectSnapshot.OfOther;
import org.carillon.directory.ObjectSnapshot.OfTemplate;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.directory.ObjectSnapshot.TypeDetails;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.PseudoKind;
import org.carillon.directory.SipName;
import org.carillon.directory.UserDetails;
import org.carillon.directory.VisibilityRule;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.object.ObjectArbitraries;

/** What GetObject returns, UpdateObject takes: sent back it changes nothing, sent to a bare object it makes it the same. */
class ObjectPropertiesTest {

    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);
    private static final Map<String, List<String>> PLAIN = Map.ofEntries(Map.entry("filter", List.of("normal", "true", "5")),
            Map.entry("cfnr", List.of("0", "15", "900")), Map.entry("colr", List.of("true", "false")), Map.entry("uclic", List.of("true", "false")),
            Map.entry("cfpr", List.of("true", "false")), Map.entry("dnd", List.of("true")), Map.entry("fax", List.of("true", "false")),
            Map.entry("busy-out", List.of("3", "true", "many", "\"5\"", "\"true\"", "\"\\\"x\"")), Map.entry("phone-config", List.of("x", "\"-1\"")),
            Map.entry("phone", List.of("{\"a\":[1,{\"b\":null}]}")), Map.entry("gws", List.of("[{\"name\":\"d\",\"ipei\":\"0\"}]")),
            Map.entry("messages", List.of("store")), Map.entry("awaited-apps", List.of("later", "later,soon")));
    private final ObjectProperties properties = Fixture.properties();

    private static Members sent(JsonObject json) {
        return new Members(JsonText.parse(JsonText.write(json)));
    }

    private ObjectSnapshot changed(ObjectSnapshot object, Members sent, boolean following) {
        return ChangeProbe.apply(object, properties.read(sent, Optional.of(object), following).finish().change());
    }

    private ObjectSnapshot changed(ObjectSnapshot object, String sent) {
        return changed(object, new Members(JsonText.parse(sent)), true);
    }

    @Property(tries = 500)
    void ownValuesSentBackChangeNothing(@ForAll("objects") ObjectSnapshot object) {
        assertEquals(object, changed(object, sent(properties.write(object, false)), false));
    }

    @Property(tries = 500)
    void ownValuesMakeABareObjectTheSame(@ForAll("objects") ObjectSnapshot object) {
        JsonObject all = properties.write(object, false);
        ObjectSnapshot copy = changed(bare(object), sent(all), false);
        assertEquals(all, properties.write(copy, false));
    }

    /** Effective values sent back by default store nothing that the templates give anyway, and look the same afterwards. */
    @Property(tries = 500)
    void effectiveValuesSentBackKeepTheObjectFollowingItsTemplates(@ForAll("objects") ObjectSnapshot object) {
        JsonObject effective = properties.write(object, true);
        ObjectSnapshot after = changed(object, sent(effective), true);
        ObjectDetails own = after.object();
        assertTrue(own.grants().stream().noneMatch(object.inherited().grants()::contains));
        assertTrue(own.rules().stream().noneMatch(object.inherited().rules()::contains));
        object.inherited().properties().forEach((name, value) -> assertFalse(value.equals(own.properties().get(name)), name));
        assertEquals(withoutFalse(effective), withoutFalse(properties.write(after, true)));
    }

    /* An own false is the same as none where the templates give none. */
    private static Map<String, Object> withoutFalse(JsonObject json) {
        Map<String, Object> left = new HashMap<>(json);
        left.values().removeIf(JsonValue.FALSE::equals);
        left.put("allows", Set.copyOf(json.containsKey("allows") ? json.getJsonArray("allows") : List.of()));
        return left;
    }

    @Property(tries = 500)
    void nullsAndUnknownPropertiesChangeNothing(@ForAll("objects") ObjectSnapshot object) {
        StringBuilder nulls = new StringBuilder("{\"unknown\":{\"x\":[1]},\"copyPwd\":null,\"pwd\":null");
        properties.write(object, true).keySet().forEach(name -> nulls.append(",\"").append(name).append("\":null"));
        assertEquals(object, changed(object, nulls.append('}').toString()));
    }

    private static ObjectSnapshot bare(ObjectSnapshot object) {
        ObjectDetails details = ChangeProbe.bare(object.object().guid(), "bare");
        TypeDetails type = object.type();
        if (type instanceof OfUser) {
            type = new OfUser(new UserDetails(details, "", List.of(), false, false, false, false, List.of(), List.of()));
        } else if (type instanceof OfApp app) {
            type = new OfApp(app(app.app(), app.app().kind(), "", List.of(false, false, false, false, false, false), null, Set.of(), Set.of(), ""));
        } else if (type instanceof OfOther other) {
            type = new OfOther(other.kind(), "");
        }
        return new ObjectSnapshot(details, type, object.templates(), object.inherited());
    }

    private static AppView app(AppView like, AppKind kind, String url, List<Boolean> flags, Integer licences, Set<String> apis, Set<String> groups,
                               String description) {
        return new AppView(like.guid(), kind, like.cn(), like.dn(), like.name(), url, description, flags.get(0), flags.get(1), flags.get(2),
                flags.get(3), !flags.get(4), flags.get(5), licences, apis, groups, Set.of(), null);
    }

    @Provide
    Arbitrary<ObjectSnapshot> objects() {
        Arbitrary<Map<String, String>> plain = Arbitraries.of(PLAIN.keySet()).set().flatMap(names -> {
            Arbitrary<Map<String, String>> all = Arbitraries.just(new HashMap<>());
            for (String name : names) {
                all = Combinators.combine(all, Arbitraries.of(PLAIN.get(name))).as((map, value) -> {
                    Map<String, String> more = new HashMap<>(map);
                    more.put(name, value);
                    return more;
                });
            }
            return all;
        });
        Arbitrary<Set<Guid>> apps = Arbitraries.integers().between(0, 4).set().map(Fixture::guids);
        Arbitrary<List<VisibilityRule>> rules = ObjectArbitraries.rules().list().ofMaxSize(3).uniqueElements();
        Arbitrary<Inheritance> inherited = Combinators.combine(apps, rules, plain).as((grants, allows, values) ->
                new Inheritance(grants, allows, values.entrySet().stream().filter(e -> !e.getKey().equals("awaited-apps"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        Arbitrary<List<Membership>> groups = ObjectArbitraries.memberships().list().ofMaxSize(2);
        Arbitrary<ObjectDetails> details = Combinators.combine(ObjectArbitraries.name(), ObjectArbitraries.text(), FLAG,
                        ObjectArbitraries.devices().list().ofMaxSize(2), groups, apps, rules, plain.flatMap(p -> ObjectArbitraries.diversions().list().ofMaxSize(2)
                                .map(d -> Map.entry(p, d))))
                .as((name, text, flag, devices, memberships, grants, allows, rest) -> new ObjectDetails(Guid.random(), 0, name, text, "n" + name, "123",
                        "", "root", flag, !flag, true, devices, memberships, grants, List.of(), allows, rest.getValue(), rest.getKey()));
        Arbitrary<List<String>> templates = Arbitraries.of(List.of(), List.of("Config User"), List.of("Config Sales", "Config User"));
        return Combinators.combine(details, inherited, templates, Arbitraries.integers().between(0, 4)).flatAs((o, i, t, kind) ->
                type(o, kind).map(type -> snapshot(o, type, i, t)));
    }

    private static ObjectSnapshot snapshot(ObjectDetails o, TypeDetails type, Inheritance inherited, List<String> names) {
        List<Guid> templates = names.stream().map(Fixture.TEMPLATES::get).toList();
        ObjectDetails details = new ObjectDetails(o.guid(), o.version(), o.cn(), o.dn(), o.name(), o.number(), o.location(), o.node(), o.hidden(), o.critical(),
                o.hasPassword(), o.devices(), o.memberships(), o.grants(), templates, o.rules(), o.diversions(), o.properties());
        TypeDetails own = type instanceof OfUser user ? new OfUser(new UserDetails(details, user.user().email(), user.user().otherEmails(),
                user.user().nameIsEmail(), user.user().administrator(), user.user().locked(), user.user().secondFactor(), user.user().forks(),
                user.user().wakeUps())) : type;
        return new ObjectSnapshot(details, own, names, type instanceof OfTemplate ? Inheritance.NONE : inherited);
    }

    private static Arbitrary<TypeDetails> type(ObjectDetails o, int kind) {
        return switch (kind) {
            case 0 -> Combinators.combine(ObjectArbitraries.emails().map(EmailAddress::value).list().ofMaxSize(3), FLAG.list().ofSize(4),
                    ObjectArbitraries.forks().list().ofMaxSize(2), ObjectArbitraries.wakeUps().list().ofMaxSize(2)).as((emails, f, forks, wakeUps) ->
                    new OfUser(new UserDetails(o, emails.isEmpty() ? "" : emails.get(0), emails.isEmpty() ? emails : emails.subList(1, emails.size()),
                            f.get(0), f.get(1), f.get(2), f.get(3), forks, wakeUps)));
            case 1 -> apps(o);
            case 2 -> Arbitraries.just(new OfTemplate());
            case 3 -> BooleanCodecTest.rules().map(rule -> new OfOther(PseudoKind.BOOL, RuleText.write(rule)));
            default -> Arbitraries.of("", "{\"trunk\":{\"cli-prefix\":true}}", "{\"a\":1,\"b\":[null]}").map(content -> new OfOther(PseudoKind.TRUNK, content));
        };
    }

    private static Arbitrary<TypeDetails> apps(ObjectDetails o) {
        AppView like = new AppView(o.guid(), AppKind.APP, o.cn(), o.dn(), SipName.of(o.name()), "", "", false, false, false, false, true, false, null,
                Set.of(), Set.of(), Set.of(), null);
        Arbitrary<Set<String>> apis = Arbitraries.of(PbxApiName.class).set().map(all -> all.stream().map(PbxApiName::wireName).collect(Collectors.toSet()));
        return Combinators.combine(Arbitraries.of(AppKind.class), Arbitraries.of("", "https://ap.example.net/x/y"), FLAG.list().ofSize(6),
                        Arbitraries.integers().between(0, 9).injectNull(0.5), apis, ObjectArbitraries.name().set().ofMaxSize(2), ObjectArbitraries.text())
                .as((kind, url, flags, licences, granted, groups, text) -> new OfApp(app(like, kind, url, flags, licences, granted, groups, text)));
    }

    private ObjectSnapshot user(Map<String, String> own, Inheritance inherited) {
        ObjectDetails o = ChangeProbe.bare(Guid.random(), "Ada");
        ObjectDetails details = new ObjectDetails(o.guid(), o.version(), o.cn(), "", "ada", "", "", "root", false, false, false, List.of(), List.of(), Set.of(),
                List.of(), List.of(), List.of(), own);
        return new ObjectSnapshot(details, new OfUser(new UserDetails(details, "", List.of(), false, false, false, false, List.of(), List.of())),
                List.of(), inherited);
    }

    @Example
    void aNumberInsteadOfABooleanDeletesTheOwnValue() {
        ObjectSnapshot ada = user(Map.of("fax", "false"), new Inheritance(Set.of(), List.of(), Map.of("fax", "true")));
        assertEquals(Map.of(), changed(ada, "{\"fax\":-1}").object().properties());
        assertEquals(Map.of("fax", "false"), changed(ada, "{}").object().properties());
        assertEquals(Map.of(), changed(ada, "{\"fax\":true}").object().properties());
        assertEquals(Map.of("fax", "true"), changed(ada, new Members(JsonText.parse("{\"fax\":true}")), false).object().properties());
        assertFalse(changed(changed(ada, "{\"hide\":true}"), "{\"hide\":0}").object().hidden());
    }

    @Example
    void appsWithoutAnObjectAreAwaited() {
        ObjectSnapshot after = changed(user(Map.of(), Inheritance.NONE), "{\"apps\":\"app1, phone,app3\"}");
        assertEquals(Fixture.guids(List.of(1, 3)), after.object().grants());
        assertEquals("app1,app3,phone", properties.write(after, false).getString("apps"));
        assertEquals(Map.of(), changed(after, "{\"apps\":\"\"}").object().properties());
    }

    @Example
    void aFreshTemplateDecidesWhatIsInherited() {
        ObjectSnapshot after = changed(user(Map.of(), Inheritance.NONE), "{\"config\":\"Config User\",\"apps\":\"app0,app1\",\"fax\":true}");
        assertEquals(List.of(Fixture.TEMPLATES.get("Config User")), after.object().templates());
        assertEquals(Fixture.guids(List.of(1)), after.object().grants());
        assertEquals(Map.of(), after.object().properties());
        assertThrows(NotFound.class, () -> changed(after, "{\"config\":\"No such\"}"));
    }

    @Example
    void whatCannotBeIsRefused() {
        ObjectSnapshot ada = user(Map.of(), Inheritance.NONE);
        for (String bad : List.of("{\"cn\":{}}", "{\"hide\":\"yes\"}", "{\"fax\":\"\"}", "{\"fax\":[]}", "{\"cfnr\":901}", "{\"cfnr\":\"soon\"}",
                "{\"devices\":{}}", "{\"grp\":[{}]}", "{\"cds\":[{\"type\":\"x\"}]}", "{\"emails\":[\"a@b\"]}", "{\"busy-out\":{}}", "{\"pseudo\":\"app\"}",
                "{\"pseudo\":{\"type\":\"app\"}}", "{\"presence\":[1]}", "{\"profiles\":{}}", "{\"profiles\":[1]}", "{\"profiles\":[{\"contacts\":[{}]}]}", "{\"profiles\":[{\"id\":\"x\"}]}",
                "{\"apps\":[]}")) {
            assertThrows(InvalidValue.class, () -> changed(ada, bad), bad);
        }
        Members unknown = new Members(JsonText.parse("{\"cn\":\"x\",\"pseudo\":{\"type\":\"spaceship\"}}"));
        assertThrows(InvalidValue.class, () -> properties.read(unknown, Optional.empty(), true));
    }
}
