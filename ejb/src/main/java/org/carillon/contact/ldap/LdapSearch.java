package org.carillon.contact.ldap;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.contact.ldap.DirectoryAnswer.State;
import org.carillon.contact.ldap.LdapQuery.Any;
import org.carillon.contact.ldap.LdapQuery.ByNumber;
import org.carillon.contact.ldap.LdapQuery.ByTerms;
import org.carillon.directory.Guid;
import org.carillon.directory.PeopleTerms;
import org.carillon.setting.ContactSettings;
import org.carillon.setting.Settings;

/**
 * Searches all external directories beside each other on a few threads of their own. Nobody waits here: each directory has its
 * answer within the time limit, be it that there was none. Directories are read from the database when one was changed here, and
 * now and then because another node may have changed one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LdapSearch {

    private static final System.Logger LOG = System.getLogger(LdapSearch.class.getName());
    private static final Duration MEMORY = Duration.ofSeconds(30);
    /** A search ends by itself in time, with what it found so far; only one that waits for a thread, or for a name server, does not. */
    private static final Duration SLACK = Duration.ofMillis(250);
    private static final int TESTED = 5;
    @Inject
    private LdapDirectories directories;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Resource(lookup = "java:jboss/ee/concurrency/executor/directories")
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    private record Known(List<LdapSource> sources, Instant until) {
    }

    /** People by what was typed: one answer for each directory. @param most entries of each */
    public List<CompletableFuture<DirectoryAnswer>> find(PeopleTerms terms, int most) {
        return sources().stream().map(source -> ask(source, new ByTerms(terms), most)).toList();
    }

    /** Who has a number: one answer for each directory. @param number canonical */
    public List<CompletableFuture<DirectoryAnswer>> byNumber(String number, int most) {
        return sources().stream().map(source -> ask(source, new ByNumber(number), most)).toList();
    }

    /** Asks a stored directory for a few entries, whatever happened before; empty if there is none of that guid. */
    public Optional<CompletableFuture<DirectoryAnswer>> test(Guid directory) {
        return directories.access(directory).map(access -> {
            LdapSource source = new LdapSource(access, new Breaker(clock), scheduler);
            CompletableFuture<DirectoryAnswer> answer = ask(source, new Any(), TESTED);
            answer.whenComplete((done, fault) -> source.end());
            return answer;
        });
    }

    private CompletableFuture<DirectoryAnswer> ask(LdapSource source, LdapQuery query, int most) {
        Duration time = Duration.ofMillis(settings.get(ContactSettings.DIRECTORY_MILLIS));
        Duration rest = Duration.ofSeconds(settings.get(ContactSettings.REST_SECONDS));
        CompletableFuture<DirectoryAnswer> answer = new CompletableFuture<>();
        AtomicBoolean begun = new AtomicBoolean();
        Future<?> late = scheduler.schedule(() -> answer.complete(DirectoryAnswer.without(source.name(), State.LATE)),
                time.plus(SLACK).toMillis(), TimeUnit.MILLISECONDS);
        try {
            executor.execute(() -> {
                if (!answer.isDone()) {
                    begun.set(source.takes(query));
                    answer.complete(search(source, query, most, time, rest));
                }
            });
        } catch (RejectedExecutionException e) {
            answer.complete(DirectoryAnswer.without(source.name(), State.BUSY));
        }
        // Counted before anybody sees the answer; a directory is not to blame for a search that got no thread in time.
        return answer.whenComplete((done, fault) -> {
            late.cancel(false);
            if (begun.get()) {
                source.answered(done.state(), rest);
            }
        });
    }

    private static DirectoryAnswer search(LdapSource source, LdapQuery query, int most, Duration time, Duration rest) {
        try {
            DirectoryAnswer answer = source.search(query, most, time, rest);
            if (!answer.detail().isEmpty() && answer.state() != State.CUT) {
                LOG.log(Level.INFO, "directory {0}: {1} {2}", answer.directory(), answer.state().word(), answer.detail());
            }
            return answer;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a search in the directory " + source.name() + " failed", e);
            return DirectoryAnswer.without(source.name(), State.WRONG);
        }
    }

    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LdapDirectoriesChanged change) {
        known = new Known(known.sources(), Instant.MIN);
    }

    private List<LdapSource> sources() {
        Known now = known;
        return clock.instant().isBefore(now.until()) ? now.sources() : load();
    }

    /* What has not changed keeps its connections and its memory. */
    private synchronized List<LdapSource> load() {
        if (clock.instant().isBefore(known.until())) {
            return known.sources();
        }
        Map<LdapAccess, LdapSource> before = new HashMap<>();
        known.sources().forEach(source -> before.put(source.access(), source));
        List<LdapSource> sources = new ArrayList<>();
        for (LdapAccess access : directories.enabled()) {
            LdapSource kept = before.remove(access);
            sources.add(kept == null ? new LdapSource(access, new Breaker(clock), scheduler) : kept);
        }
        known = new Known(List.copyOf(sources), clock.instant().plus(MEMORY));
        before.values().forEach(LdapSource::end);
        return known.sources();
    }

    @PreDestroy
    void stop() {
        known.sources().forEach(LdapSource::end);
    }
}
