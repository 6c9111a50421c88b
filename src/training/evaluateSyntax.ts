// How far tags and trees agree with CoreNLP on the dev half: npx tsx src/training/evaluateSyntax.ts [--models FILE].
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Models, RELATION, readModels } from '../engine/model'
import { parseSentences } from '../engine/syntax/parser'
import { tagWords } from '../engine/syntax/tagger'
import { tokenize } from '../engine/tokenize'
import { loadRead } from './data'
import { defaultData, MODELS_FILE } from './paths'
import { relationCode, tagCode } from './trees'

/** Subjects and clausal complements. */
const CORE = new Set([RELATION.nsubj, RELATION.nsubjpass, RELATION.ccomp, RELATION.xcomp])

/**
 * Shares, over all tokens of the dev half that CoreNLP and the engine cut alike, and tokens a second, as one line. Sentences that
 * CoreNLP cuts elsewhere count, with the heads lost by that as wrong.
 */
function evaluateSyntax(models: Models, data: string): string {
  const tagger = models.sections.get('tagger')!
  const parser = models.sections.get('parser')!
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
  for (const { silver, text } of loadRead(data, 'dev')) {
    const doc = tokenize(text, null)
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
  const share = (part: number, whole = count.tokens) => ((100 * part) / whole).toFixed(2)
  const speed = (milliseconds: number) => `${Math.round(count.words / milliseconds)}k/s`
  return (
    `${count.tokens} tokens: tags ${share(count.tags)}, heads ${share(count.heads)}, labelled ${share(count.labelled)}, ` +
    `subjects and clauses ${share(count.core, count.coreAll)}; tagger ${speed(count.tagging)}, parser ${speed(count.parsing)}`
  )
}

const { values } = parseArgs({
  options: { models: { type: 'string', default: MODELS_FILE } },
})
console.log(evaluateSyntax(readModels(readFileSync(resolve(values.models))), defaultData()))
