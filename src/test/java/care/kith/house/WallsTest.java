package care.kith.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What no class of the house may do, wherever it stands.
class WallsTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("care.kith");

    /// A random source is handed to everyone through constructors, so it is no secret art.
    private static final Set<String> RANDOMNESS = Set.of("java.security.SecureRandom");

    @Test
    void onlyTheVaultTouchesCryptography() {
        noClasses()
                .that()
                .resideOutsideOfPackage("care.kith.vault..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "do cryptography",
                                type ->
                                        type.getPackageName().startsWith("javax.crypto")
                                                || type.getPackageName()
                                                        .startsWith("org.bouncycastle")
                                                || (type.getPackageName().equals("java.security")
                                                        && !RANDOMNESS.contains(type.getName())
                                                        && !type.getSimpleName()
                                                                .equals("Principal"))))
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "asks the machine for the time", WallsTest::readsTheClock))
                .because("time comes in through a constructor, as an InstantSource")
                .check(HOUSE);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        return switch (access.getTarget().getName()) {
            case "now" ->
                    owner.startsWith("java.time.")
                            && access.getTarget()
                                    instanceof
                                    com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget
                                            called
                            && called.getRawParameterTypes().isEmpty();
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
            default -> false;
        };
    }

    @Test
    void nothingIsCalledAfterItsPlumbing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Mapper|DTO)$")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[A-Z].*")
                .check(HOUSE);
    }
}
