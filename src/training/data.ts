// Reads the corpora that the stages are fitted on, from the folder given by --data; nothing of them is kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export type Half = 'train' | 'dev'

/** Pairs of UTF-16 offsets, end exclusive, as the corpora have them. */
export type Range = readonly [start: number, end: number]

type GoldAttribution = {
  readonly id: string
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** PolNeAR: one annotator's reading of an article; the same id may come again with another annotator. */
export type GoldArticle = {
  readonly id: string
  readonly annotator: string
  readonly publisher: string
  readonly date: string
  readonly title: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** CoreNLP's token: offsets, part of speech, entity kind, head (from 1; 0 is the root), relation. */
export type SilverToken = readonly [
  start: number,
  end: number,
  tag: string,
  entity: string,
  head: number,
  relation: string,
]

export type SilverArticle = {
  readonly id: string
  readonly sentences: readonly (readonly SilverToken[])[]
  readonly coreference: readonly (readonly Range[])[]
}

/** NewsDiscourse: what each sentence does in the story. */
export type DiscourseArticle = {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly label: string
    readonly speech: boolean
  }[]
}

function readText(path: string): string {
  const bytes = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`))
  return bytes.toString('utf8')
}

/** One JSON value a line; the file may be gzipped. */
function readLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as T)
}

export const loadPolnear = (dir: string, half: Half): GoldArticle[] =>
  readLines(join(dir, `polnear-${half}.jsonl`))

/** Articles in other styles than PolNeAR's, marked like these. */
export const loadStyles = (dir: string): GoldArticle[] => readLines(join(dir, 'styles-dev.jsonl'))

export const loadSilver = (dir: string, half: Half): SilverArticle[] =>
  readLines(join(dir, `polnear-${half}-corenlp.jsonl`))

/** CoreNLP's reading of each article of one half, once, beside its text. */
export function loadRead(dir: string, half: Half): { silver: SilverArticle; text: string }[] {
  const texts = new Map(loadPolnear(dir, half).map(({ id, text }) => [id, text]))
  return loadSilver(dir, half).flatMap((silver) => {
    const text = texts.get(silver.id)
    return text === undefined ? [] : [{ silver, text }]
  })
}

export const loadDiscourse = (dir: string, half: Half): DiscourseArticle[] =>
  readLines(join(dir, `newsdiscourse-${half}.jsonl`))

/** A line of a CoNLL-U file, as far as it is read. */
export type ConlluToken = {
  readonly form: string
  readonly xpos: string
  readonly misc: string
}

export type ConlluArticle = {
  readonly id: string
  readonly sentences: readonly { readonly text: string; readonly tokens: readonly ConlluToken[] }[]
}

function parseConlluSentence(block: string): { text: string; tokens: ConlluToken[] } {
  const lines = block.split('\n')
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? ''
  const tokens = lines
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form = '', , , xpos = '', , , , , misc = ''] = line.split('\t')
      return { form, xpos, misc }
    })
  return { text, tokens }
}

/** GUM's Wikinews articles and interviews. */
export const loadGum = (dir: string): ConlluArticle[] =>
  readdirSync(join(dir, 'gum'))
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => ({
      id: file.replace('.conllu', ''),
      sentences: readText(join(dir, 'gum', file))
        .split('\n\n')
        .map(parseConlluSentence)
        .filter(({ tokens }) => tokens.length > 0),
    }))
