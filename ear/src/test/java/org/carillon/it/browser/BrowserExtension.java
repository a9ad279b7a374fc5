package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser with the first class that wants it; photographs all pages of a test that fails. */
class BrowserExtension implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = Chromium.find();
        String missing = "no Chromium on this machine: install it (Debian: apt-get install chromium) or name one in CHROMIUM";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertTrue(executable.isPresent(), missing);
        }
        if (executable.isEmpty()) {
            System.out.println(context.getDisplayName() + " is skipped: " + missing);
        }
        assumeTrue(executable.isPresent(), missing);
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Chromium.class, key -> new Chromium(executable.get()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot().getStore(NAMESPACE).get(Chromium.class, Chromium.class);
        return store(context).getOrComputeIfAbsent(Browsers.class, key -> new Browsers(chromium.browser()), Browsers.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browsers browsers = store(context).get(Browsers.class, Browsers.class);
        if (browsers != null && context.getExecutionException().isPresent()) {
            browsers.shotAll(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
        }
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
