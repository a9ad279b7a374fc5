package org.carillon.phonebook;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.schema.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.contact.HouseNumbers;
import org.carillon.directory.Guid;
import org.carillon.directory.PeopleIndex;
import org.carillon.directory.Person;
import org.carillon.directory.RuleLayers;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Visibility;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * The phone book as one user may read it. Candidates come from the database some at a time, users among them only if they let the
 * reader see them, and are then compared exactly.
 */
@ApplicationScoped
public class PhoneBook {

    @Inject
    private BookIndex index;
    @Inject
    private PeopleIndex people;
    @Inject
    private Settings settings;
    @Inject
    private HouseNumbers house;
    private Schema schema;

    @PostConstruct
    void prepare() {
        try {
            schema = Schema.getDefaultStandardSchema();
        } catch (LDAPException e) {
            throw new IllegalStateException("the library lacks its schema", e);
        }
    }

    Schema schema() {
        return schema;
    }

    BookTree tree() {
        return new BookTree(settings.get(SystemSettings.DOMAIN));
    }

    BookAnswer search(UserView reader, BookQuestion asked) throws LDAPException {
        BookTree tree = tree();
        if (!asked.base().isDescendantOf(tree.base(), true)) {
            return new BookAnswer(List.of(), ResultCode.NO_SUCH_OBJECT);
        }
        Filter filter = new NumberFilters(house).widened(asked.filter());
        BookEntries entries = new BookEntries(tree, schema);
        BookSearch search = new BookSearch(asked, filter, schema);
        for (var branch : tree.branches(schema)) {
            search.add(branch);
        }
        search.scan((after, most) -> index.users(filter, after, most, search.millisLeft()), visibleTo(reader), entries::of);
        search.scan((after, most) -> index.contacts(filter, after, most, search.millisLeft()), all -> all, entries::of);
        return search.answer();
    }

    private UnaryOperator<List<Person>> visibleTo(UserView reader) {
        Visibility visibility = new Visibility(settings.get(SystemSettings.DOMAIN));
        return some -> {
            Map<Guid, RuleLayers> rules = people.rules(some.stream().map(Person::guid).toList());
            return some.stream().filter(person -> visibility.rights(person.guid(), rules.get(person.guid()), reader.viewer()).contains(Right.VISIBLE)).toList();
        };
    }
}
