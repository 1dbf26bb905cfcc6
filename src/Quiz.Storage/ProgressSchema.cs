namespace Quiz.Storage;

/// <summary>Version 2 of the progress file. Rows are only ever added: a correction is another row.</summary>
public static class ProgressSchema
{
    public const long Version = 2;

    /// <summary>"QUIZ", by which file(1) and we know the file.</summary>
    public const long ApplicationId = 0x5155495A;

    /// <summary>What an answer's row is in the log.</summary>
    public const string Answer = "answer";

    /// <summary>The row that takes back the answers to the same question of the round that stand before it.</summary>
    public const string Undo = "undo";

    // A file begins as version 1 and is then brought up, as an old one is, so that there is one way to version 2.
    // Moments are UTC text of fixed width, which sorts, with the local offset in minutes beside it, which tells the player's day.
    // The index by pack also answers totals and accuracy by itself, without the wide rows.
    public const string Create = """
        CREATE TABLE rounds (
          seq INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          at TEXT NOT NULL,
          utc_offset INTEGER NOT NULL,
          spec TEXT NOT NULL,
          count INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE answers (
          seq INTEGER PRIMARY KEY,
          entry TEXT NOT NULL,
          round_id TEXT NOT NULL,
          number INTEGER NOT NULL,
          question_id TEXT NOT NULL,
          pack TEXT NOT NULL,
          pack_version TEXT NOT NULL,
          kind TEXT NOT NULL,
          item TEXT NOT NULL,
          seed INTEGER NOT NULL,
          given TEXT NOT NULL,
          score REAL NOT NULL,
          points INTEGER NOT NULL,
          hint INTEGER NOT NULL,
          skipped INTEGER NOT NULL,
          at TEXT NOT NULL,
          utc_offset INTEGER NOT NULL,
          took_ms INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX answers_by_round ON answers (round_id, number, at, entry);
        CREATE INDEX answers_by_pack ON answers (entry, pack, kind, points, skipped, hint);
        CREATE TABLE hints (
          seq INTEGER PRIMARY KEY,
          round_id TEXT NOT NULL,
          number INTEGER NOT NULL,
          at TEXT NOT NULL,
          utc_offset INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX hints_by_round ON hints (round_id, number);
        CREATE TABLE round_ends (
          seq INTEGER PRIMARY KEY,
          round_id TEXT NOT NULL,
          outcome TEXT NOT NULL,
          at TEXT NOT NULL,
          utc_offset INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX round_ends_by_round ON round_ends (round_id, at, outcome);

        CREATE TRIGGER rounds_are_not_changed BEFORE UPDATE ON rounds BEGIN SELECT RAISE(ABORT, 'rounds are only added'); END;
        CREATE TRIGGER rounds_are_not_deleted BEFORE DELETE ON rounds BEGIN SELECT RAISE(ABORT, 'rounds are only added'); END;
        CREATE TRIGGER rounds_are_not_replaced BEFORE INSERT ON rounds
          WHEN EXISTS (SELECT 1 FROM rounds WHERE seq = NEW.seq OR id = NEW.id)
          BEGIN SELECT RAISE(ABORT, 'rounds are only added'); END;
        CREATE TRIGGER answers_are_not_changed BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
        CREATE TRIGGER answers_are_not_deleted BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
        CREATE TRIGGER answers_are_not_replaced BEFORE INSERT ON answers
          WHEN EXISTS (SELECT 1 FROM answers WHERE seq = NEW.seq)
            OR EXISTS (SELECT 1 FROM answers WHERE round_id = NEW.round_id AND number = NEW.number AND at = NEW.at AND entry = NEW.entry)
          BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
        CREATE TRIGGER hints_are_not_changed BEFORE UPDATE ON hints BEGIN SELECT RAISE(ABORT, 'hints are only added'); END;
        CREATE TRIGGER hints_are_not_deleted BEFORE DELETE ON hints BEGIN SELECT RAISE(ABORT, 'hints are only added'); END;
        CREATE TRIGGER hints_are_not_replaced BEFORE INSERT ON hints
          WHEN EXISTS (SELECT 1 FROM hints WHERE seq = NEW.seq OR (round_id = NEW.round_id AND number = NEW.number))
          BEGIN SELECT RAISE(ABORT, 'hints are only added'); END;
        CREATE TRIGGER round_ends_are_not_changed BEFORE UPDATE ON round_ends BEGIN SELECT RAISE(ABORT, 'rounds'' ends are only added'); END;
        CREATE TRIGGER round_ends_are_not_deleted BEFORE DELETE ON round_ends BEGIN SELECT RAISE(ABORT, 'rounds'' ends are only added'); END;
        CREATE TRIGGER round_ends_are_not_replaced BEFORE INSERT ON round_ends
          WHEN EXISTS (SELECT 1 FROM round_ends WHERE seq = NEW.seq)
            OR EXISTS (SELECT 1 FROM round_ends WHERE round_id = NEW.round_id AND at = NEW.at AND outcome = NEW.outcome)
          BEGIN SELECT RAISE(ABORT, 'rounds'' ends are only added'); END;
        PRAGMA application_id = 1364543834;
        PRAGMA user_version = 1;
        """;

    /// <summary>From version 1: answers can be taken back. An older program would count them all the same, and so must not read the file.</summary>
    public const string ToVersion2 = """
        CREATE INDEX answers_undone ON answers (round_id, number, seq) WHERE entry = 'undo';
        CREATE VIEW taken_back AS
          SELECT DISTINCT answers.* FROM answers AS undo
          JOIN answers ON answers.round_id = undo.round_id AND answers.number = undo.number AND answers.seq < undo.seq AND answers.entry = 'answer'
          WHERE undo.entry = 'undo';
        CREATE VIEW standing AS
          SELECT * FROM answers WHERE entry = 'answer'
            AND NOT EXISTS (SELECT 1 FROM answers AS undo WHERE undo.entry = 'undo' AND undo.round_id = answers.round_id AND undo.number = answers.number AND undo.seq > answers.seq);
        PRAGMA user_version = 2;
        """;
}
