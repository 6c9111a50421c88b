"""Records through the command and out again: each with what became of it, and nothing lost without a word."""

import json
import os
import shlex
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcelight_spark.command import Command, CommandFailed
from sourcelight_spark.documents import analyzed, of_lines, read_lines, write_lines
from sourcelight_spark.outcomes import WITHIN, outcomes_in
from sourcelight_spark.staged import Record, digest_of


def record(line: bytes, file: str = "file:/news 1.jsonl") -> Record:
    return Record(file, digest_of(line), line)


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        self.temporary = TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.addCleanup(self.temporary.cleanup)


class Outcomes(Folder):
    def write(self, **tables: list[dict[str, object]]) -> None:
        for name in ("articles", "skipped", *WITHIN):
            lines = [json.dumps(row) for row in tables.get(name, [])]
            (self.folder / f"{name}.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")

    def test_rows_go_to_their_article(self) -> None:
        of = lambda document, **row: {"document": document, "article_id": f"a{document}", "place": None, **row}
        self.write(
            articles=[of(1), of(3)],
            skipped=[{"document": 2, "place": "line 2", "why": "not JSON"}],
            attributions=[of(1, words="one"), of(1, words="two"), of(3, words="three")],
            entities=[of(3, name="Ana Ortiz")],
        )
        found = list(outcomes_in(self.folder))
        self.assertEqual([(one.document, one.why) for one in found], [(1, None), (2, "not JSON"), (3, None)])
        words = [[row["words"] for row in one.within.get("attributions", [])] for one in found]
        self.assertEqual(words, [["one", "two"], [], ["three"]])
        self.assertEqual([len(one.within.get("entities", [])) for one in found], [0, 0, 1])


class Lines(Folder):
    def test_lines_come_back_as_they_went(self) -> None:
        records = [record("“é”".encode()), record(b"caf\xe9\r", "file:/b.jsonl")]
        lines, whence = self.folder / "lines", self.folder / "whence"
        self.assertEqual(write_lines(iter(records), lines, whence), 2)
        self.assertEqual(list(read_lines(lines, whence))[0], records[0])
        self.assertEqual([one.file for one in read_lines(lines, whence)], ["file:/news 1.jsonl", "file:/b.jsonl"])

    def test_a_record_of_which_nothing_became_is_a_failure(self) -> None:
        records = [record(b"1"), record(b"2")]
        with self.assertRaisesRegex(CommandFailed, "record 1 of 2"):
            list(of_lines(iter([]), iter(records), 2))


class TheCommand(Folder):
    """The command itself, as the test that runs this one names it."""

    def test_articles_and_bad_records(self) -> None:
        said = "The pool closes. “It is far too old,” Ana Ortiz, the mayor, said on Monday."
        article = {"id": "pool", "text": said, "published": "2026-03-04", "publisher": "The Gazette"}
        records = [record(json.dumps(article).encode()), record(b"not JSON"), record(b'{"text":"caf\xe9"}')]
        lines, whence = self.folder / "records.jsonl", self.folder / "whence"
        count = write_lines(iter(records), lines, whence)
        command = Command(tuple(shlex.split(os.environ["SOURCELIGHT_COMMAND"])))
        outcomes = analyzed(command, str(lines), self.folder)
        good, *bad = of_lines(outcomes, read_lines(lines, whence), count)
        self.assertEqual((good.article_id, good.month, good.why), ("pool", "2026-03", None))
        self.assertEqual(json.loads(good.articles[0])["file"], "file:/news 1.jsonl")
        self.assertEqual([json.loads(row)["speaker"] for row in good.attributions], ["Ana Ortiz"])
        self.assertNotIn("document", json.loads(good.attributions[0]))
        self.assertEqual([one.why for one in bad], ["not JSON", "not UTF-8"])
        self.assertEqual([one.record for one in bad], ["not JSON", '{"text":"caf\ufffd"}'])

        schema = json.loads((self.folder / "tables" / "schema.json").read_text("utf-8"))
        self.assertEqual(set(json.loads(good.articles[0])) | {"document"}, {one["name"] for one in schema["articles"]})

    def test_a_command_that_fails_is_no_bad_record(self) -> None:
        for program in ("import sys; sys.exit(1)", "import os; os.kill(os.getpid(), 9)"):
            command = Command((sys.executable, "-c", program))
            with self.assertRaises(CommandFailed):
                command.analyze("-", self.folder / "results.jsonl", [b"x" * 1_000_000])


if __name__ == "__main__":
    unittest.main()
