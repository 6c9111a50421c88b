// What a person does in the page to make the reviewed analysis of the automatic one: difference by difference, by the page's own controls.
import {
  type Analysis,
  type Article,
  type Attribution,
  isSameSpan,
  isUnsure,
  overlaps,
  type Span,
  span,
  textOf,
} from '../../../../src/domain'
import { targetKey } from '../../../../src/layers'
import { emptyForm } from '../../../../src/state/correcting/form'
import { counterpart, whoSays } from '../../../support/byHand'
import { expect } from '../watched'
import { fillIn, pick } from './fillIn'
import type { Hand } from './hand'
import { correctedBy, logIn } from './kept'

type Step = { readonly what: string; readonly do: (hand: Hand) => Promise<void> }

const spelled = ({ content }: Attribution) => JSON.stringify(content)
const keyOf = ({ id }: Attribution) => targetKey({ kind: 'attribution', id })
const keyAt = (index: number) => targetKey({ kind: 'context', index })

/** Does what is left to do, at most so many things; gives back what was done. */
export async function bringTo(
  hand: Hand,
  article: Article,
  automatic: Analysis,
  wanted: Analysis,
  most = 500,
): Promise<readonly string[]> {
  const done: string[] = []
  while (done.length < most) {
    const kept = await logIn(hand.page)
    const now = correctedBy(article, automatic, kept)
    const step = nextStep(article, now, wanted)
    if (!step) return done
    if (done.slice(-2).every((one) => one === step.what) && done.length > 1)
      throw new Error(`the page does not come further than this: ${step.what}`)
    done.push(step.what)
    await step.do(hand)
    await expect
      .poll(async () => (await logIn(hand.page)).length, { message: step.what })
      .toBeGreaterThan(kept.length)
  }
  return done
}

function nextStep(article: Article, now: Analysis, wanted: Analysis): Step | null {
  const { text } = article
  const words = ({ start, end }: Span) => text.slice(start, end)
  const extra = now.attributions.find(
    (one) => !wanted.attributions.some((other) => counterpart(other, now, wanted)?.id === one.id),
  )
  if (extra)
    return {
      what: `reject “${words(extra.content[0])}”`,
      do: async (hand) => {
        await hand.open(keyOf(extra))
        await hand.give('check.reject')
      },
    }
  const missing = wanted.attributions.find((one) => counterpart(one, now, wanted) === null)
  if (missing)
    return {
      what: `mark “${words(missing.content[0])}”`,
      do: (hand) => markStatement(hand, article, missing, now, wanted),
    }
  for (const one of wanted.attributions) {
    const there = counterpart(one, now, wanted)
    if (there && differ(there, one, now, wanted, text))
      return {
        what: `set right “${words(one.content[0])}” of ${spelled(there)}`,
        do: (hand) => setRight(hand, article, there, one, now, wanted),
      }
  }
  return nextOfBackground(article, now, wanted) ?? nextUnsure(article, now, wanted)
}

/** What the machine has right and is unsure of: a person says so. */
function nextUnsure({ text }: Article, now: Analysis, wanted: Analysis): Step | null {
  const [unsure] = wanted.attributions.flatMap((one) => {
    const there = counterpart(one, now, wanted)
    return there && isUnsure(there) && !isUnsure(one) ? [there] : []
  })
  return unsure
    ? {
        what: `confirm “${textOf(text, unsure.content[0])}”`,
        do: async (hand) => {
          await hand.open(keyOf(unsure))
          await hand.give('check.confirm')
        },
      }
    : null
}

