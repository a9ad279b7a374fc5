package org.carillon.directory;

import java.util.List;

/**
 * An object of any type at one moment: its own values, what only its type has, and what it has from its templates.
 *
 * @param templates long names of the templates that it refers to, in their order
 */
public record ObjectSnapshot(ObjectDetails object, TypeDetails type, List<String> templates, Inheritance inherited) {

    /** What only one type has. */
    public sealed interface TypeDetails {

        /** The word for the type in protocols; empty for users (pbx-apis.md section 7). */
        String word();
    }

    public record OfUser(UserDetails user) implements TypeDetails {

        @Override
        public String word() {
            return "";
        }
    }

    public record OfApp(AppView app) implements TypeDetails {

        @Override
        public String word() {
            return app.kind().word();
        }
    }

    public record OfTemplate() implements TypeDetails {

        @Override
        public String word() {
            return "config";
        }
    }

    /** @param content the text that the topic of the kind understands */
    public record OfOther(PseudoKind kind, String content) implements TypeDetails {

        @Override
        public String word() {
            return kind.word();
        }
    }
}
