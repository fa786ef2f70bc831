package care.kith.journal;

import java.nio.file.Path;

class JournalOnSqliteTest extends JournalContract {

    @Override
    Places places(Path data) {
        return Places.in(data);
    }
}
