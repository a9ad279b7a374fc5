package org.carillon.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.error.Outdated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of a service has its problem; the types are what programs rely on. */
class ProblemTest {

    @Test
    void everyFaultHasItsProblem() {
        assertEquals(ProblemType.NOT_FOUND, FaultMapper.type(new NotFound("x"), false));
        assertEquals(ProblemType.NOT_ALLOWED, FaultMapper.type(new NotAllowed("x"), false));
        assertEquals(ProblemType.INVALID_VALUE, FaultMapper.type(new InvalidValue("x", "y"), false));
        assertEquals(ProblemType.CONFLICT, FaultMapper.type(new Conflict("x"), true));
        assertEquals(ProblemType.LIMIT, FaultMapper.type(new LimitExceeded("x"), false));
    }

    @Test
    void anOvertakenChangeFailsItsConditionIfItHadOne() {
        assertEquals(ProblemType.OUTDATED, FaultMapper.type(new Outdated(), true));
        assertEquals(ProblemType.CONFLICT, FaultMapper.type(new Outdated(), false));
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "405,METHOD_NOT_ALLOWED", "406,NOT_ACCEPTABLE", "415,UNSUPPORTED_TYPE", "400,MALFORMED",
        "418,MALFORMED", "500,INTERNAL", "503,INTERNAL"})
    void whatTheContainerFindsHasOneToo(int status, ProblemType type) {
        assertEquals(type, WebFaultMapper.type(status));
    }

    @Test
    void typesAreStableAndTheirOwn() {
        assertEquals("urn:carillon:problem:invalid-value", ProblemType.INVALID_VALUE.uri());
        Set<String> uris = Arrays.stream(ProblemType.values()).map(ProblemType::uri).collect(Collectors.toSet());
        assertEquals(ProblemType.values().length, uris.size());
    }

    @ParameterizedTest
    @CsvSource({"long name,longName", "e-mail,email", "number,number", "groups with access,groups", "URL,url", "for everyone,forEveryone", "hardware id,hardwareId",
        "APIs,apis", "guid,guid"})
    void fieldsAreNamedAsMembers(String field, String member) {
        assertEquals(member, Members.of(field));
    }
}
