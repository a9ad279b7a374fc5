package org.carillon.admin.user;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.GroupRow;
import org.carillon.directory.Membership.Dynamic;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.TemplateRow;
import org.carillon.directory.VisibilityRule.Right;

/** What the forms of objects offer to choose from. */
@Named
@RequestScoped
public class Choices {

    private static final int SOME = 20;
    @Inject
    private Directory directory;
    @Inject
    private DirectorySearch search;
    private List<TemplateRow> templates;

    /** Apps that need a grant; those for everyone need none. */
    public List<AppView> getApps() {
        return directory.apps().stream().filter(a -> !a.forEveryone()).toList();
    }

    public List<AppView> getAppsForEveryone() {
        return directory.apps().stream().filter(AppView::forEveryone).toList();
    }

    /** All apps but the one that asks. */
    public List<AppView> appsBut(String guid) {
        return directory.apps().stream().filter(a -> !a.guid().toString().equals(guid)).toList();
    }

    public List<TemplateRow> getTemplates() {
        if (templates == null) {
            templates = search.templates();
        }
        return templates;
    }

    /** Names of groups that contain the text; a name that nobody has yet makes a new group. */
    public List<String> groups(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return search.groups().stream().map(GroupRow::name).filter(g -> g.toLowerCase(Locale.ROOT).contains(part)).limit(SOME).toList();
    }

    public Right[] getRights() {
        return Right.values();
    }

    public Dynamic[] getDynamics() {
        return Dynamic.values();
    }

    public PbxApiName[] getApis() {
        return PbxApiName.values();
    }
}
