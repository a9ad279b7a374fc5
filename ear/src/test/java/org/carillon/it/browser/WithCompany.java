package org.carillon.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with the {@link Company} that all such tests share; ask for it with a parameter. The people in it are divided up: alice for
 * looks, outages and choosing apps, bob for the home screen and his devices, carol for the second factor and for searching, dave for
 * passwords, the administrator for making users.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CompanyExtension.class)
@interface WithCompany {
}
