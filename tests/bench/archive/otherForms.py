"""The first articles of a file of JSON Lines as Parquet and as web archives, one of which breaks off. `otherForms.py LINES COUNT FOLDER`"""

import datetime
import gzip
import html
import json
import sys
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq


def page(article: dict[str, str]) -> str:
    paragraphs = "".join(f"<p>{html.escape(words)}</p>" for words in article["text"].split("\n\n"))
    day = f'<meta property="article:published_time" content="{article["published"]}">'
    title = html.escape(article["title"])
    return f"<!doctype html><html lang=en><head><title>{title}</title>{day}</head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"


def record(article: dict[str, str]) -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page(article)}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:made-up:{article['id']}>\r\n"
        f"WARC-Date: {article['published']}T00:00:00Z\r\nWARC-Target-URI: http://news.example/{article['id']}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


def main(lines: str, count: int, folder: Path) -> None:
    with open(lines, encoding="utf-8") as source:
        articles = [json.loads(line) for line in islice(source, count)]
    # As databases give them: a day that is one, and columns that mean nothing here.
    rows = [{**one, "published": datetime.date.fromisoformat(one["published"]), "clicks": 7} for one in articles]
    (folder / "parquet").mkdir(parents=True)
    pq.write_table(pa.Table.from_pylist(rows), folder / "parquet" / "articles.parquet")
    (folder / "warc").mkdir()
    whole, broken = articles[: count // 2], articles[count // 2 :]
    (folder / "warc" / "whole.warc.gz").write_bytes(b"".join(map(record, whole)))
    # The last page breaks off.
    (folder / "warc" / "broken.warc.gz").write_bytes(b"".join(map(record, broken))[:-200])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
