package care.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StreamId;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

class LeavesTest {

    @TempDir Path folder;
    private PracticeHouse house;
    private Leaves leaves;
    private Member therapist;
    private Member other;
    private Member supervisor;
    private StreamId client;

    @BeforeEach
    void openThePractice() {
        house = new PracticeHouse(folder);
        leaves = new Leaves(house.practice);
        therapist = house.joined("thea", Role.THERAPIST);
        other = house.joined("otto", Role.THERAPIST, Role.SUPERVISOR, Role.OWNER);
        supervisor = house.joined("sue", Role.SUPERVISOR);
        client =
                Objects.requireNonNull(
                        house.practice.care().register(therapist.id(), therapist.id()));
        house.practice.care().begin(therapist.id(), client, supervisor.id(), CareRole.SUPERVISOR);
    }

    @Test
    void theTherapistReadsAndWrites() {
        assertNotNull(leaves.toRead(therapist.id(), client));
        assertNotNull(leaves.toWrite(therapist.id(), client));
    }

    @Test
    void theSupervisorReadsOnly() {
        assertNotNull(leaves.toRead(supervisor.id(), client));
        assertNull(leaves.toWrite(supervisor.id(), client));
    }

    @Test
    void rolesAloneOpenNothing() {
        for (var outsider : new Member[] {other, house.owner}) {
            assertNull(leaves.toRead(outsider.id(), client));
            assertNull(leaves.toWrite(outsider.id(), client));
            assertEquals(Map.of(), house.practice.staff().caseload(outsider.id()));
        }
    }

    @Test
    void careThatHasEndedOpensNothing() {
        house.practice.care().end(house.owner.id(), client, therapist.id(), CareRole.THERAPIST);
        assertNull(leaves.toRead(therapist.id(), client));
        assertEquals(1, house.practice.staff().clientCount());
    }

    @Test
    void anotherTherapistCannotMakeThemselvesTheClientsOwn() {
        var stranger = house.joined("stan", Role.THERAPIST);
        var refusal =
                house.practice
                        .care()
                        .begin(stranger.id(), client, stranger.id(), CareRole.THERAPIST);
        assertEquals(PeopleRefusal.OWNER_ONLY, refusal);
        assertNull(leaves.toRead(stranger.id(), client));
    }

    @Test
    void aProgramWritesUnderItsOwnNameAndOnlyForARegisteredClient() {
        assertEquals(Leaves.IMPORT, leaves.forImport(client).by());
        var nobody = StreamId.random(new SecureRandom());
        assertThrows(IllegalArgumentException.class, () -> leaves.forImport(nobody));
    }

    @Test
    void whatTheStreamSaysIsTheSameAfterReadingItAgain() {
        var again =
                new Practice(house.strongroom, new SecureRandom(), house, house.passwords).staff();
        assertEquals(Set.of(CareRole.THERAPIST), again.stands(therapist.id(), client));
        assertEquals(house.practice.staff().members(), again.members());
    }

    // What handlers are given.

    void reads(MayRead leave) {}

    void writes(MayWrite leave) {}

    void knows(Member me) {}

    private Object given(String handler, Class<?> type, Member who, String named)
            throws ReflectiveOperationException {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(() -> who.id().toString());
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("client", named));
        var method = LeavesTest.class.getDeclaredMethod(handler, type);
        return new LeaveResolver(house.practice, leaves)
                .resolveArgument(
                        new MethodParameter(method, 0), null, new ServletWebRequest(request), null);
    }

    @Test
    void aHandlerIsGivenItsLeave() throws ReflectiveOperationException {
        assertEquals(
                client,
                ((MayWrite) given("writes", MayWrite.class, therapist, client.toString()))
                        .client());
        assertEquals(
                supervisor.id(),
                ((MayRead) given("reads", MayRead.class, supervisor, client.toString())).by());
        assertEquals(other, given("knows", Member.class, other, ""));
    }

    @Test
    void withoutLeaveTheClientDoesNotExist() {
        for (var named : new String[] {client.toString(), "no-such-thing"}) {
            for (var who : new Member[] {other, house.owner}) {
                var fault =
                        assertThrows(
                                ResponseStatusException.class,
                                () -> given("reads", MayRead.class, who, named));
                assertEquals(HttpStatus.NOT_FOUND, fault.getStatusCode());
            }
        }
        assertThrows(
                ResponseStatusException.class,
                () -> given("writes", MayWrite.class, supervisor, client.toString()));
    }
}
