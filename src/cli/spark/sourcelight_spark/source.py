"""A web archive's bytes from wherever Spark names it: this machine's disks, HDFS, an object store; unpacked on the way."""

import gzip
import zlib
from collections.abc import Iterator
from typing import IO
from urllib.parse import unquote, urlsplit

CHUNK = 1 << 20


class Source:
    """Its bytes, to be gone through once; afterwards `fault` says what was wrong with them, if anything was."""

    def __init__(self, file: str, stream: IO[bytes]) -> None:
        self.file = file
        self.stream = stream
        self.fault: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        with self.stream as raw:
            # `read1` hands over what it has: `read` would throw that away with what is broken behind it.
            read = gzip.GzipFile(fileobj=raw).read1 if self.file.endswith(".gz") else raw.read
            try:
                while chunk := read(CHUNK):
                    yield chunk
            # What storage does wrong is no fault of the file: it is raised, and the task tried again.
            except (EOFError, gzip.BadGzipFile, zlib.error) as error:
                self.fault = f"the file is broken: {error}"


def open_source(file: str) -> Source:
    parts = urlsplit(file)
    if parts.scheme in ("", "file"):
        return Source(file, open(unquote(parts.path), "rb"))
    # Only here: tests and local files need no Arrow.
    from pyarrow.fs import FileSystem

    system, path = FileSystem.from_uri(file)
    return Source(file, system.open_input_stream(path, compression=None))
