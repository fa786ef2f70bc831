package care.kith.app;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The first address, which only sends people on to their day.
@Controller
final class WebLanding {

    @GetMapping("/")
    RedirectView land() {
        return new RedirectView("/today");
    }
}
