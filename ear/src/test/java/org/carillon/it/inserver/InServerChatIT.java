package org.carillon.it.inserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;

import org.carillon.audit.Actor;
import org.carillon.chat.ChatArchive;
import org.carillon.chat.ChatFilter;
import org.carillon.chat.ChatGroup;
import org.carillon.chat.ChatGroups;
import org.carillon.chat.ChatMessage;
import org.carillon.chat.ChatReader;
import org.carillon.chat.ChatRemains;
import org.carillon.chat.Chats;
import org.carillon.chat.Draft;
import org.carillon.chat.StoredChat;
import org.carillon.chat.Target;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.error.CarillonException;
import org.carillon.error.NotFound;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.SettingAdmin;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stored messages with the real database, asked inside the server. */
@ExtendWith(ArquillianExtension.class)
class InServerChatIT {

    private static final Actor IT = Actor.console("it");
    private static final int STEPS = 300;
    @Inject
    private ChatArchive archive;
    @Inject
    private Chats chats;
    @Inject
    private ChatReader reader;
    @Inject
    private ChatGroups groups;
    @Inject
    private ChatRemains remains;
    @Inject
    private DirectoryAdmin admin;
    @Inject
    private SettingAdmin settings;
    @PersistenceContext
    private EntityManager em;

    @Deployment
    static Archive<?> deployment() {
        return TestEar.with(InServerChatIT.class);
    }

    @BeforeEach
    void allowMuch() {
        settings.set(ChatSettings.MESSAGE_BURST, "100000", IT);
    }

