package org.carillon.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.carillon.rest.access.Needs;
import org.carillon.token.Scope;
import org.junit.jupiter.api.Test;

/** Every operation says which scope it needs, reading ones one for reading and others one for writing. */
class ScopesTest {

    @Test
    void everyOperationDeclaresItsScope() {
        List<String> open = operations().filter(m -> !m.isAnnotationPresent(Needs.class)).map(ScopesTest::name).toList();
        assertEquals(List.of(), open);
        assertTrue(operations().count() > 30, operations().count() + " operations found");
    }

    @Test
    void readingAndWritingAreToldApart() {
        operations().forEach(m -> assertTrue(m.getAnnotation(Needs.class).value().wireName().endsWith(m.isAnnotationPresent(GET.class) ? ":read" : ":write"), name(m)));
    }

    @Test
    void everyScopeIsForSomething() {
        Set<Scope> used = operations().map(m -> m.getAnnotation(Needs.class).value()).collect(Collectors.toSet());
        Set<Scope> expected = EnumSet.allOf(Scope.class);
        expected.remove(Scope.POWER);
        assertEquals(expected, used);
    }

    @Test
    void everythingPublicInAResourceIsAnOperation() {
        List<String> others = RestApplication.resources().stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !isOperation(m)).map(ScopesTest::name).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void resourcesSayWhereTheyAre() {
        RestApplication.resources().forEach(resource -> assertTrue(resource.isAnnotationPresent(Path.class), resource.getName()));
    }

    private static Stream<Method> operations() {
        return RestApplication.resources().stream().flatMap(c -> Arrays.stream(c.getMethods())).filter(ScopesTest::isOperation);
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).anyMatch(a -> a.isAnnotationPresent(HttpMethod.class));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
