"""The corpora as word pieces, as pieces.ts wrote them: arrays a document, folds, and windows of pieces."""

import gzip
import hashlib
import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

CONTENT, SOURCE, CUE = 1, 3, 5
LABELS = 7
ROLE_LABEL = {"content": CONTENT, "source": SOURCE, "cue": CUE}
# What a sentence does in the story, in the engine's order (src/engine/context/judge.ts); speech of any content is the last.
STORY_ROLES = [
    "Main", "Main_Consequence", "Cause_Specific", "Cause_General", "Distant_Historical", "Distant_Anecdotal",
    "Distant_Evaluation", "Distant_Expectations_Consequences", "NA", "speech",
]
FOLDS = 5
WINDOW = 320


@dataclass
class Document:
    """One article, by one annotator. All arrays are by piece; `gold` and `labelled` hold half-open ranges of pieces."""

    id: str
    ids: np.ndarray
    features: np.ndarray  # [n, 3]: letter case, quoted, opens a paragraph
    sentence: np.ndarray
    paragraph: np.ndarray
    starts: list
    ends: list
    gold: list | None
    labelled: list | None
    hard: np.ndarray | None = None  # labels by the annotator
    soft: np.ndarray | None = None  # probabilities by encoders that never saw the article
    links: list = field(default_factory=list)  # rows of links.py, for each reading of the spans

    @property
    def fold(self) -> int:
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % FOLDS


def load(folder: Path, name: str) -> list[Document]:
    """Documents of one set, in the order of the file."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf8") as lines:
        return [_document(json.loads(line)) for line in lines]


def _document(line: dict) -> Document:
    array = lambda key, kind=np.int32: np.array(line[key], dtype=kind)
    features = np.stack([array(k, np.int64) for k in ("letterCase", "quoted", "opensParagraph")], 1).reshape(-1, 3)
    out = Document(line["id"], array("ids", np.int64), features, array("sentence"), array("paragraph"),
                   line["starts"], line["ends"], line.get("gold"), line.get("labelled"))
    if out.gold is not None:
        out.hard = hard_labels(out)
    return out


def hard_labels(document: Document) -> np.ndarray:
    """One of LABELS a piece: begin or inside of a role; earlier attributions win where two meet."""
    labels = np.zeros(len(document.ids), dtype=np.int64)
    for one in document.gold:
        for role, label in ROLE_LABEL.items():
            for start, end in one[role]:
                for i in range(start, end):
                    if labels[i] == 0:
                        labels[i] = label if i == start else label + 1
    return labels


def shifted_windows(document: Document, chance: random.Random, size: int = WINDOW) -> list[tuple[int, int]]:
    """Windows that tile a document from a random start, so that no epoch sees the same edges."""
    n, step = len(document.ids), size - 20
    at = -chance.randrange(0, size - 40) if n > size else 0
    out = []
    while at < n:
        low, high = max(0, at), min(n, at + size)
        if high - low > 20 or n <= 20:
            out.append((low, high))
        at += step
    return out


def overlapping_windows(n: int, size: int = WINDOW, stride: int = 200) -> list[tuple[int, int]]:
    """Windows that share so many pieces; where a reader reads, src/encoder/windows.ts lays them by paragraphs."""
    out, at = [], 0
    while True:
        out.append((at, min(n, at + size)))
        if at + size >= n:
            return out
        at += stride


def teachers_of(folder: Path, name: str) -> tuple[dict, dict]:
    """Probabilities of a set by teachers that were not trained on it: means, and each one's own. By id for `train`, else by number."""
    single: dict = {}
    for teacher in sorted(folder.glob("teacher-*")):
        ids = json.loads((teacher / f"{name}.ids.json").read_text())
        with np.load(teacher / f"{name}.npz") as read:
            for k, id in enumerate(ids):
                single.setdefault(id if name == "train" else k, []).append(read[str(k)].astype(np.float32))
    return {key: np.mean(list_, axis=0) for key, list_ in single.items()}, single
