import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Waits until a server answers 200: {@code java Ready.java URL SECONDS}. Ends with 0 when it does and with 1 when the time is over.
 *
 * <p>Run from its source, because a machine with nothing but a JDK has no other HTTP client that a script can count on.
 */
class Ready {

    public static void main(String[] args) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(args[0])).timeout(Duration.ofSeconds(5)).build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        long deadline = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[1])).toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    System.exit(0);
                }
            } catch (IOException e) {
                // Not listening yet: ask again.
            }
            Thread.sleep(100);
        }
        System.exit(1);
    }
}