function nextOfBackground(article: Article, now: Analysis, wanted: Analysis): Step | null {
  const { text } = article
  const isWanted = ({ span }: { readonly span: Span }) =>
    wanted.context.some((one) => isSameSpan(one.span, span))
  const absent = wanted.context.find(({ span }) => !now.context.some((one) => isSameSpan(one.span, span)))
  const [index, extra] = [...now.context.entries()].find(([, one]) => !isWanted(one)) ?? []
  const near =
    absent && [...now.context.entries()].find(([, one]) => !isWanted(one) && overlaps(one.span, absent.span))
  const openAt = (hand: Hand, at: number) => hand.open(keyAt(at))
  if (absent && near) {
    const [at, { span }] = near
    return {
      what: `background “${text.slice(absent.span.start, absent.span.end)}”`,
      do: async (hand) => {
        if (isNearly([span], [absent.span])) return dragEdges(hand, keyAt(at), [span], [absent.span])
        await openAt(hand, at)
        await hand.give('correct.words')
        const form = hand.page.getByRole('dialog', { name: 'Set background right' })
        await pick(hand, form, article, () => span, span, absent.span)
        await hand.press(form.getByRole('button', { name: 'Save' }))
      },
    }
  }
  if (extra !== undefined && index !== undefined)
    return {
      what: `no background “${text.slice(extra.span.start, extra.span.end)}”`,
      do: async (hand) => {
        await openAt(hand, index)
        await hand.give('check.reject')
      },
    }
  return absent
    ? {
        what: `mark background “${text.slice(absent.span.start, absent.span.end)}”`,
        do: async (hand) => {
          await hand.page.keyboard.press('Escape')
          await hand.select(absent.span.start, absent.span.end)
          await hand.give('mark.context')
        },
      }
    : null
}

/** Characters by which marks at an edge may be in or out: no word is between. */
const MARKS = 3

/** Whether the same words are meant, with other marks at their ends. */
const isNearly = (before: readonly Span[], after: readonly Span[]): boolean =>
  before.length === after.length &&
  before.some((at, i) => !isSameSpan(at, after[i] ?? null)) &&
  before.every((at, i) => {
    const to = after[i]
    return to && Math.abs(to.start - at.start) <= MARKS && Math.abs(to.end - at.end) <= MARKS
  })

/** By the handles in the text, to the very character. */
async function dragEdges(
  hand: Hand,
  key: string,
  before: readonly Span[],
  after: readonly Span[],
): Promise<void> {
  await hand.open(key)
  await hand.give('correct.ends')
  for (const [i, at] of before.entries())
    for (const edge of ['start', 'end'] as const) {
      const wanted = after[i]?.[edge]
      if (wanted === undefined || wanted === at[edge]) continue
      const name = `${edge === 'start' ? 'Beginning' : 'End'} of the words${before.length > 1 ? `, piece ${i + 1}` : ''}`
      await hand.dragTo(hand.page.getByRole('slider', { name, exact: true }), wanted, edge)
    }
  await hand.press(hand.page.getByRole('button', { name: 'Done' }))
}

/** Whether anything that a form tells is otherwise. */
function differ(
  there: Attribution,
  one: Attribution,
  now: Analysis,
  wanted: Analysis,
  text: string,
): boolean {
  const told = ({ content, direct, addressee, verb, channel, role }: Attribution) =>
    JSON.stringify([content, direct, addressee, verb, channel, role])
  return told(there) !== told(one) || whoSays(there, now, text) !== whoSays(one, wanted, text)
}

async function markStatement(
  hand: Hand,
  article: Article,
  after: Attribution,
  now: Analysis,
  wanted: Analysis,
) {
  const [{ start, end }] = after.content
  await hand.page.keyboard.press('Escape')
  await hand.select(start, end)
  const as = after.manner === 'direct' ? 'direct' : 'reported'
  await hand.give(`mark.${as}`)
  const form = hand.page.getByRole('dialog', { name: 'Mark as a statement' })
  const before = { ...emptyForm(span(start, end), as), via: [] }
  await fillIn(hand, form, article, { before, after, now, wanted, who: after.source.kind !== 'missing' })
  await hand.press(form.getByRole('button', { name: 'Save' }))
}

async function setRight(
  hand: Hand,
  article: Article,
  before: Attribution,
  after: Attribution,
  now: Analysis,
  wanted: Analysis,
) {
  if (isNearly(before.content, after.content))
    return dragEdges(hand, keyOf(before), before.content, after.content)
  await hand.open(keyOf(before))
  await hand.give('correct.words')
  const form = hand.page.getByRole('dialog', { name: 'Set right' })
  const { text } = article
  const who = whoSays({ ...before, via: [] }, now, text) !== whoSays({ ...after, via: [] }, wanted, text)
  const isStuck =
    spelled(before) === spelled(after) &&
    before.manner === 'mixed' &&
    after.manner === 'mixed' &&
    JSON.stringify(before.direct) !== JSON.stringify(after.direct)
  // Which words are the source's own follows from the marks where it was all told before.
  await fillIn(hand, form, article, {
    before,
    after: isStuck ? { ...after, manner: 'reported' } : after,
    now,
    wanted,
    who,
  })
  await hand.press(form.getByRole('button', { name: 'Save' }))
}
