"""The packaged command `sourcelight` as a process: documents in, the tables of what was found in them out."""

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .schema import Schema


class CommandFailed(Exception):
    """The command did not do its work; no fault of a document, so the task is tried again, perhaps elsewhere."""


@dataclass(frozen=True)
class Command:
    """How the command is called on every machine, and how it reads."""

    words: tuple[str, ...] = ("sourcelight",)
    reading: str = "quick"

    def analyze(self, source: str, results: Path, stdin: Iterable[bytes] = ()) -> None:
        """Writes what is found in the file `source` (“-”: in what `stdin` gives)."""
        # Spark gives each core a task of its own.
        args = ["analyze", "-o", str(results), "--overwrite", "--jobs", "1", "--reading", self.reading, source]
        # Not a pipe: nobody would empty it while the input is being written.
        with open(results.with_suffix(".said"), "w+b") as said:
            process = subprocess.Popen([*self.words, *args], stdin=subprocess.PIPE, stderr=said)
            try:
                feed(process, stdin)
            except BaseException:
                process.kill()
                raise
            finally:
                process.wait()
            said.seek(0)
            demand_well(process.returncode, said.read(), results)

    def export(self, results: Path, tables: Path) -> None:
        """Writes the tables of the results, as JSON Lines, and their schema into the folder `tables`."""
        args = ["export", "--to", "jsonl", "-o", str(tables), str(results)]
        done = subprocess.run([*self.words, *args], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if done.returncode != 0:
            raise CommandFailed(told(done.stderr))

    def about(self, folder: Path) -> tuple[Schema, str]:
        """The columns of each table, and how what is in them is made; so the command is known to run before the work begins."""
        empty, results = folder / "empty.jsonl", folder / "results.jsonl"
        empty.touch()
        self.analyze(str(empty), results)
        self.export(results, folder / "tables")
        head = json.loads(results.read_text("utf-8").splitlines()[0])
        return json.loads((folder / "tables" / "schema.json").read_text("utf-8")), str(head["made"])


def feed(process: subprocess.Popen, chunks: Iterable[bytes]) -> None:
    try:
        with process.stdin as stdin:
            for chunk in chunks:
                stdin.write(chunk)
    except BrokenPipeError as error:
        raise CommandFailed("it ended before it had read everything") from error


def demand_well(code: int, said: bytes, results: Path) -> None:
    """1 says that a document could not be read, which is told in the results, or that the results could not be written."""
    if code not in (0, 1) or not ends_whole(results):
        raise CommandFailed(f"it ended with {code}: {told(said)}")


def ends_whole(results: Path) -> bool:
    if not results.exists() or results.stat().st_size == 0:
        return False
    with open(results, "rb") as file:
        file.seek(-1, 2)
        return file.read() == b"\n"


def told(said: bytes) -> str:
    """The end of what it said: that is where a fault stands."""
    return said.decode("utf-8", "replace").strip()[-2_000:]
