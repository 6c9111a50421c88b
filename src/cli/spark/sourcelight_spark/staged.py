"""What a task hands back, a row an article or a record that could not be read: the rows of all tables as JSON, to be laid out later."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from .outcomes import WITHIN, Outcome, Row
from .schema import COUNTED

#: As Spark declares it; the fields of `Staged`.
STAGED = (
    "article_id string, month string, file string, place string, digest string, record string, why string, "
    "articles array<string>, attributions array<string>, unanswered array<string>, entities array<string>"
)

#: Characters of a bad record that are kept, to find it by.
SHOWN = 500


@dataclass(frozen=True)
class Staged:
    article_id: str | None
    month: str | None
    file: str
    place: str | None
    #: SHA-256 of the record, or of where it stood: the same record is the same whenever it is met.
    digest: str
    #: The beginning of a record that could not be read.
    record: str | None = None
    why: str | None = None
    articles: list[str] = field(default_factory=list)
    attributions: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Record:
    """Where a document came from; `digest` and `line` of a line, for what is in a file is known only by its place."""

    file: str
    digest: str | None = None
    line: bytes | None = None


def staged(outcome: Outcome, record: Record) -> Staged:
    place = outcome.place if record.line is None else None
    digest = record.digest or digest_of(f"{record.file}\n{outcome.place}\n{outcome.why}".encode())
    if outcome.article is None:
        return bad(record.file, place, digest, record.line, str(outcome.why))
    article = {**outcome.article, "file": record.file, "place": place}
    return Staged(
        article_id=str(article["article_id"]),
        month=article["month"],
        file=record.file,
        place=place,
        digest=digest,
        articles=[as_json(article)],
        **{name: [as_json(row) for row in outcome.within[name]] for name in WITHIN},
    )


def bad(file: str, place: str | None, digest: str, line: bytes | None, why: str) -> Staged:
    shown = None if line is None else line.decode("utf-8", "replace")[:SHOWN]
    return Staged(None, None, file, place, digest, shown, why)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def as_json(row: Row) -> str:
    return json.dumps({name: cell for name, cell in row.items() if name != COUNTED}, ensure_ascii=False)


def columns_of(rows: Sequence[Staged]) -> dict[str, list]:
    """By column, as a data frame is made of them."""
    return {name: [getattr(row, name) for row in rows] for name in Staged.__dataclass_fields__}
