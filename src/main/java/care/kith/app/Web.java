package care.kith.app;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A running web server, and the port it was given. Closing it stops the server and locks the
/// practice.
public record Web(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    public static Web start(Options options) {
        var beforehand = new Beforehand(options);
        try {
            return started(options, beforehand);
        } catch (RuntimeException e) {
            beforehand.abandon();
            throw e;
        }
    }

    private static Web started(Options options, Beforehand beforehand) {
        var context =
                new SpringApplicationBuilder(WebApplication.class)
                        .main(WebApplication.class)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .initializers(fresh -> {
                            fresh.getBeanFactory().registerSingleton("options", options);
                            fresh.getBeanFactory().registerSingleton("beforehand", beforehand);
                        })
                        .properties(properties(options))
                        .run();
        var server = ((WebServerApplicationContext) context).getWebServer();
        return new Web(context, server == null ? 0 : server.getPort());
    }

    /// What a start sets beside `application.properties`. Without https the server listens on this
    /// machine alone.
    static Map<String, Object> properties(Options options) {
        return Map.of(
                "server.port", options.port(),
                "server.address", options.https() ? "0.0.0.0" : LOOPBACK,
                "server.servlet.session.cookie.secure", options.https());
    }

    /// Where it listens: this very address, since a name such as localhost may mean another one.
    public String address() {
        return "http://" + LOOPBACK + ":" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
