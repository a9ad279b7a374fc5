package org.carillon.account;

import java.util.List;

import org.carillon.directory.AppView;
import org.carillon.directory.GroupRow;
import org.carillon.directory.TemplateRow;

/** What an administrator can choose from, and whether links can be mailed. */
public record AccountChoices(List<AppView> apps, List<GroupRow> groups, List<TemplateRow> templates, boolean mail) {
}
