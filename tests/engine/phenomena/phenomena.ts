// Reads the phenomena, short texts of our own with what the engine must find in them, and tries the engine on them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Analysis, castOf, type Entity, speakerNames, textOf } from '../../../src/domain'
import { analyze } from '../../../src/engine/analyze'
import { findQuotations } from '../../../src/engine/quotes'
import { resolveSpeakers } from '../../../src/engine/speakers'
import { tokenize } from '../../../src/engine/tokenize'
import { articleFromText } from '../../../src/ingest'
import { attributionsIn, markedText, unmarked } from '../../support/markedText'
import { models as weights } from '../../support/models'

/** A line of a phenomena file. */
export type Phenomenon = {
  /** Marked as tests/support/markedText.ts writes an analysis. */
  readonly text: string
  /** Who speaks, an attribution each; in brackets where nobody is named. */
  readonly speakers: readonly string[]
  /** “person: Ada Quist = Ada Quist, she” in the order of the article, where the case is about them. */
  readonly entities?: readonly string[]
  /** What its quotation marks are for, where the case is about that. */
  readonly uses?: readonly string[]
  /** The marks are given to the engine, which has to say who speaks: for forms that it does not find by itself yet. */
  readonly given?: true
  /** With the fitted weights; most cases are read by rules alone. */
  readonly weights?: true
}

const FOLDER = import.meta.dirname

/** Where the phenomena of a step stand: “verbs/quoted” → verbs/quoted.jsonl. */
const fileOf = (step: string): string => join(FOLDER, `${step}.jsonl`)

export function phenomenaOf(step: string): Phenomenon[] {
  const file = fileOf(step)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Phenomenon)
}

/** What of an analysis a phenomenon tells. */
type Told = Pick<Analysis, 'attributions' | 'unanswered' | 'entities' | 'context'>

const speakersIn = ({ attributions, entities }: Told, text: string): string[] =>
  attributions.map(
    ({ source }) => speakerNames(castOf({ text }, entities), source).join(' + ') || `(${source.kind})`,
  )

const toldOf = ({ kind, name, mentions }: Entity, text: string): string =>
  `${kind}: ${name} = ${mentions.map(({ span }) => textOf(text, span)).join(', ')}`

/** What the engine makes of a phenomenon's text, in the form of the phenomenon. */
export function readAgain({ text: marked, entities, uses, given, weights: fitted }: Phenomenon): Phenomenon {
  const text = unmarked(marked)
  const doc = tokenize(text, null)
  const analysis = given
    ? { context: [], ...resolveSpeakers(doc, null, null, findQuotations(doc), attributionsIn(marked)) }
    : analyze(articleFromText(text, { origin: 'pasted' }), fitted ? weights : null)
  return {
    text: markedText(text, analysis),
    speakers: speakersIn(analysis, text),
    ...(entities ? { entities: analysis.entities.map((entity) => toldOf(entity, text)) } : {}),
    ...(uses ? { uses: findQuotations(doc).map(({ use }) => use) } : {}),
    ...(given ? { given } : {}),
    ...(fitted ? { weights: fitted } : {}),
  }
}

/** Whether the engine reads any of them otherwise. */
export const isNoticedBy = (phenomena: readonly Phenomenon[]): boolean =>
  phenomena.some((one) => JSON.stringify(readAgain(one)) !== JSON.stringify(one))
