package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.EntryId;
import care.kith.entry.PracticeEntry.PracticeFounded;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.journal.Batch;
import care.kith.journal.JournalUnavailable;
import care.kith.journal.NewEntry;
import care.kith.journal.Places;
import care.kith.journal.Strongroom;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.vault.Argon;
import care.kith.vault.FullDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start found, and that nothing can be written, stands above every page.
class WebBannersTest {

    private static final String PASSPHRASE = "gravel orchard nine kettles";

    @TempDir Path folder;
    private final Words words = Words.in(Locale.UK);
    private final SecureRandom random = new SecureRandom();
    private final StreamId client = StreamId.random(random);

    @Test
    void anOldCopyPutBackIsSaidOnEveryPage() throws IOException {
        var data = folder.resolve("data");
        try (var practice = WebPractice.open(data)) {
            append(practice.bean(Strongroom.class), 0);
        }
        Files.copy(data.resolve("store/kith.db"), folder.resolve("old"));
        try (var room = new Strongroom(data, InstantSource.system(), random)) {
            room.unlock(PASSPHRASE.toCharArray());
            append(room, 1);
            append(room, 2);
        }
        Files.delete(data.resolve("store/kith.db"));
        Files.copy(folder.resolve("old"), data.resolve("store/kith.db"));

        var options = Options.of(data, 0).opening(PASSPHRASE);
        try (var practice = WebPractice.shut(options)) {
            var page = practice.stranger().get("/signin").body();
            assertThat(page)
                    .contains(words.say("journal.hindrance.store-behind"))
                    .contains("2 entries of 1 records are missing")
                    .doesNotContain(client.toString());
        }
    }

    @Test
    void aFullDiskIsSaidUntilThereIsRoom() {
        var disk = new FullDisk();
        var cheap = new Argon(64, 1, 1);
        try (var room =
                new Strongroom(Places.in(folder), InstantSource.system(), random, disk, cheap)) {
            room.found(PASSPHRASE.toCharArray());
            var banners = new WebBanners(room, words, false, () -> false);
            append(room, 0);
            assertThat(banners.now()).isEmpty();

            disk.full = true;
            var answer = refused(room);
            assertThat(answer.status()).isEqualTo(507);
            assertThat(banners.now())
                    .singleElement()
                    .satisfies(banner ->
                            assertThat(banner.sentence())
                                    .isEqualTo(words.say("journal.hindrance.disk-full")));

            disk.full = false;
            append(room, 1);
            assertThat(banners.now()).isEmpty();
        }
    }

    private Page refused(Strongroom room) {
        try {
            append(room, 1);
            throw new AssertionError("the disk is full");
        } catch (JournalUnavailable fault) {
            return new WebHindrance().show(fault);
        }
    }

    private void append(Strongroom room, long expected) {
        var entry =
                new NewEntry(
                        EntryId.random(random),
                        When.day(LocalDate.of(2026, 3, 2)),
                        ZoneOffset.UTC,
                        StaffId.random(random),
                        null,
                        new PracticeFounded("one", "UTC"));
        room.journal().append(new Batch(client, expected, List.of(entry), null, null));
    }
}
