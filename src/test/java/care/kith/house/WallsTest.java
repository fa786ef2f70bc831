package care.kith.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What no class of the house may do, wherever it stands.
class WallsTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("care.kith");

    /// Not cryptography, though they live in its package: randomness is handed to everyone through
    /// constructors, a principal is a person, and a digest may be used to compare in constant time.
    private static final Set<String> HARMLESS =
            Set.of(
                    "java.security.SecureRandom",
                    "java.security.Principal",
                    "java.security.MessageDigest");

    private static final ArchRule ONLY_THE_VAULT_TOUCHES_CRYPTOGRAPHY =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("care.kith.vault..")
                    .should()
                    .dependOnClassesThat(describe("do cryptography", WallsTest::isCryptography))
                    .orShould()
                    .callMethodWhere(describe("something is digested", WallsTest::digests));

    private static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME =
            noClasses()
                    .should()
                    .callMethodWhere(describe("the machine is asked", WallsTest::readsTheClock))
                    .because("time comes in through a constructor, as an InstantSource");

    private static final ArchRule NOTHING_IS_CALLED_AFTER_ITS_PLUMBING =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Mapper)")
                    .orShould()
                    .haveNameMatching(".*[.$]Abstract[A-Z].*");

    static final List<ArchRule> WALLS =
            List.of(
                    ONLY_THE_VAULT_TOUCHES_CRYPTOGRAPHY,
                    NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME,
                    NOTHING_IS_CALLED_AFTER_ITS_PLUMBING);

    @ParameterizedTest
    @FieldSource("WALLS")
    void holds(ArchRule wall) {
        wall.check(HOUSE);
    }

    @ParameterizedTest
    @FieldSource("WALLS")
    void stopsATrespasser(ArchRule wall) {
        var trespassers = new ClassFileImporter().importClasses(CipherImpl.class, Hurried.class);

        assertThat(wall.evaluate(trespassers).hasViolation()).isTrue();
    }

    private static boolean isCryptography(JavaClass type) {
        var from = type.getPackageName();
        return from.startsWith("javax.crypto")
                || from.startsWith("org.bouncycastle")
                || (from.startsWith("java.security") && !HARMLESS.contains(type.getName()));
    }

    private static boolean digests(JavaCall<?> call) {
        return call.getTargetOwner().getFullName().equals("java.security.MessageDigest")
                && !call.getTarget().getName().equals("isEqual");
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner().getFullName();
        return switch (target.getName()) {
            case "now" ->
                    owner.startsWith("java.time.")
                            && takes(target).noneMatch(type -> type.equals("java.time.Clock"));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            default -> false;
        };
    }

    private static Stream<String> takes(CodeUnitCallTarget target) {
        return target.getRawParameterTypes().stream().map(JavaClass::getName);
    }

    /// Breaks two walls at once.
    private record CipherImpl(Cipher cipher) {}

    private record Hurried(Instant asked) {
        Hurried() {
            this(Instant.now());
        }
    }
}
