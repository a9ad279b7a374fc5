package org.carillon.account;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.EmailAddress;
import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.Page;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserDetails;
import org.carillon.directory.UserQuery;
import org.carillon.directory.UserRow;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.session.Sessions;

/**
 * What administrators do about other people's accounts without the console. Every call asks anew whether the one who
 * calls is an administrator; the changes themselves are those of {@link DirectoryAdmin}, with its audit record.
 */
@Stateless
public class AccountAdmin {

    @Inject
    private Directory directory;
    @Inject
    private DirectorySearch search;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private PasswordLinks links;
    @Inject
    private LinkMail mail;
    @Inject
    private Sessions sessions;
    @Inject
    private Event<LinkIssued> issued;

    public Page<UserRow> list(Guid by, String filter, int first, int size) {
        administrator(by);
        return search.users(new UserQuery(filter, UserQuery.Sort.CN, false), first, size);
    }

    public AccountDetails details(Guid by, Guid user) {
        administrator(by);
        UserDetails details = search.user(user).orElseThrow(() -> new NotFound("the user"));
        return new AccountDetails(details, links.of(user), sessions.of(user).size());
    }

    public AccountChoices choices(Guid by) {
        administrator(by);
        return new AccountChoices(directory.apps(), search.groups(), search.templates(), mail.isAvailable());
    }

    /** Makes a user who can log in at once. */
    public Guid create(Guid by, AccountForm form, String password) {
        Actor actor = administrator(by);
        if (password.isEmpty()) {
            throw new InvalidValue("password", "is missing");
        }
        return admin.create(change(form, List.of()).name(form.name()).password(password), actor);
    }

    /** A new user, and how the link to the first password gets there. */
    public record Invited(Guid user, Handover handover) {
    }

    /** Makes a user who chooses the password with a link. */
    public Invited invite(Guid by, AccountForm form, boolean byMail) {
        Actor actor = administrator(by);
        Guid user = admin.create(change(form, List.of()).name(form.name()), actor);
        return new Invited(user, handOver(user, form.name(), form.email(), LinkPurpose.INVITATION, byMail, actor));
    }

    /** Makes a link for a new password. The old one works until the new one is set. */
    public Handover resetPassword(Guid by, Guid user, boolean byMail) {
        Actor actor = administrator(by);
        UserDetails details = search.user(user).orElseThrow(() -> new NotFound("the user"));
        if (details.locked()) {
            throw new InvalidValue("user", "is locked");
        }
        LinkPurpose purpose = details.object().hasPassword() ? LinkPurpose.RESET : LinkPurpose.INVITATION;
        return handOver(user, details.object().name(), details.email(), purpose, byMail, actor);
    }

    public void change(Guid by, Guid user, AccountForm form) {
        Actor actor = administrator(by);
        List<Membership> before = search.user(user).orElseThrow(() -> new NotFound("the user")).object().memberships();
        admin.change(user, change(form, before), actor);
    }

    /** Locks a user, whose sessions end, or unlocks. Nobody locks himself out. */
    public void setLocked(Guid by, Guid user, boolean locked) {
        Actor actor = administrator(by);
        if (locked && by.equals(user)) {
            throw new InvalidValue("user", "is you: nobody locks himself out");
        }
        admin.change(user, new UserChange().locked(locked), actor);
    }

    private Handover handOver(Guid user, String name, String email, LinkPurpose purpose, boolean byMail, Actor actor) {
        if (byMail && !mail.isAvailable()) {
            throw new InvalidValue("mail", "is not configured");
        }
        if (byMail) {
            EmailAddress.of(email);
        }
        PasswordLinks.Issued link = links.issue(user, name, purpose, actor);
        if (!byMail) {
            return new Handover.Shown(mail.address(link.token()), link.expiresAt());
        }
        issued.fire(new LinkIssued(user, purpose, link.token(), email));
        return new Handover.Mailed(email, link.expiresAt());
    }

    private Actor administrator(Guid by) {
        UserView user = directory.user(by).filter(u -> u.administrator() && !u.locked())
                .orElseThrow(() -> new NotAllowed("for administrators only"));
        return Actor.client(user.name().value());
    }

    private static UserChange change(AccountForm form, List<Membership> before) {
        Map<String, Membership> kept = before.stream().collect(Collectors.toMap(m -> m.group().value(), Function.identity()));
        return new UserChange().cn(form.cn().isBlank() ? form.name() : form.cn()).dn(form.dn()).number(form.number()).email(form.email())
                .memberships(form.groups().stream().map(g -> kept.getOrDefault(g, Membership.passive(g))).toList())
                .grants(form.apps()).templates(form.templates());
    }
}
