package org.carillon.websocket.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import jakarta.json.JsonArray;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.carillon.directory.Destination;
import org.carillon.directory.Device;
import org.carillon.directory.Diversion;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.Fork;
import org.carillon.directory.Membership;
import org.carillon.directory.VisibilityRule;
import org.carillon.directory.WakeUp;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;

/** Rows have the shapes of pbx-apis.md, and every row that is written, sent and read again is what it was. */
class RowCodecsTest {

    private static <T> void assertRoundTrip(RowCodec<T> codec, T row) {
        String text = JsonText.write(JsonText.object().add("rows", codec.writeAll(List.of(row, row))).build());
        assertEquals(List.of(row, row), codec.readAll(JsonText.parse(text).get("rows")));
    }

    private static JsonArray rows(String json) {
        return JsonText.parse("{\"rows\":" + json + "}").getJsonArray("rows");
    }

    private static <T> void assertReadsAndWrites(RowCodec<T> codec, String json) {
        assertEquals(json, codec.writeAll(codec.readAll(rows(json))).toString());
    }

    @Property
    void devices(@ForAll("anyDevice") Device row) {
        assertRoundTrip(new DeviceCodec(), row);
    }

    @Property
    void memberships(@ForAll("anyMembership") Membership row) {
        assertRoundTrip(new MembershipCodec(), row);
    }

    @Property
    void rules(@ForAll("anyRule") VisibilityRule row) {
        assertRoundTrip(new RuleCodec(), row);
    }

    @Property
    void forks(@ForAll("anyFork") Fork row) {
        assertRoundTrip(new ForkCodec(), row);
    }

    @Property
    void wakeUps(@ForAll("anyWakeUp") WakeUp row) {
        assertRoundTrip(new WakeUpCodec(), row);
    }

    @Property
    void emails(@ForAll("anyEmail") EmailAddress row) {
        assertRoundTrip(new EmailCodec(), row);
    }

    @Property
    void diversionsInBothShapes(@ForAll("anyDiversion") Diversion row) {
        assertRoundTrip(new FlatDiversionCodec(), row);
        assertRoundTrip(new NestedDiversionCodec(), row);
    }

    @Provide
    Arbitrary<Device> anyDevice() {
        return ObjectArbitraries.devices();
    }

    @Provide
    Arbitrary<Membership> anyMembership() {
        return ObjectArbitraries.memberships();
    }

    @Provide
    Arbitrary<VisibilityRule> anyRule() {
        return ObjectArbitraries.rules();
    }

    @Provide
    Arbitrary<Fork> anyFork() {
        return ObjectArbitraries.forks();
    }

    @Provide
    Arbitrary<WakeUp> anyWakeUp() {
        return ObjectArbitraries.wakeUps();
    }

    @Provide
    Arbitrary<EmailAddress> anyEmail() {
        return ObjectArbitraries.emails();
    }

    @Provide
    Arbitrary<Diversion> anyDiversion() {
        return ObjectArbitraries.diversions();
    }

