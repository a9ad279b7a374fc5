package org.carillon.websocket.chat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.chat.ChatFile;
import org.carillon.chat.ChatFiles;
import org.carillon.chat.ChatUploads;
import org.carillon.chat.FileLinks;
import org.carillon.chat.FileTypes;
import org.carillon.directory.Directory;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotFound;

/**
 * Where files of messages are filled, with POST and the bare content, and read, with GET. The address says who it is for; it is
 * not found when it is no longer good, when that user is locked or gone, or when the user may not read the file any more.
 */
@WebServlet(urlPatterns = FileLinks.PATH + "*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(FileServlet.class.getName());
    private static final int TOO_LARGE = 413;
    @Inject
    private transient FileLinks links;
    @Inject
    private transient ChatFiles files;
    @Inject
    private transient ChatUploads uploads;
    @Inject
    private transient Directory directory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FileLinks.Link link = link(request);
            if (!link.write()) {
                throw new NotFound("the empty file");
            }
            uploads.fill(link.file(), link.user(), request.getInputStream());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (CarillonException e) {
            refuse(request, response, e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FileLinks.Link link = link(request);
            write(files.open(link.file(), link.user()), response);
        } catch (CarillonException e) {
            refuse(request, response, e);
        }
    }

    private FileLinks.Link link(HttpServletRequest request) {
        FileLinks.Link link = links.read(request.getRequestURI()).orElseThrow(() -> new NotFound("the file"));
        if (links.isExpired(link) || directory.user(link.user()).filter(user -> !user.locked()).isEmpty()) {
            throw new NotFound("the file");
        }
        return link;
    }

    private void write(ChatFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", (FileTypes.isPicture(file.mediaType()) ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        OutputStream out = response.getOutputStream();
        byte[] part = files.read(file.id(), 0);
        for (int position = 1; part.length > 0; position++) {
            out.write(part);
            part = files.read(file.id(), position);
        }
    }

    /* Neither the address nor the name of the file reaches the log: the one is a secret, the other one concerns nobody else. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, CarillonException fault) throws IOException {
        int status = fault instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND
                : fault instanceof InvalidValue ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE : TOO_LARGE;
        LOG.log(Level.INFO, "file refused address={0} status={1,number,#}: {2}", request.getRemoteAddr(), status, fault.getMessage());
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(fault.getMessage());
    }
}
