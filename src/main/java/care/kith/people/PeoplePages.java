package care.kith.people;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Every page about staff and the way in; what does not stand here is not served.
@Configuration(proxyBeanMethods = false)
@Import({
    FirstStartController.class,
    Founding.class,
    UnlockController.class,
    RecoverController.class,
    RecoverySheets.class,
    SheetController.class,
    SignInController.class,
    PasswordController.class,
    StaffController.class,
    NewStaffController.class,
    StaffSignInController.class
})
public class PeoplePages {}
