"""A web archive's bytes: unpacked on the way, and a broken file told apart from broken storage."""

import gzip
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcelight_spark.documents import of_file
from sourcelight_spark.source import open_source

RECORDS = [b"WARC/1.0\r\n one", b"WARC/1.0\r\n two"]


class ASource(unittest.TestCase):
    def setUp(self) -> None:
        temporary = TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.path = Path(temporary.name, "a b.warc.gz")

    def write(self, content: bytes) -> str:
        self.path.write_bytes(content)
        return self.path.as_uri()

    def test_each_record_is_packed_for_itself(self) -> None:
        source = open_source(self.write(b"".join(map(gzip.compress, RECORDS))))
        self.assertEqual(b"".join(source), b"".join(RECORDS))
        self.assertIsNone(source.fault)

    def test_a_file_that_breaks_off_is_told_and_what_came_before_counts(self) -> None:
        whole, broken = gzip.compress(RECORDS[0]), gzip.compress(b"x" * 100_000)[:-40]
        source = open_source(self.write(whole + broken))
        self.assertTrue(b"".join(source).startswith(RECORDS[0]))
        (told,) = of_file(iter([]), source)
        self.assertEqual((told.file, told.article_id), (source.file, None))
        self.assertRegex(told.why or "", "^the file is broken: ")

    def test_what_storage_does_wrong_is_raised(self) -> None:
        with self.assertRaises(FileNotFoundError):
            open_source(self.path.as_uri())


if __name__ == "__main__":
    unittest.main()
