"""Writes the trained network for the browser: the encoder as ONNX with weights of one byte, linker and heads as arrays for pack.ts."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from corpus import WINDOW
from model import HEADS, HIDDEN, Encoder, Network


class Window(nn.Module):
    """One window without padding: pieces [t], features [t] each (int32) -> probabilities [t, 7], states [t, HIDDEN]."""

    def __init__(self, net: Network):
        super().__init__()
        self.encoder, self.labels = net.encoder, net.labels

    def forward(self, pieces, letter_case, quoted, paragraph):
        e = self.encoder
        x = e.words(pieces) + e.positions.weight[: pieces.shape[0]]
        x = e.norm(x + e.letter_case(letter_case) + e.quoted(quoted) + e.paragraph(paragraph))
        for layer in e.layers:
            q, k, v = (t.view(-1, HEADS, HIDDEN // HEADS).transpose(0, 1) for t in layer.qkv(x).chunk(3, -1))
            weights = (q @ k.transpose(1, 2) / (HIDDEN // HEADS) ** 0.5).softmax(-1)
            x = layer.norm1(x + layer.out((weights @ v).transpose(0, 1).reshape(-1, HIDDEN)))
            x = layer.norm2(x + layer.down(nn.functional.gelu(layer.up(x))))
        return self.labels(x).softmax(-1), x


def coarsen(encoder: Encoder):
    """Embeddings in 7 bits instead of 8, which a megabyte of the download pays for; positions that no window has go."""
    words = encoder.words.weight.data
    step = 2 * (words.max() - words.min()) / 255
    encoder.words.weight.data = (words / step).round() * step
    encoder.positions.weight.data = (encoder.positions.weight.data[: WINDOW + 2] * 2048).round() / 2048


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pieces", type=Path, required=True)
    ap.add_argument("--weights", type=Path, required=True)
    ap.add_argument("--linker", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    o = ap.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    kept = json.loads((o.pieces / "vocabulary.json").read_text())
    net = Network(Encoder(len(kept["pieces"])))
    net.load_state_dict({k: v.float() for k, v in torch.load(o.weights, map_location="cpu").items()})
    net.eval()
    coarsen(net.encoder)
    one = torch.ones(16, dtype=torch.int32)
    names = ["pieces", "letterCase", "quoted", "paragraph"]
    torch.onnx.export(Window(net), (one, one, one, one * 0), o.out / "float.onnx", input_names=names, output_names=["labels", "states"],
                      dynamic_axes={n: {0: "t"} for n in (*names, "labels", "states")}, opset_version=17, dynamo=False)
    quantize_dynamic(o.out / "float.onnx", o.out / "careful.onnx", per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"MatMulConstBOnly": True})
    onnx.checker.check_model(str(o.out / "careful.onnx"))
    arrays = {f"linker.{k}": v for k, v in torch.load(o.linker, map_location="cpu").items()}
    arrays |= {f"story.{k}": v for k, v in net.story.state_dict().items()}
    packed = {k: v.float().numpy().astype(np.float32) for k, v in arrays.items()}
    (o.out / "heads.json").write_text(json.dumps({"pieces": kept["pieces"], "tensors": {k: {"shape": list(v.shape), "values": np.round(v.ravel().astype(float), 5).tolist()} for k, v in packed.items()}}))


if __name__ == "__main__":
    main()
