"""What became of each document of a run of the command: its article with the rows of every table, or why there is none."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Row = dict[str, object]

#: The tables with any number of rows an article; the table of articles has one.
WITHIN = ("attributions", "unanswered", "entities")


@dataclass(frozen=True)
class Outcome:
    #: Number of the document among those the command was given, from 1 on.
    document: int
    place: str | None
    #: Why it could not be read; then there is no article.
    why: str | None
    article: Row | None
    within: dict[str, list[Row]]


def outcomes_in(tables: Path) -> Iterator[Outcome]:
    """In the order of the documents, one held at a time."""
    articles, skipped = (Rows(tables / f"{name}.jsonl") for name in ("articles", "skipped"))
    within = {name: Rows(tables / f"{name}.jsonl") for name in WITHIN}
    while (document := min(articles.document, skipped.document)) != NO_MORE:
        for row in skipped.take(int(document)):
            yield Outcome(int(document), row["place"], str(row["why"]), None, {})
        parts = {name: rows.take(int(document)) for name, rows in within.items()}
        for row in articles.take(int(document)):
            of_it = {name: [part for part in rows if part["article_id"] == row["article_id"]] for name, rows in parts.items()}
            yield Outcome(int(document), row["place"], None, row, of_it)


NO_MORE = float("inf")


class Rows:
    """The rows of a table in JSON Lines, which come in the order of the documents."""

    def __init__(self, path: Path) -> None:
        self.lines = open(path, encoding="utf-8")
        self.advance()

    def advance(self) -> None:
        line = self.lines.readline()
        self.row: Row = json.loads(line) if line else {}
        self.document: float = int(str(self.row["document"])) if line else NO_MORE
        if not line:
            self.lines.close()

    def take(self, document: int) -> list[Row]:
        """The rows of the document, if it has any; afterwards the next one's are at hand."""
        rows = []
        while self.document == document:
            rows.append(self.row)
            self.advance()
        return rows
