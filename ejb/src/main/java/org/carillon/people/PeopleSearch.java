package org.carillon.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.PeopleIndex;
import org.carillon.directory.PeopleTerms;
import org.carillon.directory.Person;
import org.carillon.directory.RuleLayers;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.error.NotFound;
import org.carillon.presence.Visibility;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Search over the users for one of them: finds only those who let the searcher see them (pbx-apis.md section 8, the right
 * {@code visible}). The best come first; the rules are looked at in that order and only until there are enough. Where most
 * people let themselves be seen, the first few who fit suffice. A searcher whom only few let see them is answered from
 * those few. In between the search goes on up to a bound that only a text which fits thousands reaches.
 */
@Stateless
public class PeopleSearch {

    public static final int MOST = 50;
    private static final int FEW = 100;
    private static final int SHOWN = 3_000;
    private static final int MANY = 1_000;
    private static final int BATCH = 500;
    @Inject
    private PeopleIndex index;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;

    /**
     * @param typed at least {@link PeopleTerms#MIN_LENGTH} characters
     * @param limit at most {@link #MOST}
     */
    public List<Person> find(Guid searcher, String typed, int limit) {
        UserView watcher = directory.user(searcher).orElseThrow(() -> new NotFound("the user"));
        PeopleTerms terms = PeopleTerms.of(typed);
        int wanted = Math.max(1, Math.min(limit, MOST));
        Visibility visibility = new Visibility(settings.get(SystemSettings.DOMAIN));
        List<Person> few = index.find(terms, FEW);
        List<Person> found = visible(sorted(few, terms), visibility, watcher, wanted);
        return found.size() == wanted || few.size() < FEW ? found : visible(sorted(more(terms, visibility, watcher), terms), visibility, watcher, wanted);
    }

    private List<Person> more(PeopleTerms terms, Visibility visibility, UserView watcher) {
        Set<Guid> shown = index.shownTo(visibility.ruleNames(watcher.viewer()), SHOWN);
        if (shown.size() >= SHOWN) {
            return index.find(terms, MANY);
        }
        shown.add(watcher.guid());
        return index.findAmong(terms, shown);
    }

    private static List<Person> sorted(List<Person> people, PeopleTerms terms) {
        return people.stream().sorted(Comparator.<Person>comparingInt(terms::rank)
                .thenComparing(Person::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::guid)).toList();
    }

    private List<Person> visible(List<Person> candidates, Visibility visibility, UserView watcher, int wanted) {
        List<Person> found = new ArrayList<>();
        for (int first = 0, size = wanted * 2; first < candidates.size() && found.size() < wanted; first += size, size = BATCH) {
            List<Person> batch = candidates.subList(first, Math.min(first + size, candidates.size()));
            Map<Guid, RuleLayers> rules = index.rules(batch.stream().map(Person::guid).toList());
            batch.stream().filter(person -> visibility.rights(person.guid(), rules.get(person.guid()), watcher.viewer()).contains(Right.VISIBLE))
                    .limit(wanted - found.size()).forEach(found::add);
        }
        return found;
    }
}
