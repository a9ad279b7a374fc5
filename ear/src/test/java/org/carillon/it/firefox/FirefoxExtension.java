package org.carillon.it.firefox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.carillon.it.Trees;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Firefox with the first class that wants it. It is not needed to build: where it is not installed the tests are skipped. */
class FirefoxExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(FirefoxExtension.class);
    private static final Path HOME = Path.of("target/firefox").toAbsolutePath();

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = Firefox.find();
        String missing = "no Firefox on this machine: install it (Debian: apt-get install firefox-esr) or name one in FIREFOX";
        if (executable.isEmpty()) {
            System.out.println(context.getDisplayName() + " is skipped: " + missing);
        }
        assumeTrue(executable.isPresent(), missing);
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Firefox.class, key -> {
            Trees.delete(HOME);
            return Firefox.start(executable.get(), HOME);
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Firefox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).get(Firefox.class);
    }
}
