"""What a task does on an executor: runs the command over its records, and hands back what became of each."""

import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from .command import Command
from .documents import analyzed, of_file, of_lines, read_lines, write_lines
from .source import open_source
from .staged import Record, Staged, columns_of

Batches = Iterator[pd.DataFrame]

#: Rows that are handed back at once: a few megabytes.
AT_ONCE = 64


def over_lines(command: Command) -> Callable[[Batches], Batches]:
    """Records of one line each (`file`, `digest`, `line`): all of a task's go through one run of the command."""

    def task(batches: Batches) -> Batches:
        with work_folder() as name:
            folder = Path(name)
            lines, whence = folder / "records.jsonl", folder / "whence"
            if count := write_lines(records_of(batches), lines, whence):
                outcomes = analyzed(command, str(lines), folder)
                yield from in_frames(of_lines(outcomes, read_lines(lines, whence), count))

    return task


def over_files(command: Command) -> Callable[[Batches], Batches]:
    """Web archives (`file`): each goes through a run of its own, as it comes out of its storage."""

    def task(batches: Batches) -> Batches:
        for file in (file for batch in batches for file in batch["file"]):
            with work_folder() as folder:
                source = open_source(file)
                yield from in_frames(of_file(analyzed(command, "-", Path(folder), source), source))

    return task


def work_folder() -> TemporaryDirectory:
    """Where Spark itself keeps what is for a while: there is room, and it goes with the job, with what a dead executor left in it."""
    return TemporaryDirectory(prefix="sourcelight-", dir=os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0] or None)


def records_of(batches: Batches) -> Iterator[Record]:
    for batch in batches:
        for file, digest, line in zip(batch["file"], batch["digest"], batch["line"]):
            yield Record(file, digest, line)


def in_frames(rows: Iterator[Staged]) -> Batches:
    while some := list(islice(rows, AT_ONCE)):
        yield pd.DataFrame(columns_of(some))
