// How far tags and trees agree with CoreNLP on the dev half: npx tsx src/training/evaluateSyntax.ts [--models FILE].
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Models, RELATION, readModels } from '../engine/model'
import { parseSentences } from '../engine/syntax/parser'
import { tagWords } from '../engine/syntax/tagger'
import { tokenize } from '../engine/tokenize'
import { loadPolnear, loadSilver } from './data'
import { defaultData } from './paths'
import { relationCode, tagCode } from './trees'

/** Shares, 0 to 100, over all tokens that CoreNLP and the engine cut alike; tokens a second. */
export type SyntaxScores = {
  readonly tokens: number
  readonly tags: number
  readonly heads: number
  readonly labelled: number
  /** Heads and relations of subjects and clausal complements. */
  readonly core: number
  readonly taggerSpeed: number
  readonly parserSpeed: number
}

const CORE = new Set([RELATION.nsubj, RELATION.nsubjpass, RELATION.ccomp, RELATION.xcomp])

/** Measures on the dev half. Sentences that CoreNLP cuts elsewhere count, with the heads lost by that as wrong. */
export function evaluateSyntax(models: Models, data: string): SyntaxScores {
  const tagger = models.sections.get('tagger')!
  const parser = models.sections.get('parser')!
  const texts = new Map(loadPolnear(data, 'dev').map(({ id, text }) => [id, text]))
  const count = {
    tokens: 0,
    tags: 0,
    heads: 0,
    labelled: 0,
    core: 0,
    coreAll: 0,
    words: 0,
    tagging: 0,
    parsing: 0,
  }
  for (const silver of loadSilver(data, 'dev')) {
    const doc = tokenize(texts.get(silver.id) ?? '', null)
    const started = performance.now()
    const tags = tagWords(doc, tagger)
    const tagged = performance.now()
    const { heads, relations } = parseSentences(doc, tags, parser)
    count.parsing += performance.now() - tagged
    count.tagging += tagged - started
    count.words += doc.words.length
    const tokenAt = new Map(Array.from(doc.starts, (start, i) => [`${start} ${doc.ends[i]}`, i]))
    for (const sentence of silver.sentences) {
      const ours = sentence.map(([start, end]) => tokenAt.get(`${start} ${end}`) ?? -2)
      sentence.forEach(([, , tag, , head, relation], i) => {
        const token = ours[i] as number
        if (token < 0) return
        const wanted = relationCode(relation)
        const isHead = heads[token] === (head === 0 ? -1 : ours[head - 1])
        const isLabelled = isHead && relations[token] === wanted
        count.tokens++
        if (tags[token] === tagCode(tag)) count.tags++
        if (isHead) count.heads++
        if (isLabelled) count.labelled++
        if (!CORE.has(wanted)) return
        count.coreAll++
        if (isLabelled) count.core++
      })
    }
  }
  const share = (part: number, whole = count.tokens) => (100 * part) / whole
  return {
    tokens: count.tokens,
    tags: share(count.tags),
    heads: share(count.heads),
    labelled: share(count.labelled),
    core: share(count.core, count.coreAll),
    taggerSpeed: count.words / (count.tagging / 1000),
    parserSpeed: count.words / (count.parsing / 1000),
  }
}

/** One line for a terminal. */
export const formatSyntaxScores = (s: SyntaxScores): string =>
  `${s.tokens} tokens: tags ${s.tags.toFixed(2)}, heads ${s.heads.toFixed(2)}, labelled ${s.labelled.toFixed(2)}, ` +
  `subjects and clauses ${s.core.toFixed(2)}; tagger ${Math.round(s.taggerSpeed / 1000)}k/s, parser ${Math.round(s.parserSpeed / 1000)}k/s`

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { models: { type: 'string', default: 'public/models/sourcelight.bin' } },
  })
  console.log(
    formatSyntaxScores(evaluateSyntax(readModels(readFileSync(resolve(values.models))), defaultData())),
  )
}
