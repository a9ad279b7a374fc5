package org.carillon.phonebook;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

import org.carillon.setting.PhoneBookSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.Settings;

/**
 * Opens the ports of the phone book while it is switched on, and closes them. A changed setting opens them anew. A port that cannot
 * be had, or a certificate that is not there, is told and stops nothing else.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhoneBookServer {

    private static final System.Logger LOG = System.getLogger(PhoneBookServer.class.getName());
    private static final int SWEEP_SECONDS = 5;
    @Inject
    private PhoneBook book;
    @Inject
    private BookLogin logins;
    @Inject
    private Settings settings;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> sweeping;
    private volatile List<BookPort> ports = List.of();
    private volatile String trouble = "";

    @PostConstruct
    void start() {
        sweeping = executor.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
        open();
    }

    /** How many ports are open. */
    public int openPorts() {
        return ports.size();
    }

    /** Why a port is not open that should be; empty if all is well. */
    public String trouble() {
        return trouble;
    }

    /** Closes the ports, and opens those that the settings want. */
    public synchronized void open() {
        ports.forEach(BookPort::close);
        ports = List.of();
        trouble = "";
        if (!settings.get(PhoneBookSettings.ON)) {
            return;
        }
        List<BookPort> opened = new ArrayList<>();
        try {
            SSLContext tls = BookTls.context();
            open(opened, PhoneBookSettings.TLS_PORT, tls.getServerSocketFactory());
        } catch (IOException | GeneralSecurityException e) {
            trouble("the certificate cannot be read", e);
        }
        if (settings.get(PhoneBookSettings.UNPROTECTED)) {
            open(opened, PhoneBookSettings.PORT, null);
        }
        ports = List.copyOf(opened);
    }

    private void open(List<BookPort> opened, Setting<Integer> port, ServerSocketFactory sockets) {
        try {
            BookService service = new BookService(book, logins, settings);
            InetAddress address = InetAddress.getByName(System.getProperty("jboss.bind.address", System.getenv().getOrDefault("CARILLON_BIND", "0.0.0.0")));
            opened.add(BookPort.open(settings.get(port), address, sockets, new BookHandler(service), service.connections(),
                    settings.get(PhoneBookSettings.CONNECTIONS)));
            LOG.log(Level.INFO, "the phone book answers at port {0,number,#}", settings.get(port));
        } catch (IOException e) {
            trouble("port " + settings.get(port) + " cannot be opened", e);
        }
    }

    private void trouble(String what, Exception cause) {
        trouble = what + ": " + cause.getMessage();
        LOG.log(Level.WARNING, "the phone book: {0}", trouble);
    }

    private void sweep() {
        long idle = TimeUnit.SECONDS.toNanos(settings.get(PhoneBookSettings.IDLE_SECONDS));
        ports.forEach(port -> port.connections().sweep(idle));
    }

    @PreDestroy
    void stop() {
        sweeping.cancel(false);
        ports.forEach(BookPort::close);
    }
}
