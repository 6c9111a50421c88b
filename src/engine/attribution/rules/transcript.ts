// Questions and answers told apart by labels: “Q: When did you start?”, “AMORY: It will open when it is ready.”
// Known failure: an interview whose questions stand in bold without a label.
import { LABEL_NOUNS, TRANSCRIPT_LABELS } from '../../lexicon/cueNouns'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isOpeningMark, type Range, type TaggedDoc } from './taggedDoc'

/** Tokens a label may have: “Senator Jane Q. Public”. */
const LONGEST_LABEL = 5

type Turn = {
  readonly paragraph: number
  readonly label: Range
  readonly colon: number
  readonly key: string
}

export function findTranscript(tagged: TaggedDoc): RuleMatch[] {
  const turns = tagged.doc.paragraphs.flatMap((p, k) => turnAt(tagged, p, k) ?? [])
  const uses = new Map<string, number>()
  for (const { key } of turns) uses.set(key, (uses.get(key) ?? 0) + 1)
  return turns.flatMap((turn, i) => (isDialogue(turns, i, uses) ? [made(tagged, turn, turns[i + 1])] : []))
}

function turnAt(tagged: TaggedDoc, paragraph: Range, k: number): Turn | null {
  const from = isOpeningMark(tagged.doc.words[paragraph.from] as string) ? paragraph.from + 1 : paragraph.from
  for (let i = from; i < Math.min(paragraph.to - 1, from + LONGEST_LABEL + 1); i++) {
    if (tagged.lower[i] !== ':') {
      const word = tagged.doc.words[i] as string
      if (!/^[\p{Lu}\p{Lo}]/u.test(word) && !/^(?:of|the|de|van|von|for|and)$/.test(word)) return null
      continue
    }
    if (i === from) return null
    const key = tagged.lower.slice(from, i).join(' ')
    if (isNoSpeaker(tagged, from, i)) return null
    return { paragraph: k, label: { from, to: i }, colon: i, key }
  }
  return null
}

/** “Source: Ferring News Agency”, “EDITOR’S NOTES: …”, “Election live: …”. */
const isNoSpeaker = ({ lower }: TaggedDoc, from: number, colon: number): boolean =>
  LABEL_NOUNS.has(lower[colon - 1] as string) || (colon - from > 1 && LABEL_NOUNS.has(lower[from] as string))

/** A label makes a dialogue with another one near it, where either comes back or both are of the trade. */
function isDialogue(turns: readonly Turn[], i: number, uses: ReadonlyMap<string, number>): boolean {
  const turn = turns[i] as Turn
  const beside = [turns[i - 1], turns[i + 1]].filter(
    (t) => t !== undefined && Math.abs(t.paragraph - turn.paragraph) <= 3,
  )
  return beside.some(
    (t) =>
      t !== undefined &&
      t.key !== turn.key &&
      ((uses.get(turn.key) ?? 0) > 1 ||
        (uses.get(t.key) ?? 0) > 1 ||
        (TRANSCRIPT_LABELS.has(turn.key) && TRANSCRIPT_LABELS.has(t.key))),
  )
}

/** A turn goes on over paragraphs without a label, if another turn follows them. */
function made(tagged: TaggedDoc, turn: Turn, following: Turn | undefined): RuleMatch {
  const last =
    following && following.paragraph - turn.paragraph <= 4 ? following.paragraph : turn.paragraph + 1
  const content: Range[] = []
  for (let k = turn.paragraph; k < last; k++) {
    const { from, to } = tagged.doc.paragraphs[k] as Range
    content.push({ from: k === turn.paragraph ? turn.colon + 1 : from, to })
  }
  return ruleMatch('transcript', 'a labelled turn in a transcript', 0.9, {
    source: turn.label,
    cue: { from: turn.colon, to: turn.colon + 1 },
    content,
    spoken: true,
  })
}
