"""Writes what encoders make of the training articles, for the quick reading's network to learn from."""

import argparse
import base64
import gzip
import json
from pathlib import Path

import numpy as np
import torch

from corpus import load, teachers_of
from evaluate import predict
from model import network_from


def line(document, probabilities, id):
    """An article's pieces and their probabilities, in parts of 255."""
    parts = np.round(255 * np.asarray(probabilities, dtype=np.float32)).astype(np.uint8)
    return json.dumps({"id": id, "starts": document.starts, "ends": document.ends, "probabilities": base64.b64encode(parts.tobytes()).decode()})


def written(file: Path, lines):
    new = file.with_suffix(".new")
    with gzip.open(new, "wt", encoding="utf8") as out:
        for one in lines:
            out.write(one + "\n")
    new.rename(file)


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pieces", type=Path, required=True)
    ap.add_argument("--model", type=Path, required=True)
    ap.add_argument("--teachers", type=Path, required=True, help="PolNeAR's articles are read by teachers that had not seen them")
    ap.add_argument("--weights", type=Path, required=True, help="NewsDiscourse's by the students' average: nobody labelled attributions there")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--limit", type=int, default=0)
    o = ap.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)

    means, _ = teachers_of(o.teachers, "train")
    polnear = {d.id: d for d in load(o.pieces, "train") if d.id in means}
    written(o.out / "polnear.jsonl.gz", (line(d, means[d.id], d.id) for d in polnear.values()))

    kept = json.loads((o.pieces / "vocabulary.json").read_text())["pieces"]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    net = network_from(o.model, o.pieces)
    net.load_state_dict({k: v.float() for k, v in torch.load(o.weights, map_location="cpu").items()})
    discourse = load(o.pieces, "discourse-train")[: o.limit or None]
    read = predict(net.to(device), discourse, kept.index("[CLS]"), kept.index("[SEP]"), device)
    # Several of its articles share an id: they are known by their number.
    written(o.out / "newsdiscourse.jsonl.gz", (line(d, p, str(k)) for k, (d, p, _) in enumerate(read)))
