package org.carillon.contact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.contact.ldap.DirectoryAnswer;
import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.contact.ldap.LdapDirectoriesChanged;
import org.carillon.contact.ldap.LdapSearch;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.directory.VisibilityRule.Right;
import org.carillon.presence.Visibility;
import org.carillon.setting.ContactSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Answers who has a number. Users are in memory anyway and contacts are found by an index; what external directories say is kept,
 * for all, since everybody finds the same there. Two who ask for the same number at once wait for the same answer.
 */
@ApplicationScoped
public class NumberLookup implements NumberNames {

    private static final int NUMBERS = 10_000;
    private static final int MOST = 2;
    @Inject
    private Directory directory;
    @Inject
    private ContactIndex index;
    @Inject
    private LdapSearch directories;
    @Inject
    private Settings settings;
    private Cache<String, Answer> outside;

    /** What the directories said, and whether all of them did. */
    private record Answer(CompletableFuture<Optional<FoundContact>> name, CompletableFuture<Boolean> whole) {
    }

    @PostConstruct
    void prepare() {
        outside = Caffeine.newBuilder().maximumSize(NUMBERS).expireAfter(Expiry.<String, Answer>creating((number, answer) ->
                Duration.ofMinutes(settings.get(ContactSettings.NAME_MINUTES)))).build();
    }

    @Override
    public CompletionStage<Optional<FoundContact>> of(Guid asker, String number) {
        Optional<FoundContact> here = user(asker, number).map(FoundContact::of)
                .or(() -> index.byNumber(asker, number, MOST).stream().findFirst().map(FoundContact::of));
        return here.isPresent() ? CompletableFuture.completedFuture(here) : outside(number);
    }

    private Optional<UserView> user(Guid asker, String number) {
        Visibility visibility = new Visibility(settings.get(SystemSettings.DOMAIN));
        Optional<UserView> watcher = directory.user(asker);
        return directory.userByNumber(number).filter(user -> !user.hidden() && watcher.isPresent()
                && visibility.rights(user, watcher.get().viewer()).contains(Right.VISIBLE));
    }

    private CompletionStage<Optional<FoundContact>> outside(String number) {
        Answer answer = outside.get(number, this::ask);
        // What was not answered by all is no knowledge: the next one asks again.
        answer.whole().thenAccept(whole -> {
            if (!whole) {
                outside.asMap().remove(number, answer);
            }
        });
        return answer.name();
    }

    private Answer ask(String number) {
        List<CompletableFuture<DirectoryAnswer>> asked = directories.byNumber(number, MOST);
        CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        CompletableFuture<Optional<FoundContact>> name = all.thenApply(done -> answers(asked)
                .flatMap(answer -> answer.cards().stream().map(card -> FoundContact.of(answer.directory(), card))).findFirst());
        return new Answer(name, all.thenApply(done -> answers(asked).allMatch(answer -> answer.state() == State.COMPLETE || answer.state() == State.CUT)));
    }

    private static Stream<DirectoryAnswer> answers(List<CompletableFuture<DirectoryAnswer>> asked) {
        return asked.stream().map(CompletableFuture::join);
    }

    /** Directories are changed rarely, and what they said before may be wrong then. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LdapDirectoriesChanged change) {
        outside.invalidateAll();
    }
}
