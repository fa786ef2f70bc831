package care.kith.app;

import care.kith.caseload.CaseloadPages;
import care.kith.desk.DeskPages;
import care.kith.page.PageConfiguration;
import care.kith.people.PeoplePages;
import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The web server's wiring starts here, with those of Boot's parts and of ours that are named and
/// no other: a library on the class path sets nothing up by being there, and the start searches
/// nothing.
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    CaseloadPages.class,
    DeskPages.class,
    PageConfiguration.class,
    PeoplePages.class,
    WebErrors.class,
    WebHandlers.class,
    WebHindrance.class,
    WebLanding.class,
    WebLists.class,
    WebSecurity.class,
    WebVisiting.class,
    WebWiring.class
})
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class WebApplication {

    /// Only wires, for Spring's ahead-of-time processing, which the launcher calls and which ends
    /// it before a page is made.
    ///
    /// @param folder where a practice may be looked for
    public static void main(String[] folder) {
        Web.start(Options.of(Path.of(folder[0]), 0)).close();
    }
}
