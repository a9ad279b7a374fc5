package org.carillon.chat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;
import org.carillon.secret.SealedSecret;
import org.carillon.secret.SecretVault;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/**
 * Addresses of files. Each says for whom it is, for what and until when, sealed with the key of the secrets, so nobody can guess
 * or change one. Who may read a file is asked again when the address is used: a link that somebody kept does not outlive
 * the right.
 */
@ApplicationScoped
public class FileLinks {

    /** Where files are, below the host of the PBX. */
    public static final String PATH = "/PBX0/FILES/";
    private static final String PLACE = "chat:file-link";
    private static final Pattern URL = Pattern.compile("(?:https?://[^/]*)?" + Pattern.quote(PATH) + "([A-Za-z0-9_-]{60,300})(?:/[^/]*)?");
    private static final Pattern CONTENT = Pattern.compile("([rw]) (\\d+) ([0-9a-f]{32}) (\\d+)");
    @Inject
    private SecretVault vault;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * What an address says.
     *
     * @param write it is there to fill the file, and for its owner to read it
     */
    public record Link(long file, Guid user, boolean write, Instant until) {
    }

    /** For filling the file. */
    String upload(long file, Guid owner, String name) {
        return seal('w', file, owner, name);
    }

    /** For reading an attachment; that of an address elsewhere is the same for everybody. */
    public String download(ChatAttachment attachment, Guid reader) {
        return attachment.file() == 0 ? attachment.url() : seal('r', attachment.file(), reader, attachment.name());
    }

    private String seal(char use, long file, Guid user, String name) {
        Instant until = clock.instant().plus(Duration.ofMinutes(settings.get(ChatSettings.LINK_MINUTES)));
        byte[] sealed = vault.seal(PLACE, use + " " + file + " " + user + " " + until.toEpochMilli()).stored();
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed) + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * What that URL or path says, expired or not; empty where it leads elsewhere.
     *
     * @throws NotFound if it looks like one of ours, and is none
     */
    public Optional<Link> read(String url) {
        Matcher parts = URL.matcher(url);
        return parts.matches() ? Optional.of(open(parts.group(1))) : Optional.empty();
    }

    public boolean isExpired(Link link) {
        return !clock.instant().isBefore(link.until());
    }

    private Link open(String token) {
        Matcher content = CONTENT.matcher(vault.openIfOurs(PLACE, decode(token)).orElseThrow(() -> new NotFound("the file")));
        if (!content.matches()) {
            throw new NotFound("the file");
        }
        return new Link(Long.parseLong(content.group(2)), Guid.parse(content.group(3)), content.group(1).equals("w"),
                Instant.ofEpochMilli(Long.parseLong(content.group(4))));
    }

    private static SealedSecret decode(String token) {
        try {
            return SealedSecret.fromStored(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException e) {
            throw new NotFound("the file");
        }
    }
}
