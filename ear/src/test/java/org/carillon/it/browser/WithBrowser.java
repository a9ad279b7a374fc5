package org.carillon.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with the Chromium of this machine. Ask for a parameter of type {@link Browsers}: each page from it is a browser of its own,
 * with its own cookies and storage. Without a Chromium the tests are skipped and say so, or fail where {@code CI=true}: a machine that
 * checks every change must have one. The environment variable {@code CHROMIUM} names another than the usual ones.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface WithBrowser {
}
