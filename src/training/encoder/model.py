"""The network: a small pretrained encoder (MiniLM, 6 layers of 384) with heads for labels, links and what a sentence does."""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from corpus import LABELS, STORY_ROLES

HIDDEN, HEADS, LAYERS, FEED_FORWARD, POSITIONS = 384, 12, 6, 1536, 512
SPAN = 3 * HIDDEN  # first state, last state, mean
PROJECTION = 128
BETWEEN = 48
PAIR_FEATURES = 36
SENTENCE_FEATURES = 8


class Layer(nn.Module):
    """One transformer layer, normalized after each half (Vaswani et al. 2017), as BERT has it."""

    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(HIDDEN, FEED_FORWARD), nn.Linear(FEED_FORWARD, HIDDEN)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (t.view(batch, length, HEADS, -1).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=0.1 if self.training else 0.0)
        x = self.norm1(x + self.drop(self.out(a.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """ids [b, t], features [b, t, 3], mask [b, t] (1 for pieces) -> states [b, t, HIDDEN]."""

    def __init__(self, pieces: int):
        super().__init__()
        self.words, self.positions = nn.Embedding(pieces, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.letter_case, self.quoted, self.paragraph = nn.Embedding(5, HIDDEN), nn.Embedding(3, HIDDEN), nn.Embedding(2, HIDDEN)
        for table in (self.letter_case, self.quoted, self.paragraph):
            nn.init.normal_(table.weight, 0, 0.01)
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, features, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = x + self.letter_case(features[..., 0]) + self.quoted(features[..., 1]) + self.paragraph(features[..., 2])
        x = self.drop(self.norm(x))
        allowed = mask[:, None, None, :].bool()
        for layer in self.layers:
            x = layer(x, allowed)
        return x

    @staticmethod
    def pretrained(folder: Path, rows: list[int]) -> "Encoder":
        """The upstream weights, of the embeddings only the rows of the kept vocabulary."""
        raw = {k.removeprefix("bert."): v.float() for k, v in load_file(folder / "model.safetensors").items()}
        net = Encoder(len(rows))
        table = raw["embeddings.word_embeddings.weight"]
        state = {
            "words.weight": table if len(table) == len(rows) else table[rows],
            # There is one segment: its embedding is folded into the positions.
            "positions.weight": raw["embeddings.position_embeddings.weight"] + raw["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": raw["embeddings.LayerNorm.weight"], "norm.bias": raw["embeddings.LayerNorm.bias"],
        }
        for i in range(LAYERS):
            at, to = f"encoder.layer.{i}.", f"layers.{i}."
            for part in ("weight", "bias"):
                state[to + "qkv." + part] = torch.cat([raw[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")])
                for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                     ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    state[f"{to}{ours}.{part}"] = raw[f"{at}{theirs}.{part}"]
        missing, unexpected = net.load_state_dict(state, strict=False)
        assert not unexpected and all(k.split(".")[0] in ("letter_case", "quoted", "paragraph") for k in missing), (missing, unexpected)
        return net


class Linker(nn.Module):
    """Scores partners of a span, with “none”, in so many tasks; `between` lets it see what stands between the two."""

    def __init__(self, tasks: int, between: bool):
        super().__init__()
        each = lambda make: nn.ModuleList(make() for _ in range(tasks))
        self.between = each(lambda: nn.Linear(HIDDEN, BETWEEN)) if between else None
        self.drop = nn.Dropout(0.15)
        self.anchor, self.candidate = each(lambda: nn.Linear(SPAN, PROJECTION)), each(lambda: nn.Linear(SPAN, PROJECTION))
        self.hidden = each(lambda: nn.Linear(3 * PROJECTION + PAIR_FEATURES + (BETWEEN if between else 0), 128))
        self.score = each(lambda: nn.Linear(128, 1))
        self.none = each(lambda: nn.Sequential(nn.Linear(PROJECTION, 64), nn.ReLU(), nn.Linear(64, 1)))

    def forward(self, task: int, anchors, candidates, features, between=None):
        """anchors [n, SPAN], candidates [n, m, SPAN], features [n, m, PAIR_FEATURES], between [n, m, HIDDEN] -> [n, m + 1], the last for none."""
        x, y = torch.tanh(self.anchor[task](self.drop(anchors))), torch.tanh(self.candidate[task](self.drop(candidates)))
        wide = x[:, None].expand(-1, y.shape[1], -1)
        parts = [wide, y, wide * y, features]
        if self.between is not None:
            parts.append(torch.tanh(self.between[task](self.drop(between))))
        hidden = torch.relu(self.hidden[task](torch.cat(parts, -1)))
        return torch.cat([self.score[task](self.drop(hidden)).squeeze(-1), self.none[task](x)], 1)


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder, self.drop = encoder, nn.Dropout(0.1)
        self.labels = nn.Linear(HIDDEN, LABELS)
        # Learned beside the labels, so that the states hold what links need; linker.py trains the one that ships.
        self.linker = Linker(tasks=2, between=False)
        self.story = nn.Sequential(nn.Linear(HIDDEN + SENTENCE_FEATURES, 96), nn.ReLU(), nn.Dropout(0.2), nn.Linear(96, len(STORY_ROLES)))


def network_from(folder: Path, pieces: Path) -> Network:
    return Network(Encoder.pretrained(folder, json.loads((pieces / "vocabulary.json").read_text())["rows"]))
