"""Fine-tunes the encoder: `teacher` reads articles that it was not trained on, `student` learns labels, links and story roles."""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpus import LABELS, STORY_ROLES, load, shifted_windows, teachers_of
from evaluate import figures, padded, predict
from links import gold_spans, link_rows, spans_of, viterbi
from model import SENTENCE_FEATURES, network_from


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("stage", choices=["teacher", "student"])
    ap.add_argument("--pieces", type=Path, required=True, help="folder that pieces.ts wrote")
    ap.add_argument("--model", type=Path, required=True, help="folder of the upstream model")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--teachers", type=Path, help="folder of the teachers' probabilities")
    ap.add_argument("--fold", type=int, default=-1)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--epochs", type=float, default=4)
    ap.add_argument("--rate", type=float, default=1.5e-4)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--soft", type=float, default=0.5, help="share of the loss that the teachers' probabilities have")
    ap.add_argument("--links", type=float, default=0.3)
    ap.add_argument("--story", type=float, default=0.2)
    ap.add_argument("--unlabelled", action="store_true", help="learn from the teachers on NewsDiscourse's articles too")
    ap.add_argument("--average", type=float, default=0.998, help="decay of the moving average of the weights")
    ap.add_argument("--limit", type=int, default=0)
    ap.add_argument("--seconds", type=float, default=1e9, help="training ends after this long, with the rate brought down in time")
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return ap.parse_args()


