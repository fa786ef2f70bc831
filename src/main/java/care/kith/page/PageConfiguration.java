package care.kith.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets handlers answer with a `Page`.
@Configuration(proxyBeanMethods = false)
@Import(Faults.class)
public class PageConfiguration {

    @Bean
    Words words() {
        return Words.in(Locale.UK);
    }

    @Bean
    PageWriter pageWriter(Words words) {
        return new PageWriter(templates(), words);
    }

    @Bean
    WebMvcConfigurer pages(PageWriter writer) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(writer);
            }
        };
    }

    /// The templates that the build has compiled into the package `jte`.
    static TemplateEngine templates() {
        var loader = PageConfiguration.class.getClassLoader();
        return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "jte");
    }
}
