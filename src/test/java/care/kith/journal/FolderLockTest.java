package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A folder is held until whoever holds it lets go.
class FolderLockTest {

    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoIsTurnedAwayDoesNotOpenTheFolderForOtherProcesses() throws IOException {
        try (var _ = FolderLock.on(folder)) {
            assertThat(systemHoldsIt()).isTrue();
            assertThatThrownBy(() -> FolderLock.on(folder.resolve(".")))
                    .isInstanceOf(FolderInUse.class);
            assertThat(systemHoldsIt()).isTrue();
        }
        assertThat(systemHoldsIt()).isFalse();
    }

    @Test
    void closingTwiceTakesItFromNobodyElse() throws IOException {
        var first = FolderLock.on(folder);
        first.close();
        try (var _ = FolderLock.on(folder)) {
            first.close();
            assertThatThrownBy(() -> FolderLock.on(folder)).isInstanceOf(FolderInUse.class);
        }
    }

    private boolean systemHoldsIt() throws IOException {
        var inode = ":" + Files.getAttribute(folder.resolve("lock"), "unix:ino") + " ";
        var process = " " + ProcessHandle.current().pid() + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream()
                .anyMatch(line -> line.contains(inode) && line.contains(process));
    }
}
