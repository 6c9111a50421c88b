"""What the linker chooses among: for each content the cues around it, for each cue the sources, and which are right."""

import numpy as np
import torch

from corpus import CONTENT, CUE, SOURCE, Document
from model import PAIR_FEATURES

REACH = 400  # pieces between partners at most
CANDIDATES = 12
HANGS_ON, SAID_BY, SAID_IN = 0, 1, 2  # content -> cue, cue -> source, content -> source
PAIRS = ((CONTENT, CUE), (CUE, SOURCE), (CONTENT, SOURCE))  # by task: the anchor's label, its partner's


def viterbi(probabilities: np.ndarray) -> np.ndarray:
    """[n, 7] -> the likeliest labels in which an inside follows its own kind."""
    n, k = probabilities.shape
    logs = np.log(probabilities.astype(np.float64) + 1e-9)
    allowed = np.zeros((k, k))
    for a in range(k):
        for b in (2, 4, 6):
            if a not in (b, b - 1):
                allowed[a, b] = -1e9
    score = logs[0].copy()
    score[[2, 4, 6]] = -1e9
    back = np.zeros((n, k), dtype=np.int8)
    for i in range(1, n):
        steps = score[:, None] + allowed
        back[i] = steps.argmax(0)
        score = steps.max(0) + logs[i]
    labels = np.zeros(n, dtype=np.int64)
    labels[-1] = score.argmax()
    for i in range(n - 1, 0, -1):
        labels[i - 1] = back[i, labels[i]]
    return labels


def spans_of(labels: np.ndarray) -> list[tuple[int, int, int]]:
    """Runs of one label: (label, from, to), in order."""
    out, i, n = [], 0, len(labels)
    while i < n:
        if labels[i] in (CONTENT, SOURCE, CUE):
            j = i + 1
            while j < n and labels[j] == labels[i] + 1:
                j += 1
            out.append((int(labels[i]), i, j))
            i = j
        else:
            i += 1
    return out


def gold_spans(document: Document) -> list[tuple[int, int, int]]:
    pairs = (("content", CONTENT), ("source", SOURCE), ("cue", CUE))
    return sorted({(label, a, b) for one in document.gold for role, label in pairs for a, b in one[role]}, key=lambda s: (s[1], s[2]))


def choices(spans, tasks):
    """(task, anchor, candidates): the nearest first."""
    of = {label: [(a, b) for t, a, b in spans if t == label] for label in (CONTENT, CUE, SOURCE)}
    near = lambda s, l: sorted((c for c in l if abs(c[0] - s[0]) < REACH), key=lambda c: (abs(c[0] - s[0]), c[0]))[:CANDIDATES]
    return [(task, s, near(s, of[PAIRS[task][1]])) for task in tasks for s in of[PAIRS[task][0]]]


def right_of(task: int, anchor, candidates, gold) -> list[int]:
    """Indexes of the candidates that overlap the gold partner of what the anchor overlaps; none: the right answer is “none”."""
    over = lambda x, y: max(0, min(x[1], y[1]) - max(x[0], y[0]))
    if task == SAID_BY:
        mine = [g for g in gold if any(over(anchor, c) for c in g["cue"])]
    else:
        mine = [g for g in gold if sum(over(anchor, c) for c in g["content"]) * 2 >= anchor[1] - anchor[0]]
    partner = "cue" if task == HANGS_ON else "source"
    return [i for i, c in enumerate(candidates) if any(over(c, x) for g in mine for x in g[partner])]


def pair_features(document: Document, task: int, anchor, candidates, starts) -> np.ndarray:
    """[m, PAIR_FEATURES]. `starts`: sorted first pieces of cues, sources and contents; what lies between two spans is counted.

    0–11 and 12–23 the gap in logarithmic steps, candidate before or behind; then sameness and distance of sentence and
    paragraph, what stands between, quotation, rank.
    """
    m = len(candidates)
    out = np.zeros((m, PAIR_FEATURES), dtype=np.float32)
    if m == 0:
        return out
    c = np.array(candidates)
    first, last = anchor
    behind = c[:, 0] > first
    gap = np.maximum(0, np.where(behind, c[:, 0] - last, first - c[:, 1]))
    step = np.minimum(11, (np.log2(gap + 1) * 1.5).astype(int))
    out[np.arange(m), step + 12 * behind] = 1
    ds = np.abs(document.sentence[c[:, 0]] - document.sentence[first])
    dp = np.abs(document.paragraph[c[:, 0]] - document.paragraph[first])
    low, high = np.where(behind, last, c[:, 1]), np.where(behind, c[:, 0], first)
    out[:, 24], out[:, 25] = ds == 0, dp == 0
    out[:, 26], out[:, 27] = np.minimum(4, ds) / 4, np.minimum(4, dp) / 4
    for k, s in enumerate(starts):
        out[:, 28 + k] = np.clip(np.searchsorted(s, high) - np.searchsorted(s, low), 0, 4) / 4
    quoted = document.features[:, 1]
    rank = np.arange(m)
    out[:, 31], out[:, 32] = quoted[first] > 0, quoted[c[:, 0]] > 0
    out[:, 33], out[:, 34], out[:, 35] = rank == 0, np.minimum(rank, 6) / 6, c[:, 1] - c[:, 0] > 6
    return out


def link_rows(document: Document, spans, tasks=(HANGS_ON, SAID_BY)):
    """Rows (task, anchor, candidates, features, right or None where there is no gold), for spans of one reading."""
    starts = [np.array([a for t, a, _ in spans if t == label]) for label in (CUE, SOURCE, CONTENT)]
    return [
        (task, anchor, candidates, pair_features(document, task, anchor, candidates, starts),
         right_of(task, anchor, candidates, document.gold) if document.gold is not None else None)
        for task, anchor, candidates in choices(spans, tasks)
    ]


def span_vectors(states, spans):
    """states [n, h], spans [(from, to)] -> [len, 3 h]: first state, last state, mean."""
    a = torch.tensor([s[0] for s in spans], device=states.device)
    b = torch.tensor([s[1] for s in spans], device=states.device)
    total = torch.cat([torch.zeros_like(states[:1], dtype=torch.float32), states.float().cumsum(0)])
    mean = (total[b] - total[a]) / (b - a)[:, None]
    return torch.cat([states[a].float(), states[b - 1].float(), mean], -1)


def attributions(document: Document, spans, chosen) -> list[dict]:
    """From links to attributions, in UTF-16 ranges. `chosen`: (task, anchor) -> partner or None."""
    characters = lambda s: [document.starts[s[0]], document.ends[s[1] - 1]]
    by_cue: dict = {}
    loose = []
    for label, a, b in spans:
        if label == CUE:
            source = chosen.get((SAID_BY, (a, b)))
            by_cue[(a, b)] = {"cue": [(a, b)], "source": [source] if source else [], "content": []}
    for label, a, b in spans:
        if label == CONTENT:
            cue = chosen.get((HANGS_ON, (a, b)))
            (by_cue[cue]["content"] if cue else loose).append((a, b))
    found = [one for one in by_cue.values() if one["content"]] + [{"cue": [], "source": [], "content": [s]} for s in loose]
    return [{role: [characters(s) for s in one[role]] for role in ("source", "cue", "content")} | {"pieces": one} for one in found]
