package org.carillon.it.firefox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * One Firefox process without a window, with an empty profile of its own, a microphone and a camera that are none, and nobody to be
 * asked whether they may be used. It trusts every certificate. Ends with {@link #close}.
 */
public final class Firefox implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox");
    private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final int START_SECONDS = 90;
    private static final int STOP_SECONDS = 20;
    private static final String PREFERENCES = Stream.of(
            "media.navigator.permission.disabled=true", "media.navigator.streams.fake=true", "media.autoplay.default=0", "media.autoplay.blocking_policy=0",
            // Media go from one browser to another on the same machine, and no name service tells what hides an address.
            "media.peerconnection.ice.loopback=true", "media.peerconnection.ice.obfuscate_host_addresses=false",
            "intl.accept_languages=\"en-GB\"", "intl.locale.requested=\"en-GB\"", "permissions.default.desktop-notification=1",
            // The others keep it from asking the Internet for things.
            "datareporting.policy.dataSubmissionEnabled=false", "datareporting.healthreport.uploadEnabled=false", "toolkit.telemetry.enabled=false",
            "app.update.enabled=false", "app.normandy.enabled=false", "extensions.update.enabled=false", "network.captive-portal-service.enabled=false",
            "network.connectivity-service.enabled=false", "browser.safebrowsing.malware.enabled=false", "browser.safebrowsing.phishing.enabled=false",
            "browser.newtabpage.enabled=false", "browser.startup.page=0", "browser.aboutwelcome.enabled=false",
            "media.gmp-manager.updateEnabled=false", "media.gmp-gmpopenh264.enabled=false", "network.trr.mode=5")
            .map(line -> "user_pref(\"" + line.replaceFirst("=", "\", ") + ");").collect(Collectors.joining("\n", "", "\n"));
    private final Process process;
    private final Bidi bidi;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    private Firefox(Process process, URI address) {
        this.process = process;
        this.bidi = new Bidi(address, this::noticed);
        bidi.ask("session.new", Json.createObjectBuilder().add("capabilities", Json.createObjectBuilder()
                .add("alwaysMatch", Json.createObjectBuilder().add("acceptInsecureCerts", true))));
        bidi.ask("session.subscribe", Json.createObjectBuilder()
                .add("events", Json.createArrayBuilder(List.of("log.entryAdded", "network.responseCompleted"))));
    }

    /** Where it is installed, if it is. */
    static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("FIREFOX")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** @param home an empty directory */
    static Firefox start(Path executable, Path home) {
        try {
            Path profile = Files.createDirectories(home.resolve("profile"));
            Files.writeString(profile.resolve("user.js"), PREFERENCES);
            ProcessBuilder builder = new ProcessBuilder(executable.toString(), "--headless", "--no-remote", "--remote-debugging-port=0",
                    "--profile", profile.toString()).redirectErrorStream(true);
            builder.environment().put("HOME", home.toString());
            builder.environment().put("MOZ_CRASHREPORTER_DISABLE", "1");
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Firefox(process, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /* What it says must be read as long as it lives, or it waits. */
    private static URI address(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher listens = LISTENS.matcher(line);
                    if (listens.find()) {
                        address.complete(URI.create(listens.group(1) + "/session"));
                    }
                }
            } catch (IOException e) {
                // It has ended.
            }
            address.completeExceptionally(new IllegalStateException("Firefox has ended"));
        }, "firefox");
        reader.setDaemon(true);
        reader.start();
        return address.orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
    }

    private void noticed(String event, JsonObject details) {
        if (event.equals("log.entryAdded")) {
            if (details.getString("level").equals("error")) {
                problems.add(details.getString("text", "") + " " + details.getOrDefault("stackTrace", Json.createValue("")));
            }
        } else if (details.getJsonObject("response").getInt("status") >= 400) {
            problems.add(details.getJsonObject("response").getInt("status") + " " + details.getJsonObject("response").getString("url"));
        }
    }

    /** Errors that any page logged or did not catch, and what could not be loaded, since this was asked last. */
    public List<String> problems() {
        List<String> all = List.copyOf(problems);
        problems.removeAll(all);
        return all;
    }

    /** An empty page in a browser that knows nothing of the others. */
    public BrowsingContext page(int width, int height) {
        String user = bidi.ask("browser.createUserContext", Json.createObjectBuilder()).getString("userContext");
        BrowsingContext page = new BrowsingContext(bidi, bidi.ask("browsingContext.create", Json.createObjectBuilder().add("type", "tab")
                .add("userContext", user)).getString("context"));
        page.size(width, height);
        return page;
    }

    @Override
    public void close() {
        bidi.close();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
