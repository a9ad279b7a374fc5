package org.carillon.directory;

import java.util.List;
import java.util.Set;

/** What shall change at an app object. */
public final class AppChange extends ObjectChange<AppChange> {

    AppKind kind = AppKind.APP;
    String url;
    String description;
    Boolean webSocket;
    Boolean website;
    Boolean unlisted;
    Boolean forEveryone;
    Boolean certificateCheck;
    Boolean unlicensed;
    Integer licences;
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
        note(fields, "certificate check", certificateCheck);
        note(fields, "unlicensed", unlicensed);
        note(fields, "licences", licences);
        note(fields, "APIs", apis);
        note(fields, "groups with access", groups);
        return fields;
    }

    /** What a new object stands for; a change of an existing one is not affected by it. */
    public AppChange kind(AppKind value) {
        kind = value;
        return this;
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

    /** Off: a connection to the service takes any certificate. */
    public AppChange certificateCheck(boolean value) {
        certificateCheck = value;
        return this;
    }

    /** Users of the app have no licence for it, which its service is told. */
    public AppChange unlicensed(boolean value) {
        unlicensed = value;
        return this;
    }

    /** Service licences that the service is told of; negative for none. */
    public AppChange licences(int value) {
        licences = value;
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
