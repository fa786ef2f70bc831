package care.kith.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Refuses to start while a handler does not stand in the access matrix.
@Component
final class WebHandlers implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final WebMatrix matrix;

    WebHandlers(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            WebMatrix matrix) {
        this.mapping = mapping;
        this.matrix = matrix;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var missing = matrix.missing(served());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "not in access-matrix.yaml, so nobody may use it: " + missing);
        }
    }

    /// "GET /clients/{client}" for each handler.
    List<String> served() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(WebHandlers::endpoints)
                .toList();
    }

    private static Stream<String> endpoints(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(path -> names.stream().map(name -> name + " " + path));
    }
}
