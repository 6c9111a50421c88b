"""Figures of a network on documents, by pieces: to choose by while training. What is reported comes from the scorers."""

import numpy as np
import torch

from corpus import CONTENT, CUE, SOURCE, Document, overlapping_windows
from links import attributions, link_rows, span_vectors, spans_of, viterbi
from model import HIDDEN

EDGE = 60  # pieces from a window's edge after which a prediction no longer gains


def padded(items, cls: int, sep: int, device):
    """Windows (document, from, to) as tensors, with the special pieces around each."""
    t = max(b - a for _, a, b in items) + 2
    ids, mask = torch.zeros(len(items), t, dtype=torch.long), torch.zeros(len(items), t, dtype=torch.long)
    features = torch.zeros(len(items), t, 3, dtype=torch.long)
    for j, (d, a, b) in enumerate(items):
        n = b - a
        ids[j, 0], ids[j, n + 1] = cls, sep
        ids[j, 1 : n + 1] = torch.from_numpy(d.ids[a:b])
        features[j, 1 : n + 1] = torch.from_numpy(d.features[a:b])
        mask[j, : n + 2] = 1
    return ids.to(device), features.to(device), mask.to(device)


@torch.no_grad()
def predict(net, documents, cls, sep, device, stride=200):
    """For each document label probabilities [n, 7] and states [n, HIDDEN], windows weighted by the distance to their edges."""
    net.eval()
    for d in documents:
        n = len(d.ids)
        windows = overlapping_windows(n, stride=stride)
        p, weight = torch.zeros(n, 7, device=device), torch.zeros(n, device=device)
        states, best = torch.zeros(n, HIDDEN, device=device), torch.full((n,), -1.0, device=device)
        for i in range(0, len(windows), 16):
            part = windows[i : i + 16]
            ids, features, mask = padded([(d, a, b) for a, b in part], cls, sep, device)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                h = net.encoder(ids, features, mask)
            h = h.float()
            probabilities = net.labels(h).softmax(-1)
            for j, (a, b) in enumerate(part):
                m = b - a
                at = torch.arange(m, device=device)
                edge = torch.minimum(at if a > 0 else torch.full_like(at, 10**6), (m - 1 - at) if b < n else torch.full_like(at, 10**6))
                w = edge.clamp(max=EDGE).float() + 1
                p[a:b] += probabilities[j, 1 : m + 1] * w[:, None]
                weight[a:b] += w
                better = w > best[a:b]
                states[a:b][better] = h[j, 1 : m + 1][better]
                best[a:b] = torch.maximum(best[a:b], w)
        yield d, (p / weight[:, None]).cpu().numpy(), states


@torch.no_grad()
def link(net, document: Document, probabilities, states):
    """Spans and the links chosen for them."""
    spans = spans_of(viterbi(probabilities))
    chosen = {}
    for task, anchor, candidates, features, _ in link_rows(Document(**{**document.__dict__, "gold": None}), spans):
        if not candidates:
            continue
        scores = net.linker(task, span_vectors(states, [anchor]), span_vectors(states, candidates)[None],
                            torch.from_numpy(features)[None].to(states.device))[0]
        k = int(scores.argmax())
        chosen[(task, anchor)] = candidates[k] if k < len(candidates) else None
    return spans, chosen


def figures(net, documents, cls, sep, device):
    """F1 by pieces of the roles and of whole attributions, and the attributions themselves."""
    count = {k: np.zeros(3) for k in ("content", "source", "cue", "found", "attributed", "exact")}
    lines, seen = [], set()
    for d, p, states in predict(net, documents, cls, sep, device):
        if d.id in seen:
            continue
        seen.add(d.id)
        spans, chosen = link(net, d, p, states)
        out = attributions(d, spans, chosen)
        lines.append({"id": d.id, "attributions": [{k: a[k] for k in ("source", "cue", "content")} for a in out]})
        word = {i for i in range(len(d.ids)) if d.ends[i] - d.starts[i] > 1 or d.features[i, 0] != 4}
        of = lambda ranges: {i for a, b in ranges for i in range(a, b)} & word
        gold = [{k: of(g[k]) for k in ("content", "source", "cue")} for g in d.gold]
        mine = [{k: of(a["pieces"][k]) for k in ("content", "source", "cue")} for a in out]
        for role in ("content", "source", "cue"):
            g, m = set().union(*(x[role] for x in gold)), set().union(*(x[role] for x in mine))
            count[role] += (len(g & m), len(m), len(g))
        _whole(count, [g for g in gold if g["content"]], [m for m in mine if m["content"]])
    f = {k: round(float(200 * c[0] / max(1, c[1] + c[2])), 2) for k, c in count.items()}
    return f, lines


def _whole(count, gold, mine):
    """Adds matched attributions: the likest first, each once."""
    pairs = []
    for i, g in enumerate(gold):
        for j, m in enumerate(mine):
            same = len(g["content"] & m["content"])
            v = same / len(g["content"] | m["content"])
            if v >= 0.5:
                pairs.append((-v, i, j))
    used_g, used_m = set(), set()
    hits = np.zeros(3)
    for v, i, j in sorted(pairs):
        if i in used_g or j in used_m:
            continue
        used_g.add(i)
        used_m.add(j)
        g, m = gold[i]["source"], mine[j]["source"]
        hits += (1, bool(g & m) or (not g and not m), v == -1)
    for k, n in zip(("found", "attributed", "exact"), hits):
        count[k] += (n, len(mine), len(gold))
