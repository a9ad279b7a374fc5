package org.carillon.contact.ldap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.Filter;

import org.carillon.contact.ContactCard;
import org.carillon.directory.PeopleTerms;

/** A question for directories, in the words of each of them. */
sealed interface LdapQuery {

    /** The filter without the condition of the directory; empty where it has nothing to look at. */
    Optional<Filter> filter(LdapDirectory directory);

    /** Whether what was found is what was meant; directories compare more loosely. */
    boolean fits(ContactCard card, LdapDirectory directory);

    /** People by the beginnings of the words of their names, their mail address, or digits of their numbers. */
    record ByTerms(PeopleTerms terms) implements LdapQuery {

        private static final int MIN_DIGITS = 3;

        @Override
        public Optional<Filter> filter(LdapDirectory directory) {
            AttributeMap attributes = directory.attributes();
            List<Filter> words = terms.words().stream().map(word -> Filter.createORFilter(attributes.names().stream()
                    .flatMap(name -> Stream.of(begins(name, word), Filter.createSubstringFilter(name, null, new String[] {" " + word}, null))).toList())).toList();
            Stream<Filter> byName = words.isEmpty() ? Stream.empty() : Stream.of(Filter.createANDFilter(words));
            Stream<Filter> byMail = attributes.mail().isEmpty() ? Stream.empty() : Stream.of(begins(attributes.mail(), terms.text()));
            String digits = terms.number().replaceFirst("^0+", "");
            Stream<Filter> byNumber = digits.length() < MIN_DIGITS ? Stream.empty()
                    : attributes.numbers().stream().map(name -> Filter.createSubstringFilter(name, null, new String[] {digits}, null));
            return Optional.of(Filter.createORFilter(Stream.of(byName, byMail, byNumber).flatMap(some -> some).toList()));
        }

        @Override
        public boolean fits(ContactCard card, LdapDirectory directory) {
            return true;
        }

        private static Filter begins(String attribute, String text) {
            return Filter.createSubstringFilter(attribute, text, null, null);
        }
    }

    /** Who has a number. @param number canonical; directories write it as they like, so only its last digits are asked for */
    record ByNumber(String number) implements LdapQuery {

        private static final int MIN_DIGITS = 3;
        private static final int LAST_DIGITS = 6;

        @Override
        public Optional<Filter> filter(LdapDirectory directory) {
            String digits = number.replaceAll("[^0-9]", "");
            List<String> attributes = directory.attributes().numbers();
            if (digits.length() < MIN_DIGITS || attributes.isEmpty()) {
                return Optional.empty();
            }
            String[] last = digits.substring(Math.max(0, digits.length() - LAST_DIGITS)).split("");
            String[] any = Arrays.copyOf(last, last.length - 1);
            return Optional.of(Filter.createORFilter(attributes.stream()
                    .map(name -> Filter.createSubstringFilter(name, null, any, last[last.length - 1])).toList()));
        }

        @Override
        public boolean fits(ContactCard card, LdapDirectory directory) {
            Set<String> meant = Stream.concat(Stream.of(number), directory.rules().canonical(number).stream()).collect(Collectors.toSet());
            return card.numbers().stream().anyMatch(own -> meant.contains(own.number()));
        }
    }

    /** Anything, to see whether a directory answers as it should. */
    record Any() implements LdapQuery {

        @Override
        public Optional<Filter> filter(LdapDirectory directory) {
            return Optional.of(Filter.createPresenceFilter("objectClass"));
        }

        @Override
        public boolean fits(ContactCard card, LdapDirectory directory) {
            return true;
        }
    }
}
