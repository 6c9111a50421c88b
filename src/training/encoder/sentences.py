"""Writes a thousand sentences of every kind of character, with the pieces that Google's own rules cut them into, for tests/encoder."""

import argparse
import gzip
import json
import random
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

NAMES = ["Ortiz", "O’Brien", "D'Angelo", "Żółkiewska", "Nguyễn", "Müller-Lüdenscheidt", "al-Masri", "Erdoğan", "İpek", "Ångström", "Çelik", "McCarthy", "Şahin", "Þórsdóttir", "ÀÉÎÕÜ"]
WORDS = "said told council pool water unprecedentedly reopening antidisestablishmentarianism e-mail U.S. N.H.S. rock’n’roll co-operate €1.2bn 3.5% 1,000 £40m ½ 10:30 COVID-19 #tag @reader https://example.org/a?b=c naïve façade coördinate".split()
MARKS = ["“%s”", "‘%s’", '"%s"', "«%s»", "„%s“", "''%s''", "(%s)", "[%s]", "%s…", "%s —", "–%s–", "%s!?", "*%s*", "%s;", "§ %s", "%s ¶", "• %s"]
ODD = ["\u00a0", "\u200b", "\u00ad", "\ufeff", "\u2028", "\u3000", "\t", "\u0301", "é", "e\u0301", "ﬁ", "ß", "İ", "ı", "Σ", "ς", "中文", "日本", "カタカナ", "한국", "עברית", "عربي", "हिन्दी", "ไทย", "Ελλάδα", "Россия", "🙂", "👩‍💻", "🇫🇷", "\u0000", "\ufffd", "𝒜", "𠮷", "™", "№", "²", "①", "_", "^", "`", "~", "|", "\\", "{", "}", "<b>", "&amp;"]


def sentence(chance: random.Random) -> str:
    parts = [chance.choice(NAMES + WORDS) for _ in range(chance.randrange(3, 12))]
    parts[chance.randrange(len(parts))] = chance.choice(MARKS) % chance.choice(parts)
    for _ in range(chance.randrange(0, 4)):
        at = chance.randrange(len(parts))
        odd = chance.choice(ODD)
        parts[at] = chance.choice([odd, parts[at] + odd, odd + parts[at], parts[at][:2] + odd + parts[at][2:]])
    return chance.choice([" ", " ", "  ", "\n"]).join(parts)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pieces", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    o = ap.parse_args()
    pieces = json.loads((o.pieces / "vocabulary.json").read_text())["pieces"]
    tokenizer = Tokenizer(models.WordPiece({p: i for i, p in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    chance = random.Random(7)
    lines = []
    for _ in range(1000):
        text = sentence(chance)
        encoded = tokenizer.encode(text, add_special_tokens=False)
        # Python counts characters; offsets here are UTF-16 code units.
        units = lambda n: len(text[:n].encode("utf-16-le")) // 2
        lines.append({"text": text, "ids": encoded.ids, "at": [[units(a), units(b)] for a, b in encoded.offsets]})
    with gzip.GzipFile(o.out, "wb", mtime=0) as f:
        f.write("\n".join(json.dumps(line, ensure_ascii=False) for line in lines).encode())


if __name__ == "__main__":
    main()