    @Example
    void shapesOfTheProtocol() {
        assertReadsAndWrites(new DeviceCodec(), "[{\"hw\":\"sp_ada\",\"text\":\"Softphone\",\"app\":\"softphone\",\"admin\":true,\"no-filter\":true,"
                + "\"tls\":true,\"no-mob\":true,\"trusted\":true,\"sreg\":true,\"mr\":true,\"voip\":\"v\",\"gk-id\":\"g\",\"prim\":\"p\"}]");
        assertReadsAndWrites(new MembershipCodec(), "[{\"name\":\"sales\",\"mode\":\"active\"},{\"name\":\"hotline\",\"dyn\":\"out\"}]");
        assertReadsAndWrites(new RuleCodec(), "[{\"name\":\"sales\",\"grp\":true,\"visible\":true,\"online\":true,\"presence\":true,\"otf\":true,"
                + "\"note\":true,\"dialog\":true,\"ids\":true},{\"name\":\"@\"}]");
        assertReadsAndWrites(new ForkCodec(), "[{\"e164\":\"0171\",\"h323\":\"x\",\"bool\":\"Night\",\"bool-not\":true,\"mobility\":\"mob\",\"app\":\"rcc\","
                + "\"delay\":5,\"hw\":\"mobile\",\"off\":true,\"cw\":true,\"min\":2,\"max\":60}]");
        assertReadsAndWrites(new WakeUpCodec(), "[{\"h\":0,\"m\":30,\"s\":0,\"name\":\"n\",\"num\":\"290\",\"retry\":2,\"mult\":true,\"to\":60,"
                + "\"fallback\":\"200\",\"bool\":\"Workdays\"},{}]");
        assertReadsAndWrites(new FlatDiversionCodec(), "[{\"type\":\"cfnr\",\"bool\":\"Night\",\"bool-not\":true,\"e164\":\"4711\",\"h323\":\"x\","
                + "\"src\":\"<src type=\\\"do\\\"><ep e164=\\\"30\\\" h323=\\\"\\\" ext=\\\"true\\\" fwd=\\\"both\\\"/></src>\",\"precedence\":true}]");
        assertReadsAndWrites(new NestedDiversionCodec(), "[{\"type\":\"cfu\",\"ep\":[{\"e164\":\"4711\"}],\"src\":[{\"type\":\"dont\",\"ep\":[{\"ext\":true,"
                + "\"fwd\":\"clid\",\"e164\":\"30\"}]}]}]");
    }

    @Example
    void peersMaySpellThingsOtherwise() {
        assertEquals(true, new RuleCodec().readAll(rows("[{\"name\":\"sales\",\"grp\":\"true\"}]")).get(0).group());
        assertEquals(false, new ForkCodec().readAll(rows("[{\"bool\":\"x\",\"bool-not\":\"false\"}]")).get(0).condition().negated());
        assertEquals(true, new ForkCodec().readAll(rows("[{\"bool\":\"x\",\"bool-not\":\"\"}]")).get(0).condition().negated());
        assertEquals(6, new WakeUpCodec().readAll(rows("[{\"h\":\"6\",\"name\":null}]")).get(0).hour());
        assertEquals(Destination.NONE, new NestedDiversionCodec().readAll(rows("[{\"type\":\"cfb\"}]")).get(0).destination());
    }

    @Example
    void whatIsNoSuchRowIsRefused() {
        assertAllRefused(new DeviceCodec(), "[1]", "[{}]", "[{\"hw\":\"a b\"}]", "[null]");
        assertAllRefused(new MembershipCodec(), "[{}]", "[{\"name\":\"a\",\"dyn\":\"maybe\"}]", "[[]]");
        assertAllRefused(new RuleCodec(), "[{}]", "[{\"name\":\"a@b@c\"}]");
        assertAllRefused(new ForkCodec(), "[{\"delay\":-1}]", "[{\"min\":1.5}]", "[{\"max\":\"soon\"}]", "[{\"max\":99999999999}]");
        assertAllRefused(new WakeUpCodec(), "[{\"h\":24}]", "[{\"m\":60}]");
        assertAllRefused(new EmailCodec(), "[{}]", "[{\"email\":\"nobody\"}]");
        assertAllRefused(new FlatDiversionCodec(), "[{}]", "[{\"type\":\"cfx\"}]", "[{\"type\":\"cfu\",\"src\":\"<src\"}]");
        assertAllRefused(new NestedDiversionCodec(), "[{\"type\":\"cfu\",\"ep\":{}}]", "[{\"type\":\"cfu\",\"src\":[{\"ep\":[{\"fwd\":\"up\"}]}]}]");
        assertThrows(InvalidValue.class, () -> new DeviceCodec().readAll(JsonText.object().build()));
    }

    private static void assertAllRefused(RowCodec<?> codec, String... all) {
        for (String json : all) {
            assertThrows(InvalidValue.class, () -> codec.readAll(rows(json)), json);
        }
    }
}
