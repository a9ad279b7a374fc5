package org.carillon.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with the {@link Company} that all such tests share; ask for it with a parameter. The people in it are divided up: alice for
 * looks and outages, bob for the home screen, carol for the second factor, dave for passwords.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CompanyExtension.class)
@interface WithCompany {
}
