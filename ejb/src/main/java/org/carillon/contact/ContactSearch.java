package org.carillon.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.contact.ldap.DirectoryAnswer;
import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.contact.ldap.LdapSearch;
import org.carillon.directory.Guid;
import org.carillon.directory.PeopleTerms;
import org.carillon.people.PeopleSearch;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Search over all that one user may find: colleagues who let themselves be seen, personal and shared contacts at once, external
 * directories when they answer. Somebody who is in several of these is shown once, from the first of them.
 */
@Stateless
public class ContactSearch {

    /** Most people of each source. */
    public static final int MOST = 30;
    @Inject
    private PeopleSearch people;
    @Inject
    private ContactIndex index;
    @Inject
    private LdapSearch directories;
    @Inject
    private HouseNumbers house;
    @Inject
    private Settings settings;

    /**
     * What was found at once, and what comes later.
     *
     * @param contacts users first, then personal and shared contacts
     * @param later    one for each external directory, without those who were found at once
     */
    public record Found(List<FoundContact> contacts, List<CompletableFuture<FromDirectory>> later) {
    }

    /** What an external directory gave. */
    public record FromDirectory(String directory, State state, List<FoundContact> contacts) {
    }

    /** @param typed at least {@link PeopleTerms#MIN_LENGTH} characters */
    public Found find(Guid searcher, String typed) {
        PeopleTerms terms = PeopleTerms.of(typed);
        List<FoundContact> found = new ArrayList<>(people.find(searcher, typed, MOST).stream().map(FoundContact::of).toList());
        String domain = settings.get(SystemSettings.DOMAIN);
        SamePerson seen = new SamePerson(domain).with(found);
        index.find(searcher, terms, house.rules().beginnings(typed), MOST * 2).stream().map(FoundContact::of)
                .sorted(Comparator.comparing(FoundContact::source).thenComparing(contact -> contact.card().title(), String.CASE_INSENSITIVE_ORDER))
                .filter(seen::isNew).limit(MOST * 2L).forEach(found::add);
        List<FoundContact> local = List.copyOf(found);
        return new Found(local, directories.find(terms, MOST).stream()
                .map(answer -> answer.thenApply(given -> fromDirectory(given, new SamePerson(domain).with(local)))).toList());
    }

    private static FromDirectory fromDirectory(DirectoryAnswer answer, SamePerson seen) {
        Stream<FoundContact> contacts = answer.cards().stream().map(card -> FoundContact.of(answer.directory(), card));
        return new FromDirectory(answer.directory(), answer.state(), contacts.filter(seen::isNew)
                .sorted(Comparator.comparing(contact -> contact.card().title(), String.CASE_INSENSITIVE_ORDER)).toList());
    }
}
