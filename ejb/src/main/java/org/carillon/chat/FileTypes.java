package org.carillon.chat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.carillon.error.InvalidValue;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/**
 * Which files may hang on messages. The name must be that of an allowed type, and the content, which alone decides what browsers
 * are told, must be of an allowed type too: a page that is called a picture is not one.
 */
@ApplicationScoped
public class FileTypes {

    /** So much of a file tells what it is. */
    static final int HEAD_BYTES = 65_536;
    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    @Inject
    private Settings settings;

    public FileTypes() {
    }

    FileTypes(Settings settings) {
        this.settings = settings;
    }

    /** @throws InvalidValue unless files of that name are allowed */
    void checkName(String name) {
        require("name", detect(new byte[0], name));
    }

    /**
     * @param head the first {@value #HEAD_BYTES} bytes, or all there are
     * @return the media type
     * @throws InvalidValue unless such files are allowed
     */
    String checkContent(String name, byte[] head) {
        if (detect(head, "").equals(UNKNOWN)) {
            throw new InvalidValue("content", "is of no known type");
        }
        return require("content", detect(head, name));
    }

    /** Whether a browser may show it in a page; all else is offered to be saved. */
    public static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }

    private String require(String field, String type) {
        if (!Set.of(settings.get(ChatSettings.FILE_TYPES).toLowerCase(Locale.ROOT).split("[\\s,]+")).contains(type)) {
            throw new InvalidValue(field, "is of a type that is not allowed: " + type);
        }
        return type;
    }

    private String detect(byte[] head, String name) {
        Metadata known = new Metadata();
        if (!name.isEmpty()) {
            known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            // Where the name stands for a narrower type of the kind that the content has, that one is meant: a document that is a ZIP file.
            return types.detect(head.length == 0 ? null : new ByteArrayInputStream(head), known).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
