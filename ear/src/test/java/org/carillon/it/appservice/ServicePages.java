package org.carillon.it.appservice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;

/** The files of the service, also below a build number, the same icon for each page, and the login by HTTP GET at {@code login}. */
final class ServicePages {

    private static final Pattern FILE = Pattern.compile("(?:[0-9]+/)?([a-z][a-z-]*\\.(htm|png|js))");
    private static final Map<String, String> TYPES = Map.of("htm", "text/html; charset=utf-8", "js", "text/javascript");
    private static final String ICON = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><rect width='24' height='24' rx='6' fill='#0b7285'/>"
            + "<path d='M7 12.5l3.5 3.5L17 8.5' fill='none' stroke='#fff' stroke-width='2.2'/></svg>";
    private final String folder;
    private final WebLogin webLogin;

    ServicePages(String folder, WebLogin webLogin) {
        this.folder = folder;
        this.webLogin = webLogin;
    }

    FullHttpResponse answer(FullHttpRequest request) {
        QueryStringDecoder uri = new QueryStringDecoder(request.uri());
        String path = uri.path().startsWith(folder) ? uri.path().substring(folder.length()) : "";
        Matcher file = FILE.matcher(path);
        if (path.equals("login")) {
            return webLogin.answer(request, uri.parameters());
        }
        if (file.matches() && file.group(2).equals("png")) {
            return response("image/svg+xml", ICON.getBytes(StandardCharsets.UTF_8));
        }
        return file.matches() ? read(file.group(1)).map(content -> response(TYPES.get(file.group(2)), content)).orElseGet(ServicePages::missing)
                : missing();
    }

    static FullHttpResponse response(String type, byte[] content) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(content));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, type).set(HttpHeaderNames.CONTENT_LENGTH, content.length);
        return response;
    }

    static FullHttpResponse json(String text) {
        return response("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FullHttpResponse missing() {
        FullHttpResponse response = response("text/plain", new byte[0]);
        return response.setStatus(HttpResponseStatus.NOT_FOUND);
    }

    private static Optional<byte[]> read(String file) {
        try (InputStream in = ServicePages.class.getResourceAsStream("/appservice/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
