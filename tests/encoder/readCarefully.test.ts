// The careful reading from end to end, with an encoder of a few numbers in the real one's place.
import { describe, expect, it } from 'vitest'
import { span } from '../../src/domain'
import { type Encoder, openEncoder } from '../../src/encoder/encoder'
import { ReadingCancelled, readCarefully } from '../../src/encoder/readCarefully'
import { type CarefulEvidence, isUnread } from '../../src/engine/attribution/careful'
import { LABELS } from '../../src/engine/attribution/labels'
import { CAREFUL_NONE, linkByScores } from '../../src/engine/attribution/link'
import { tokenize } from '../../src/engine/tokenize'
import { articleFromText } from '../../src/ingest'
import { TINY_NETWORK, tinyEncoder, tinyHeads } from '../support/tinyEncoder'

const articleOf = (text: string) => articleFromText(text, { origin: 'pasted' })

/** Sentences of eight pieces that make more than one stretch. */
const LONG = 450

/** Source, cue and contents of each link, in words. */
async function linksOf(text: string) {
  const article = articleOf(text)
  const doc = tokenize(article.text, article.blocks)
  const words = (range: { from: number; to: number } | null) =>
    range && article.text.slice(doc.starts[range.from], doc.ends[range.to - 1])
  return linkByScores(await readCarefully(article, await tinyEncoder()), CAREFUL_NONE).map((one) => ({
    source: words(one.source),
    cue: words(one.cue),
    content: one.content.map(words),
  }))
}

describe('the careful reading', () => {
  it('labels words and links them', async () => {
    expect(
      await linksOf('Ortiz said that the pool would close.\n\nReed added that the pool is old.'),
    ).toEqual([
      { source: 'Ortiz', cue: 'said', content: ['that the pool would close'] },
      { source: 'Reed', cue: 'added', content: ['that the pool is old'] },
    ])
  })

  it('gives every word and sentence its probabilities', async () => {
    const article = articleOf('It rained. Ortiz said that the pool would close.')
    const { probabilities, background } = await readCarefully(article, await tinyEncoder())
    const tokens = tokenize(article.text, article.blocks).words.length
    expect(probabilities).toHaveLength(tokens * 7)
    for (let i = 0; i < tokens; i++)
      expect(probabilities.slice(i * 7, i * 7 + 7).reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    expect(background).toHaveLength(2)
    expect(background[1]).toBeGreaterThan(0.9)
  })

  it('takes no headline, byline or lead for background', async () => {
    const article = articleOf(
      'Pool to close\n\nBy Ana Reed\n\nThe pool is old. It would close.\n\n“It is old.”',
    )
    const { background } = await readCarefully(article, await tinyEncoder())
    expect([...background].map((p) => p > 0.9)).toEqual([false, false, false, true, true])
  })

  it('reads a long article in windows, and finds in each place what it finds in a short one', async () => {
    const text = Array.from({ length: LONG }, () => 'Ortiz said that the pool would close.').join('\n\n')
    const lengths: number[] = []
    const encoder = await tinyEncoder((length) => lengths.push(length))
    const links = linkByScores(await readCarefully(articleOf(text), encoder), CAREFUL_NONE)
    expect(links).toHaveLength(LONG)
    expect(links.every(({ source, cue, content }) => source && cue && content.length === 1)).toBe(true)
    expect(Math.max(...lengths)).toBe(322)
  })

  it('reads first what a reader looks at, then what follows, and tells what it has seen so far', async () => {
    const text = Array.from({ length: LONG }, () => 'Ortiz said that the pool would close.').join('\n\n')
    const looked = span(text.length / 2, text.length / 2 + 400)
    const parts: { read: number; of: number; holds: boolean; end: boolean; evidence: CarefulEvidence }[] = []
    await readCarefully(articleOf(text), await tinyEncoder(), {
      lookedAt: () => looked,
      onStretch: ({ read, of, holds, evidence }) =>
        parts.push({
          read,
          of,
          holds: holds(looked),
          end: holds(span(text.length - 9, text.length)),
          evidence: evidence(),
        }),
    })
    const [first] = parts
    expect(parts.map(({ read }) => read)).toEqual(parts.map((_, i) => i + 1))
    expect(first).toMatchObject({ of: parts.length + 1, holds: true, end: false })
    const tokens = (first?.evidence.probabilities.length ?? 0) / LABELS
    const isSeen = (token: number) => !isUnread(first?.evidence ?? { unread: [] }, token)
    expect(isSeen(tokens / 2)).toBe(true)
    expect([0, tokens - 1].map(isSeen)).toEqual([false, false])
    const links = linkByScores(first?.evidence as CarefulEvidence, CAREFUL_NONE)
    expect(links.length).toBeGreaterThan(100)
    expect(links.length).toBeLessThan(LONG / 2)
    expect(links.every(({ content }) => content.every(({ from }) => isSeen(from)))).toBe(true)
  })

  it('comes to the same in whichever order it was read', async () => {
    const sentences = [
      'Ortiz said that the pool would close.',
      'It is old, Reed added.',
      '“The pool is old.”',
    ]
    const text = Array.from(
      { length: LONG },
      (_, i) => `${sentences[i % 3]}${i % 5 === 0 ? '\n\n' : ' '}`,
    ).join('')
    const encoder = await tinyEncoder()
    const { run } = encoder.runtime
    // What it says of a piece hangs on the window that it is seen in, as with the real one.
    const unsteady: Encoder = {
      ...encoder,
      runtime: {
        async run(input) {
          const { labels, states } = await run(input)
          return { labels: labels.map((p, i) => 0.9 * p + 0.01 * (i % 9)), states }
        },
      },
    }
    const article = articleOf(text)
    const whole = await readCarefully(article, unsteady)
    expect(whole.unread).toEqual([])
    let looks = 0
    const jumping = await readCarefully(article, unsteady, {
      lookedAt: () => {
        const at = (looks++ * 7919 * 13) % (article.text.length - 10)
        return span(at, at + 10)
      },
      onStretch: ({ evidence }) => evidence(),
    })
    expect(looks).toBeGreaterThan(2)
    expect(jumping).toEqual(whole)
  })

  it('reads an empty text, and one of nothing but marks', async () => {
    expect(await linksOf('.')).toEqual([])
    expect(await linksOf('“ ” …')).toEqual([])
  })

  it('stops when it is no longer wanted, and says how far it is', async () => {
    const seen: number[] = []
    const asked = readCarefully(
      articleOf('Ortiz said that the pool would close. '.repeat(200)),
      await tinyEncoder(),
      {
        onProgress: (done) => seen.push(done),
        isCancelled: () => seen.length >= 3,
      },
    )
    await expect(asked).rejects.toThrow(ReadingCancelled)
    expect(seen).toHaveLength(3)
    expect([...seen].sort((a, b) => a - b)).toEqual(seen)
  })

  it('takes no network that its heads do not belong to, and no damaged heads', async () => {
    const start = async () => Promise.reject(new Error('must not start'))
    await expect(openEncoder(tinyHeads(5), TINY_NETWORK, start)).rejects.toThrow(/another version/)
    await expect(openEncoder(tinyHeads().slice(0, 900), TINY_NETWORK, start)).rejects.toThrow(
      /damaged|cut short/,
    )
  })
})