class Trainer:
    def __init__(self, options):
        self.o, self.device = options, torch.device(options.device)
        options.out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(options.seed)
        np.random.seed(options.seed)
        self.chance = random.Random(options.seed)
        kept = json.loads((options.pieces / "vocabulary.json").read_text())["pieces"]
        self.cls, self.sep = kept.index("[CLS]"), kept.index("[SEP]")
        limit = options.limit or None
        self.polnear, self.dev = load(options.pieces, "train")[:limit], load(options.pieces, "dev")[:limit]
        self.discourse = load(options.pieces, "discourse-train")[:limit]
        self.net = network_from(options.model, options.pieces).to(self.device)

    def log(self, *words):
        line = " ".join(map(str, words))
        print(f"[{self.o.out.name}] {line}", flush=True)
        with open(self.o.out / "log.txt", "a") as f:
            f.write(line + "\n")

    def teach(self):
        """Trains on the other folds and keeps what it reads in this one, in NewsDiscourse and in dev."""
        mine = [d for d in self.polnear if d.fold != self.o.fold]
        self.o.links = self.o.soft = self.o.story = 0
        self.fit(mine, with_links=False)
        unseen = {d.id: d for d in self.polnear if d.fold == self.o.fold} if self.o.fold >= 0 else {}
        for name, documents in (("train", list(unseen.values())), ("discourse-train", self.discourse), ("dev", self.dev)):
            read = {f"{k}": p.astype(np.float16) for k, (_, p, _) in enumerate(predict(self.net, documents, self.cls, self.sep, self.device))}
            np.savez(self.o.out / f"{name}.npz", **read)
            (self.o.out / f"{name}.ids.json").write_text(json.dumps([d.id for d in documents]))

    def study(self):
        """Trains on everything, with the teachers' readings as soft labels and as spans to link."""
        means, single = teachers_of(self.o.teachers, "train")
        for d in self.polnear:
            d.soft = means.get(d.id)
            readings = [gold_spans(d)] + [spans_of(viterbi(p)) for p in single.get(d.id, [])[:2]]
            d.links = [link_rows(d, spans) for spans in readings]
        means, _ = teachers_of(self.o.teachers, "discourse-train")
        for k, d in enumerate(self.discourse):
            d.soft = means[k]
        more = self.discourse if self.o.unlabelled or self.o.story > 0 else []
        self.fit(self.polnear + more, with_links=self.o.links > 0)
        self.report("last")
        torch.save({k: v.half().cpu() for k, v in self.net.state_dict().items()}, self.o.out / "last.pt")
        self.net.load_state_dict(self.average)
        best = self.report("average")
        torch.save({k: v.half().cpu() for k, v in self.net.state_dict().items()}, self.o.out / "average.pt")
        (self.o.out / "figures.json").write_text(json.dumps(best))

    def report(self, name):
        f, lines = figures(self.net, self.dev, self.cls, self.sep, self.device)
        (self.o.out / f"dev-{name}.jsonl").write_text("\n".join(map(json.dumps, lines)))
        self.log(name, f)
        return f

    def fit(self, documents, with_links):
        o, net = self.o, self.net
        heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.") or n.split(".")[1] in ("letter_case", "quoted", "paragraph")]
        known = {id(p) for p in heads}
        body = [p for p in net.parameters() if id(p) not in known]
        optimizer = torch.optim.AdamW([{"params": body}, {"params": heads}], lr=o.rate, weight_decay=0.01)
        per_epoch = sum(len(shifted_windows(d, random.Random(0))) for d in documents) // o.batch
        total, step, started = max(1, int(per_epoch * o.epochs)), 0, time.time()
        self.average = {k: v.detach().clone().float() for k, v in net.state_dict().items()}
        self.log("documents", len(documents), "steps", total)
        while step < total:
            for batch in self.batches(documents):
                done = max(step / total, (time.time() - started) / o.seconds)
                if done >= 1:
                    step = total
                    break
                rate = o.rate * min(1, (step + 1) / (total * 0.1)) * max(0.02, 1 - done)
                optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = rate, rate * (8 if not with_links else 5)
                net.train()
                loss, parts = self.loss(batch, with_links)
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
                optimizer.step()
                step += 1
                decay = min(o.average, (step + 1) / (step + 10))
                with torch.no_grad():
                    for k, v in net.state_dict().items():
                        self.average[k].lerp_(v.float(), 1 - decay)
                if step % 200 == 0 or step == total:
                    self.log("step", step, "/", total, {k: round(float(v), 3) for k, v in parts.items()}, f"{(time.time() - started) / step:.3f} s/step")

    def batches(self, documents):
        items = [(d, a, b) for d in documents for a, b in shifted_windows(d, self.chance)]
        self.chance.shuffle(items)
        items.sort(key=lambda i: (i[2] - i[1]) // 64 + self.chance.random() * 3)
        size = self.o.batch
        out = [items[i : i + size] for i in range(0, len(items), size)]
        self.chance.shuffle(out)
        return out

    def loss(self, batch, with_links):
        o = self.o
        ids, features, mask = padded(batch, self.cls, self.sep, self.device)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            h = self.net.encoder(ids, features, mask)
        h = h.float()
        logits = self.net.labels(self.net.drop(h)).log_softmax(-1)
        want = torch.zeros(*ids.shape, LABELS)
        for j, (d, a, b) in enumerate(batch):
            rows = want[j, 1 : b - a + 1]
            share = 0.0 if d.soft is None else (o.soft if d.hard is not None else float(o.unlabelled))
            if d.hard is not None:
                rows += (1 - share) * F.one_hot(torch.from_numpy(d.hard[a:b]), LABELS)
            if share:
                rows += share * torch.from_numpy(d.soft[a:b])
        want = want.to(self.device)
        label_loss = -(want * logits).sum() / want.sum().clamp(min=1)
        loss, parts = label_loss, {"labels": label_loss.detach()}
        if with_links:
            link_loss = self.link_loss(batch, h)
            loss = loss + o.links * link_loss
            parts["links"] = link_loss.detach()
        if o.story:
            story_loss = self.story_loss(batch, h)
            loss = loss + o.story * story_loss
            parts["story"] = story_loss.detach()
        return loss, parts

    def link_loss(self, batch, h):
        """Over one reading of each document, drawn anew: gold one time in three."""
        tasks = {0: [], 1: []}
        for j, (d, a, b) in enumerate(batch):
            if not d.links:
                continue
            rows = d.links[0] if self.chance.random() < 1 / 3 or len(d.links) == 1 else self.chance.choice(d.links[1:])
            for task, anchor, candidates, features, right in rows:
                if not (a <= anchor[0] and anchor[1] <= b):
                    continue
                inside = [k for k, c in enumerate(candidates) if a <= c[0] and c[1] <= b]
                if right and not any(k in right for k in inside):
                    continue
                tasks[task].append((j, a, anchor, [candidates[k] for k in inside], features[inside], [n for n, k in enumerate(inside) if k in right]))
        total, count = torch.zeros((), device=self.device), 0
        flat = torch.cat([torch.zeros_like(h[:, :1]), h.cumsum(1)], 1)
        for task, rows in tasks.items():
            if not rows:
                continue
            m = max(1, max(len(r[3]) for r in rows))
            place = lambda j, a, s: (j, s[0] - a + 1, s[1] - a + 1)
            anchors = torch.tensor([place(j, a, s) for j, a, s, _, _, _ in rows])
            cands = torch.tensor([[place(j, a, c) for c in cs] + [(j, 1, 2)] * (m - len(cs)) for j, a, _, cs, _, _ in rows])
            feats = torch.zeros(len(rows), m, rows[0][4].shape[1] if rows[0][4].ndim == 2 else 0)
            want, ok = torch.zeros(len(rows), m + 1, dtype=torch.bool), torch.zeros(len(rows), m + 1, dtype=torch.bool)
            ok[:, -1] = True
            for i, (_, _, _, cs, fe, right) in enumerate(rows):
                if cs:
                    feats[i, : len(cs)] = torch.from_numpy(fe)
                ok[i, : len(cs)] = True
                want[i, right if right else -1] = True
            anchors, cands, feats, want, ok = (t.to(self.device) for t in (anchors, cands, feats, want, ok))
            vec = lambda p: torch.cat([h[p[..., 0], p[..., 1]], h[p[..., 0], p[..., 2] - 1],
                                       (flat[p[..., 0], p[..., 2]] - flat[p[..., 0], p[..., 1]]) / (p[..., 2] - p[..., 1])[..., None]], -1)
            logp = self.net.linker(task, vec(anchors), vec(cands), feats).masked_fill(~ok, -1e9).log_softmax(1)
            total = total - logp.masked_fill(~want, -1e9).logsumexp(1).sum()
            count += len(rows)
        return total / max(1, count)

    def story_loss(self, batch, h):
        rows, where, want = [], [], []
        for j, (d, a, b) in enumerate(batch):
            n = len(d.labelled or [])
            for k, s in enumerate(d.labelled or []):
                role = "speech" if s["speech"] else s["label"] or "NA"
                if a <= s["from"] and s["to"] <= b and role in STORY_ROLES:
                    rows.append((j, s["from"] - a + 1, s["to"] - a + 1))
                    where.append(sentence_features(k, n, d, s))
                    want.append(STORY_ROLES.index(role))
        if not rows:
            return torch.zeros((), device=self.device)
        mean = torch.stack([h[j, x:y].mean(0) for j, x, y in rows])
        logits = self.net.story(torch.cat([mean, torch.tensor(where, device=self.device, dtype=torch.float32)], -1))
        return F.cross_entropy(logits, torch.tensor(want, device=self.device))


def sentence_features(k: int, n: int, d, s) -> list[float]:
    """[SENTENCE_FEATURES] Where a sentence stands: first, second, third to fifth, later; part of the article; whether it opens a paragraph."""
    part = k / max(1, n - 1)
    opens = float(d.features[s["from"], 2])
    out = [k == 0, k == 1, 2 <= k < 5, k >= 5, part, part > 0.5, opens, min(n, 60) / 60]
    assert len(out) == SENTENCE_FEATURES
    return [float(x) for x in out]


if __name__ == "__main__":
    trainer = Trainer(arguments())
    trainer.teach() if trainer.o.stage == "teacher" else trainer.study()
