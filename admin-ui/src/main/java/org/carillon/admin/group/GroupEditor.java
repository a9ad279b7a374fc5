package org.carillon.admin.group;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.Finder;
import org.carillon.admin.shell.Hit;
import org.carillon.admin.shell.Question;
import org.carillon.admin.shell.Words;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.GroupAdmin;
import org.carillon.directory.GroupMember;
import org.carillon.directory.GroupName;
import org.carillon.directory.GroupRules;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;

/** The panel of one group: who belongs to it, who sees the others, and what others may see of its members by default. */
@Named("groupEditor")
@ViewScoped
public class GroupEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient GroupsView groups;
    @Inject
    private transient GroupAdmin changes;
    @Inject
    private transient GroupRules groupRules;
    @Inject
    private transient DirectorySearch search;
    @Inject
    private transient Finder finder;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private boolean open;
    private String name = "";
    private String memberToAdd;
    private boolean activeToAdd = true;
    private List<GroupMember> members = List.of();
    private GroupRulesForm rules = new GroupRulesForm(List.of());
    private final Question question = new Question();

    public void create() {
        name = "";
        members = List.of();
        open = true;
    }

    public void open(String group) {
        name = group == null ? "" : group;
        members = search.members(name);
        open = !name.isEmpty();
        loadRules();
    }

    public void close() {
        open = false;
        name = "";
    }

    public List<Hit> find(String text) {
        return finder.find(text).stream().filter(h -> h.kind() == Hit.Kind.USER || h.kind() == Hit.Kind.APP).toList();
    }

    public void add() {
        if (memberToAdd == null || memberToAdd.isEmpty()) {
            words.refuse("edit:member", "group.member.missing");
            return;
        }
        faults.attempt(() -> {
            Guid guid = Guid.parse(memberToAdd.substring(memberToAdd.indexOf(':') + 1));
            changes.put(guid, new Membership(GroupName.of(name), activeToAdd, Membership.Dynamic.STATIC), me.actor());
            name = GroupName.of(name).value();
            memberToAdd = null;
        });
        reload();
    }

    public void setActive(GroupMember member, boolean active) {
        faults.attempt(() -> changes.put(member.guid(),
                new Membership(member.membership().group(), active, member.membership().dynamic()), me.actor()));
        reload();
    }

    public void remove(GroupMember member) {
        faults.attempt(() -> changes.remove(member.guid(), GroupName.of(name), me.actor()));
        reload();
    }

    public void saveRules() {
        if (faults.attempt(() -> groupRules.replace(GroupName.of(name), rules.wanted(), me.actor()))) {
            words.tell("group.rules.saved", name);
            loadRules();
        }
    }

    private void loadRules() {
        rules = new GroupRulesForm(name.isEmpty() ? List.of() : groupRules.of(GroupName.of(name)));
    }

    public void askDelete() {
        question.ask(words.text("group.delete.title", name), words.text("group.delete.text"),
                List.of(words.text("group.loss.members", members.size()), words.text("group.loss.apps", groups.apps(name).size())),
                words.text("group.delete"), this::delete);
    }

    private void delete() {
        faults.attempt(() -> {
            for (List<GroupMember> some = members; !some.isEmpty(); some = search.members(name)) {
                some.forEach(m -> changes.remove(m.guid(), GroupName.of(name), me.actor()));
            }
            groupRules.replace(GroupName.of(name), List.of(), me.actor());
        });
        words.tell("group.deleted", name);
        groups.load();
        close();
    }

    private void reload() {
        members = search.members(name);
        groups.load();
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isNew() {
        return members.isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getMemberToAdd() {
        return memberToAdd;
    }

    public void setMemberToAdd(String value) {
        memberToAdd = value;
    }

    public boolean isActiveToAdd() {
        return activeToAdd;
    }

    public void setActiveToAdd(boolean value) {
        activeToAdd = value;
    }

    public List<GroupMember> getMembers() {
        return members;
    }

    public GroupRulesForm getRules() {
        return rules;
    }

    public Question getQuestion() {
        return question;
    }
}
