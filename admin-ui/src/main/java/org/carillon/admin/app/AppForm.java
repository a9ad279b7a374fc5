package org.carillon.admin.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.admin.user.ObjectForm;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppView;
import org.carillon.directory.GroupName;
import org.carillon.directory.ObjectDetails;

/** What the panel of an app object edits. */
public class AppForm extends ObjectForm {

    private final AppView before;
    private String url = "";
    private String description = "";
    private final ServiceForm service;
    private boolean website;
    private boolean unlisted;
    private boolean forEveryone;
    private List<String> apis = List.of();
    private String accessGroupToAdd = "";
    private List<String> accessGroups = new ArrayList<>();

    /** Both null for a new one. */
    public AppForm(ObjectDetails object, AppView before) {
        super(object);
        this.before = before;
        this.service = new ServiceForm(before);
        if (before != null) {
            url = before.url();
            description = before.description();
            website = before.website();
            unlisted = before.unlisted();
            forEveryone = before.forEveryone();
            apis = List.copyOf(before.apis());
            accessGroups = before.groups().stream().sorted().collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** Adds the group that was typed, once. */
    public void addAccessGroup() {
        String group = accessGroupToAdd == null ? "" : accessGroupToAdd.strip();
        if (!group.isEmpty() && !accessGroups.contains(group)) {
            accessGroups.add(GroupName.of(group).value());
        }
        accessGroupToAdd = "";
    }

    AppChange change() {
        AppChange change = new AppChange();
        fill(change);
        put(before == null ? "" : before.url(), url.strip(), change::url);
        put(before == null ? "" : before.description(), description, change::description);
        service.fill(change);
        put(before != null && before.website(), website, change::website);
        put(before != null && before.unlisted(), unlisted, change::unlisted);
        put(before != null && before.forEveryone(), forEveryone, change::forEveryone);
        put(before == null ? Set.of() : before.apis(), Set.copyOf(apis), change::apis);
        put(before == null ? Set.of() : before.groups(), Set.copyOf(accessGroups), change::groups);
        return change;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String value) {
        url = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public ServiceForm getService() {
        return service;
    }

    public boolean isWebsite() {
        return website;
    }

    public void setWebsite(boolean value) {
        website = value;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    public void setUnlisted(boolean value) {
        unlisted = value;
    }

    public boolean isForEveryone() {
        return forEveryone;
    }

    public void setForEveryone(boolean value) {
        forEveryone = value;
    }

    public List<String> getApis() {
        return apis;
    }

    public void setApis(List<String> value) {
        apis = value;
    }

    public List<String> getAccessGroups() {
        return accessGroups;
    }

    public String getAccessGroupToAdd() {
        return accessGroupToAdd;
    }

    public void setAccessGroupToAdd(String value) {
        accessGroupToAdd = value;
    }
}
