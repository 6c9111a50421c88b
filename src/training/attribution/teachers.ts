// What the careful reading's teachers, who had not seen an article, took its words for: probabilities laid over the engine's tokens.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decode } from '../../engine/attribution/decode'
import { CONTENT, CUE, LABELS, SOURCE } from '../../engine/attribution/labels'
import { segmentsOf } from '../../engine/attribution/link'
import { type Doc, tokenAt } from '../../engine/doc'
import { withoutEdges } from './corpus'

/** Word pieces of an article and LABELS probabilities each, in parts of 255, as `encoder/soften.py` writes them. */
export type Reading = {
  readonly id: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly probabilities: Uint8Array
}

/** The readings in a file, by article. */
export function loadReadings(file: string): Map<string, Reading> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { probabilities, ...one } = JSON.parse(line) as Omit<Reading, 'probabilities'> & {
        probabilities: string
      }
      return [one.id, { ...one, probabilities: new Uint8Array(Buffer.from(probabilities, 'base64')) }]
    }),
  )
}

const ROLES = [CONTENT, SOURCE, CUE]

/**
 * LABELS probabilities a token: those of a role are the mean over the token's pieces, begin and inside as in the first.
 * Brought to how gold is laid over tokens (`goldLabels`): marks at the edges belong to no span, and a paragraph starts afresh.
 */
export function softLabels(doc: Doc, { starts, ends, probabilities }: Reading): Float32Array {
  const out = new Float32Array(doc.words.length * LABELS)
  const pieces = doc.words.map((): number[] => [])
  starts.forEach((start, piece) => {
    const token = tokenAt(doc, start)
    if (token < pieces.length && (ends[piece] as number) > doc.starts[token]!) pieces[token]!.push(piece)
  })
  const at = (piece: number, label: number) => probabilities[piece * LABELS + label]! / 255
  pieces.forEach((list, token) => {
    const first = list[0]
    let rest = 1
    for (const role of first === undefined ? [] : ROLES) {
      const mass = list.reduce((sum, one) => sum + at(one, role) + at(one, role + 1), 0) / list.length
      const opening = at(first!, role) + at(first!, role + 1)
      const begins = opening > 0 ? at(first!, role) / opening : 0
      out[token * LABELS + role] = mass * begins
      out[token * LABELS + role + 1] = mass * (1 - begins)
      rest -= mass
    }
    out[token * LABELS] = Math.max(0, rest)
  })
  for (const { from } of doc.paragraphs) for (const role of ROLES) move(out, from, role + 1, role)
  for (const { kind, from, to } of segmentsOf(decode(doc, out).labels)) {
    const bare = withoutEdges(doc, { from, to })
    if (bare.from === bare.to) continue
    for (let i = from; i < to; i++)
      if (i < bare.from || i >= bare.to) for (const label of [kind, kind + 1]) move(out, i, label, 0)
    move(out, bare.from, kind + 1, kind)
  }
  return out
}

function move(probabilities: Float32Array, token: number, from: number, to: number): void {
  const at = token * LABELS
  probabilities[at + to] = probabilities[at + to]! + probabilities[at + from]!
  probabilities[at + from] = 0
}

/** Gold labels with `share` of the weight for the teachers. */
export function mixed(gold: Uint8Array, soft: Float32Array | null, share: number): Float32Array {
  const out = new Float32Array(gold.length * LABELS)
  const given = soft ? share : 0
  gold.forEach((label, i) => {
    for (let y = 0; y < LABELS; y++) out[i * LABELS + y] = given * (soft?.[i * LABELS + y] ?? 0)
    out[i * LABELS + label] = out[i * LABELS + label]! + 1 - given
  })
  return out
}