    @Test
    void aMessageWaitsForTheOtherOneAndOldOnesKeepTheirOrder() {
        Guid ada = user("ada1");
        Guid ben = user("ben1");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(archive.store(ada, ben, "<p onclick=x>m" + i + "</p>", List.of(), "").id());
        }
        List<StoredChat> unread = archive.unread(ben, 3);
        assertEquals(ids.subList(0, 3), unread.stream().map(StoredChat::id).toList());
        assertEquals("<p>m0</p>", unread.get(0).html());
        assertEquals(List.of(), archive.unread(ada, 3));
        assertEquals(5, reader.unreadCount(ben));
        for (int i = 1; i < 3; i++) {
            assertTrue(unread.get(i).at().isAfter(unread.get(i - 1).at()));
        }
        assertTrue(ids.get(4) < 1L << 53);
        assertThrows(NotFound.class, () -> archive.store(ada, Guid.random(), "x", List.of(), ""));
    }

    @Test
    void theSameMessageSentByManyAtOnceIsOne() throws Exception {
        Guid ada = user("ada2");
        Guid ben = user("ben2");
        Guid cleo = user("cleo2");
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 10; round++) {
                String client = "round-" + round;
                List<Callable<StoredChat>> calls = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    Guid to = i % 2 == 0 ? ben : cleo;
                    calls.add(() -> archive.store(ada, to, "x", List.of(), client));
                }
                Set<Long> ids = new HashSet<>();
                for (Future<StoredChat> done : many.invokeAll(calls)) {
                    ids.add(done.get().id());
                }
                assertEquals(1, ids.size());
            }
        } finally {
            many.shutdownNow();
        }
        assertEquals(10, reader.unreadCount(ben) + reader.unreadCount(cleo));
        archive.store(ben, ada, "x", List.of(), "round-0");
        archive.store(ben, ada, "x", List.of(), "");
        archive.store(ben, ada, "x", List.of(), "");
        assertEquals(3, reader.unreadCount(ada), "what another one calls the same, and what has no name, is never the same");
    }

    /** Random writing, reading, deleting, joining and leaving, against a model that is nothing but lists. */
    @Test
    void countsOfUnreadAndMembershipAreThoseOfAModel() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Guid> users = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            users.add(user("model" + i));
        }
        ChatGroup group = groups.create(users.get(0), "Model");
        Set<Integer> members = new TreeSet<>(Set.of(0));
        Set<Integer> admins = new TreeSet<>(Set.of(0));
        List<Integer> since = new ArrayList<>(List.of(0));
        List<Long> sent = new ArrayList<>();
        List<Integer> authors = new ArrayList<>();
        long[] readTo = new long[users.size()];
        for (int step = 0; step < STEPS && !members.isEmpty(); step++) {
            int who = random.nextInt(users.size());
            int whom = random.nextInt(users.size());
            Guid user = users.get(who);
            String what = "seed " + seed + " step " + step;
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    boolean done = does(() -> {
                        sent.add(chats.post(new Draft(user, new Target.Group(group.id()), "x", List.of(), "", 0, Set.of())).id());
                        authors.add(who);
                    });
                    assertEquals(members.contains(who), done, what);
                }
                case 2 -> {
                    boolean done = does(() -> chats.read(user, new Target.Group(group.id()), null, 10));
                    assertEquals(members.contains(who), done, what);
                    readTo[who] = done && !sent.isEmpty() ? sent.get(sent.size() - 1) : readTo[who];
                }
                case 3 -> {
                    if (!sent.isEmpty()) {
                        int index = random.nextInt(sent.size());
                        boolean may = members.contains(who) && authors.get(index) == who;
                        boolean done = does(() -> chats.delete(user, sent.get(index)));
                        assertEquals(may, done, what);
                        if (done) {
                            sent.remove(index);
                            authors.remove(index);
                        }
                    }
                }
                case 4 -> {
                    boolean makeAdmin = random.nextInt(4) == 0;
                    boolean may = admins.contains(who) && (makeAdmin || !admins.equals(Set.of(whom)));
                    assertEquals(may, does(() -> groups.put(user, group.id(), users.get(whom), makeAdmin)), what);
                    if (may) {
                        if (members.add(whom)) {
                            since.add(whom);
                            readTo[whom] = lastEver(group.id());
                        }
                        admins.remove(whom);
                        if (makeAdmin) {
                            admins.add(whom);
                        }
                    }
                }
                default -> {
                    boolean may = members.contains(who) && members.contains(whom) && (who == whom || admins.contains(who)) && members.size() > 1;
                    if (members.size() > 1) {
                        assertEquals(may, does(() -> groups.remove(user, group.id(), users.get(whom))), what);
                    }
                    if (may) {
                        members.remove(whom);
                        admins.remove(whom);
                        since.remove(Integer.valueOf(whom));
                        if (admins.isEmpty()) {
                            admins.add(since.get(0));
                        }
                    }
                }
            }
            for (int i = 0; i < users.size(); i++) {
                int reader = i;
                long expected = !members.contains(i) ? 0 : IntStream.range(0, sent.size())
                        .filter(m -> authors.get(m) != reader && sent.get(m) > readTo[reader]).count();
                assertEquals(expected, this.reader.unreadCount(users.get(i)), what + " user " + i);
            }
        }
        assertTrue(sent.size() > 10, () -> "the model did little: " + Arrays.toString(readTo));
    }

    private long lastEver(long group) {
        return ((Number) em.createNativeQuery("select last_message from chat_conversation where id = :id").setParameter("id", group)
                .getSingleResult()).longValue();
    }

    private static boolean does(Runnable change) {
        try {
            change.run();
            return true;
        } catch (CarillonException e) {
            return false;
        }
    }

    @Test
    void aTextOfOlderRulesIsCleanedWhenItIsRead() throws Exception {
        Guid ada = user("ada4");
        Guid ben = user("ben4");
        long id = archive.store(ada, ben, "x", List.of(), "").id();
        // As a version with weaker rules would have stored it.
        execute("update chat_message set html = '<b onclick=\"x()\">old</b><script>alert(1)</script>', sanitizer = 0 where id = " + id);
        assertEquals("<b>old</b>", reader.message(ben, id).html());
        assertEquals("<b>old</b>", archive.unread(ben, 1).get(0).html());
    }

    @Test
    void wordsAreFoundByThoseWhoMayReadThem() {
        Guid ada = user("ada5");
        Guid ben = user("ben5");
        Guid cleo = user("cleo5");
        long id = archive.store(ada, ben, "<p>The <b>marmalade</b> is gone</p>", List.of(), "").id();
        archive.store(ada, cleo, "nothing of it", List.of(), "");
        assertEquals(List.of(id), found(ben, "MARMALADE gone"));
        assertEquals(List.of(id), found(ada, "marmalade"));
        assertEquals(List.of(), found(cleo, "marmalade"));
        assertEquals(List.of(), found(ben, "marmalade -gone"));
        assertEquals(List.of(), found(ben, "'\"( & | ! :*"));
        chats.delete(ada, id);
        assertEquals(List.of(), found(ben, "marmalade"));
    }

    private List<Long> found(Guid user, String words) {
        return reader.find(user, new ChatFilter.Words(words), Long.MAX_VALUE, 10).stream().map(ChatMessage::id).toList();
    }

    @Test
    void whatSomebodyWroteOutlivesTheAuthorAndGoesWithTheLastReader() {
        Guid ada = user("ada6");
        Guid ben = user("ben6");
        long id = archive.store(ada, ben, "farewell", List.of(), "").id();
        admin.delete(ada, IT);
        ChatMessage message = reader.message(ben, id);
        assertEquals("ada6", message.authorName());
        assertEquals(1, chats.read(ben, new Target.User(ada), null, 10).size());
        admin.delete(ben, IT);
        assertTrue(remains.deleteEmptyConversations() >= 1);
        assertThrows(NotFound.class, () -> reader.message(ben, id));
    }

    /** The count for a badge is read from an index alone, however many conversations there are. */
    @Test
    void theCountOfUnreadMessagesIsOneIndexedQuery() throws Exception {
        Guid ada = user("ada7");
        execute("insert into chat_conversation (id, title, last_at) select 1000000000 + n, 'g', now() from generate_series(1, 20000) n");
        execute("insert into chat_member (id, conversation, member, unread) select 2000000000 + n, 1000000000 + n, '" + ada.value()
                + "', case when n % 1000 = 0 then 1 else 0 end from generate_series(1, 20000) n");
        execute("analyze chat_member");
        assertEquals(20, reader.unreadCount(ada));
        List<?> plan = em.createNativeQuery("explain select coalesce(sum(unread), 0) from chat_member where member = '" + ada.value() + "' and unread > 0")
                .getResultList();
        assertTrue(plan.toString().contains("chat_member_unread"), plan::toString);
        execute("delete from chat_conversation where id between 1000000001 and 1000020000");
    }

    @Test
    void limitsHold() {
        Guid ada = user("ada8");
        Guid ben = user("ben8");
        assertThrows(CarillonException.class, () -> archive.store(ada, ben, "x".repeat(20_001), List.of(), ""));
        ChatGroup group = groups.create(ada, "Small");
        settings.set(ChatSettings.GROUP_MEMBERS, "2", IT);
        groups.put(ada, group.id(), ben, false);
        assertThrows(CarillonException.class, () -> groups.put(ada, group.id(), user("cleo8"), false));
        settings.set(ChatSettings.GROUP_MEMBERS, "100", IT);
        settings.set(ChatSettings.MESSAGE_BURST, "1", IT);
        Guid fast = user("fast8");
        archive.store(fast, ben, "x", List.of(), "");
        assertThrows(CarillonException.class, () -> archive.store(fast, ben, "x", List.of(), ""));
    }

    private Guid user(String name) {
        return admin.create(new UserChange().name(name).cn("Chat " + name), IT);
    }

    private void execute(String sql) throws Exception {
        var transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
