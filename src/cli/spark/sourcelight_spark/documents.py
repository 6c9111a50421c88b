"""The records of a task on their way through the command: into one file, and out again each with what became of it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .command import Command, CommandFailed
from .outcomes import Outcome, outcomes_in
from .source import Source
from .staged import Record, Staged, bad, digest_of, staged


def analyzed(command: Command, source: str, folder: Path, stdin: Iterable[bytes] = ()) -> Iterator[Outcome]:
    results, tables = folder / "results.jsonl", folder / "tables"
    command.analyze(source, results, stdin)
    command.export(results, tables)
    results.unlink()
    return outcomes_in(tables)


def write_lines(records: Iterable[Record], lines: Path, whence: Path) -> int:
    """On disk, not in memory: a task may have any number of records. Tells how many there were."""
    count = 0
    with open(lines, "wb") as to, open(whence, "w", encoding="utf-8") as names:
        for record in records:
            to.write((record.line or b"") + b"\n")
            names.write(f"{record.digest} {record.file}\n")
            count += 1
    return count


def read_lines(lines: Path, whence: Path) -> Iterator[Record]:
    with open(lines, "rb") as content, open(whence, encoding="utf-8") as names:
        for line, name in zip(content, names):
            digest, file = name.rstrip("\n").split(" ", 1)
            yield Record(file, digest, line.rstrip(b"\n"))


def of_lines(outcomes: Iterator[Outcome], records: Iterator[Record], count: int) -> Iterator[Staged]:
    """Each line with what became of it: one outcome each, in their order, or something was lost."""
    number = 0
    for number, (outcome, record) in enumerate(zip(outcomes, records), 1):
        if outcome.document != number:
            raise CommandFailed(f"nothing became of record {number} of {count}")
        yield staged(outcome, record)
    if number != count:
        raise CommandFailed(f"nothing became of record {number + 1} of {count}")


def of_file(outcomes: Iterator[Outcome], source: Source) -> Iterator[Staged]:
    """All that was found in a file, and what was wrong with it as a whole."""
    for outcome in outcomes:
        yield staged(outcome, Record(source.file))
    if source.fault is not None:
        yield bad(source.file, None, digest_of(f"{source.file}\n{source.fault}".encode()), None, source.fault)
