"""Trains the linker over the finished encoder's states, on gold spans and on spans that teachers read without having seen the article."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from corpus import load, teachers_of
from evaluate import predict
from links import CANDIDATES, HANGS_ON, SAID_BY, SAID_IN, gold_spans, link_rows, spans_of, span_vectors, viterbi
from model import HIDDEN, PAIR_FEATURES, Encoder, Linker, Network

TASKS = (HANGS_ON, SAID_BY, SAID_IN)


class Rows:
    """Rows of many documents as tensors on the device; vectors of spans stand once in a table."""

    def __init__(self, device):
        self.device, self.vectors, self.between, self.count = device, [], [], 0
        self.lists = {t: [] for t in range(len(TASKS))}

    def add(self, d, states, spans):
        rows = link_rows(d, spans, TASKS)
        index, order = {}, []
        for _, a, cs, *_ in rows:
            for s in (a, *cs):
                if s not in index:
                    index[s] = len(order)
                    order.append(s)
        if not order:
            return
        total = torch.cat([torch.zeros_like(states[:1]), states.cumsum(0)])
        base = self.count
        self.vectors.append(span_vectors(states, order).half())
        self.count += len(order)
        gaps = torch.tensor([(min(a[1], c[1]), max(a[0], c[0])) for _, a, cs, *_ in rows for c in cs], dtype=torch.long).view(-1, 2).to(self.device)
        low, high = gaps[:, 0], torch.maximum(gaps[:, 0], gaps[:, 1])
        between = ((total[high] - total[low]) / (high - low).clamp(min=1)[:, None]).half()
        at = 0
        for task, a, cs, fe, good in rows:
            self.lists[task].append((base + index[a], [base + index[c] for c in cs], fe, good or [], between[at : at + len(cs)]))
            at += len(cs)

    def tensors(self, task):
        rows = self.lists[task]
        n, m = len(rows), CANDIDATES
        anchors = torch.tensor([r[0] for r in rows])
        cands, feats = torch.zeros(n, m, dtype=torch.long), torch.zeros(n, m, PAIR_FEATURES)
        ok, want = torch.zeros(n, m + 1, dtype=torch.bool), torch.zeros(n, m + 1, dtype=torch.bool)
        ok[:, -1] = True
        between = torch.zeros(n, m, HIDDEN, dtype=torch.float16, device=self.device)
        for i, (_, cs, fe, good, gap) in enumerate(rows):
            k = len(cs)
            if k:
                cands[i, :k], feats[i, :k] = torch.tensor(cs), torch.from_numpy(fe)
                between[i, :k] = gap
            ok[i, :k] = True
            want[i, good if good else -1] = True
        return [t.to(self.device) for t in (anchors, cands, feats.half(), ok, want)] + [between]


def noisy(p, chance):
    """A reading a little off: false, missing and split spans, as another encoder would make them."""
    return p * np.exp(chance.normal(0, 0.5, p.shape))


def train(rows, table, seed, epochs, device, batch=128, rate=1e-3):
    """The linker after so many epochs, its weights averaged over the second half."""
    torch.manual_seed(seed)
    linker = Linker(len(TASKS), between=True).to(device)
    optimizer = torch.optim.AdamW(linker.parameters(), lr=rate, weight_decay=0.01)
    steps = max(1, sum(len(r[0]) for r in rows) // batch * epochs)
    step = 0
    average = None
    for _ in range(epochs):
        plan = [(t, i) for t, r in enumerate(rows) for i in torch.randperm(len(r[0]), device=device).split(batch)]
        for k in torch.randperm(len(plan)).tolist():
            task, i = plan[k]
            anchors, cands, feats, ok, want, gaps = (x[i] for x in rows[task])
            linker.train()
            logp = linker(task, table[anchors].float(), table[cands].float(), feats.float(), gaps.float()).masked_fill(~ok, -1e9).log_softmax(1)
            loss = -logp.masked_fill(~want, -1e9).logsumexp(1).mean()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            step += 1
            for g in optimizer.param_groups:
                g["lr"] = rate * max(0.02, 1 - step / steps)
            if step % 20 == 0 and step > steps // 2:
                now = {k: v.detach().clone() for k, v in linker.state_dict().items()}
                average = now if average is None else {k: average[k].lerp(v, 0.02) for k, v in now.items()}
    linker.load_state_dict(average or linker.state_dict())
    return linker.eval()


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pieces", type=Path, required=True)
    ap.add_argument("--weights", type=Path, required=True, help="the finished encoder")
    ap.add_argument("--teachers", type=Path, required=True, help="folder of the teachers' probabilities")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--limit", type=int, default=0)
    o = ap.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    kept = json.loads((o.pieces / "vocabulary.json").read_text())["pieces"]
    net = Network(Encoder(len(kept))).to(device)
    net.load_state_dict({k: v.float() for k, v in torch.load(o.weights, map_location=device).items()})
    cls, sep = kept.index("[CLS]"), kept.index("[SEP]")
    readings, _ = teachers_of(o.teachers, "train")
    chance = np.random.default_rng(7)
    rows = Rows(device)
    for d, _, states in predict(net, load(o.pieces, "train")[: o.limit or None], cls, sep, device):
        p = readings.get(d.id)
        for spans in [gold_spans(d)] + ([] if p is None else [spans_of(viterbi(p)), spans_of(viterbi(noisy(p, chance)))]):
            rows.add(d, states, spans)
    tensors = [rows.tensors(t) for t in range(len(TASKS))]
    print("rows", [len(t[0]) for t in tensors], flush=True)
    linker = train(tensors, torch.cat(rows.vectors), o.seed, o.epochs, device)
    torch.save({k: v.half().cpu() for k, v in linker.state_dict().items()}, o.out)
