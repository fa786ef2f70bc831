package care.kith.caseload;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Every page across courses; what does not stand here is not served.
@Configuration(proxyBeanMethods = false)
@Import({Lists.class, TodayController.class, ClientsController.class, NewClientController.class})
public class CaseloadPages {}
