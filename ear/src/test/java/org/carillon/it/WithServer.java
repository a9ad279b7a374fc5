package org.carillon.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the one server that all such tests share: with the demo company and the passwords of {@link ServerProcess}. Ask for
 * it with a parameter of type {@link ServerProcess}. Whoever changes users, settings or the server itself in a way that others
 * notice takes back the change, or starts a server of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServer.class)
public @interface WithServer {
}
