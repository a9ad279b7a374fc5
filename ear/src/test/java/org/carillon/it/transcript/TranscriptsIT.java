package org.carillon.it.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;

/** Every transcript, held with the demo company. */
@WithServer
class TranscriptsIT {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TestFactory
    List<DynamicTest> transcripts(ServerProcess server) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> play(server, file))).toList();
        }
    }

    private static void play(ServerProcess server, Path file) {
        Map<String, String> given = Map.of("password", ServerProcess.DEMO_PASSWORD, "adminpassword", ServerProcess.ADMIN_PASSWORD,
                "host", server.wsUri("/").getAuthority());
        try (TranscriptPlayer player = new TranscriptPlayer(server.wsUri("/"), server.client(), given,
                (key, value) -> {
                    throw new UnsupportedOperationException("settings change in transcripts that are held inside the server");
                })) {
            player.play(Transcript.read(FOLDER, file));
        }
    }
}
