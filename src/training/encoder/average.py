"""Averages the weights of students that began at the same pretrained encoder (Wortsman et al. 2022, “model soups”)."""

import sys

import torch

if __name__ == "__main__":
    *students, out = sys.argv[1:]
    states = [{k: v.float() for k, v in torch.load(path, map_location="cpu").items()} for path in students]
    torch.save({k: (sum(s[k] for s in states) / len(states)).half() for k in states[0]}, out)
