package org.carillon.directory;

import java.util.List;
import java.util.Set;

/** What shall change at an app object. */
public final class AppChange extends ObjectChange<AppChange> {

    String url;
    String description;
    Boolean webSocket;
    Boolean website;
    Boolean unlisted;
    Boolean forEveryone;
    Set<String> apis;
    Set<String> groups;

    @Override
    AppChange self() {
        return this;
    }

    @Override
    List<String> fields() {
        List<String> fields = super.fields();
        note(fields, "URL", url);
        note(fields, "description", description);
        note(fields, "web socket", webSocket);
        note(fields, "website", website);
        note(fields, "unlisted", unlisted);
        note(fields, "for everyone", forEveryone);
        note(fields, "APIs", apis);
        note(fields, "groups with access", groups);
        return fields;
    }

    public AppChange url(String value) {
        url = value;
        return this;
    }

    public AppChange description(String value) {
        description = value;
        return this;
    }

    public AppChange webSocket(boolean value) {
        webSocket = value;
        return this;
    }

    public AppChange website(boolean value) {
        website = value;
        return this;
    }

    public AppChange unlisted(boolean value) {
        unlisted = value;
        return this;
    }

    public AppChange forEveryone(boolean value) {
        forEveryone = value;
        return this;
    }

    /** Names of {@link PbxApiName}; others are refused. */
    public AppChange apis(Set<String> value) {
        apis = Set.copyOf(value);
        return this;
    }

    public AppChange groups(Set<String> value) {
        groups = Set.copyOf(value);
        return this;
    }
}
