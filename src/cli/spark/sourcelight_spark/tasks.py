"""What a task does on an executor: runs the command over its records, and hands back what became of each."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from .command import Command, CommandFailed
from .outcomes import Outcome, outcomes_in
from .source import Source, open_source
from .staged import Record, Staged, bad, columns_of, digest_of, staged

Batches = Iterator[pd.DataFrame]

#: Rows that are handed back at once: a few megabytes.
AT_ONCE = 64


def over_lines(command: Command) -> Callable[[Batches], Batches]:
    """Records of one line each (`file`, `digest`, `line`): all of a task's go through one run of the command."""

    def task(batches: Batches) -> Batches:
        with TemporaryDirectory(prefix="sourcelight-") as folder:
            lines, whence = Path(folder, "records.jsonl"), Path(folder, "whence.jsonl")
            count = write_lines(batches, lines, whence)
            if count > 0:
                outcomes = analyzed(command, str(lines), Path(folder))
                yield from in_frames(beside(outcomes, records_in(lines, whence), count))

    return task


def over_files(command: Command) -> Callable[[Batches], Batches]:
    """Web archives (`file`): each goes through a run of its own, as it comes out of its storage."""

    def task(batches: Batches) -> Batches:
        for file in (file for batch in batches for file in batch["file"]):
            with TemporaryDirectory(prefix="sourcelight-") as folder:
                source = open_source(file)
                outcomes = analyzed(command, "-", Path(folder), source)
                yield from in_frames(of_file(outcomes, source))

    return task


def analyzed(command: Command, source: str, folder: Path, stdin: Iterable[bytes] = ()) -> Iterator[Outcome]:
    results, tables = folder / "results.jsonl", folder / "tables"
    command.analyze(source, results, stdin)
    command.export(results, tables)
    results.unlink()
    return outcomes_in(tables)


def write_lines(batches: Batches, lines: Path, whence: Path) -> int:
    """On disk, not in memory: a task may have any number of records."""
    count = 0
    with open(lines, "wb") as to, open(whence, "w", encoding="utf-8") as names:
        for batch in batches:
            for file, digest, line in zip(batch["file"], batch["digest"], batch["line"]):
                to.write(line + b"\n")
                names.write(f"{digest} {file}\n")
                count += 1
    return count


def records_in(lines: Path, whence: Path) -> Iterator[Record]:
    with open(lines, "rb") as content, open(whence, encoding="utf-8") as names:
        for line, name in zip(content, names):
            digest, file = name.rstrip("\n").split(" ", 1)
            yield Record(file, digest, line.rstrip(b"\n"))


def beside(outcomes: Iterator[Outcome], records: Iterator[Record], count: int) -> Iterator[Staged]:
    """Each line with what became of it: one outcome each, in their order, or something was lost."""
    number = 0
    for number, (outcome, record) in enumerate(zip(outcomes, records), 1):
        if outcome.document != number:
            raise CommandFailed(f"nothing became of record {number} of {count}")
        yield staged(outcome, record)
    if number != count:
        raise CommandFailed(f"nothing became of records {number + 1} to {count}")


def of_file(outcomes: Iterator[Outcome], source: Source) -> Iterator[Staged]:
    for outcome in outcomes:
        yield staged(outcome, Record(source.file))
    if source.fault is not None:
        yield bad(source.file, None, digest_of(f"{source.file}\n{source.fault}".encode()), None, source.fault)


def in_frames(rows: Iterator[Staged]) -> Batches:
    while some := columns_of(islice(rows, AT_ONCE)):
        if not some["file"]:
            return
        yield pd.DataFrame(some)
