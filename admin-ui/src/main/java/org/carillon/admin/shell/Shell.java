package org.carillon.admin.shell;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.start.BuildInfo;

/** What the frame of every page needs. */
@Named
@ApplicationScoped
public class Shell {

    @Inject
    private BuildInfo build;

    /** Part of the addresses of style sheets and scripts, so that a new build brings new ones. */
    public String getBuild() {
        return build.build();
    }

    /** One or two letters that stand for a name. */
    public String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0].isEmpty() ? "" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words.length < 2 ? "" : words[words.length - 1].substring(0, words[words.length - 1].offsetByCodePoints(0, 1));
        return (first + last).toUpperCase(Locale.ROOT);
    }
}
