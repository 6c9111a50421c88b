// A form that sets a statement right, filled in until it says what is wanted, as near as its own controls come.
import type { Locator } from '@playwright/test'
import {
  type Analysis,
  type Article,
  type Attribution,
  isSameSpan,
  type Source,
  type Span,
  textOf,
} from '../../../../src/domain'
import {
  beside,
  edgesIn,
  sentenceAround,
  withEdge,
  withinMarks,
  wordsAround,
} from '../../../../src/state/correcting/words'
import type { Hand } from './hand'

type Text = Pick<Article, 'text' | 'blocks'>

/** Both sliders of a picker, and where marks and sentences are meant, its buttons. `near` is whose surroundings it has. */
export async function pick(
  hand: Hand,
  picker: Locator,
  article: Text,
  near: () => Span,
  from: Span,
  wanted: Span,
): Promise<Span> {
  let at = from
  const toEdge = async (edge: 'start' | 'end') => {
    const words = wordsAround(article, near())
    const { first, last } = edgesIn(words, wanted)
    const index = edge === 'start' ? first : last
    const label = edge === 'start' ? 'Begins with' : 'Ends with'
    const now = edgesIn(words, at)
    if (index === (edge === 'start' ? now.first : now.last) && at[edge] === wanted[edge]) return
    const there = await hand.slide(picker.getByLabel(label), index)
    if (there !== (edge === 'start' ? now.first : now.last))
      at = withEdge(article.text, at, edge, words[there]!)
    else if (words.length > 1) {
      // It stood at the word already, with other marks: away from it and back.
      const away = index > 0 ? index - 1 : index + 1
      at = withEdge(article.text, at, edge, words[await hand.slide(picker.getByLabel(label), away)]!)
      at = withEdge(article.text, at, edge, words[await hand.slide(picker.getByLabel(label), index)]!)
    }
  }
  // First the edge that cannot cross the other one.
  for (const edge of wanted.start >= at.end ? (['end', 'start'] as const) : (['start', 'end'] as const))
    await toEdge(edge)
  const marks = withinMarks(article.text, at)
  if (isSameSpan(at, wanted)) return at
  if (marks && isSameSpan(marks, wanted)) {
    await hand.press(picker.getByRole('button', { name: 'To the quotation marks' }))
    return marks
  }
  const sentence = sentenceAround(article.text, at)
  if (isSameSpan(sentence, wanted)) {
    await hand.press(picker.getByRole('button', { name: 'Whole sentence' }))
    return sentence
  }
  return at
}

/** Unfolds a part of the form. */
export async function unfold(hand: Hand, form: Locator, title: RegExp): Promise<Locator> {
  const summary = form.locator('summary').filter({ hasText: title })
  const details = form
    .locator('details')
    .filter({ has: hand.page.locator('summary').filter({ hasText: title }) })
  if ((await details.getAttribute('open')) === null) await hand.press(summary)
  return details
}

/** The value of the choice that stands for a source; the name or the words where they are to be written. */
function choiceOf(
  source: Source,
  now: Analysis,
  wanted: Analysis,
  text: string,
): { readonly value: string; readonly words?: string } {
  switch (source.kind) {
    case 'entity': {
      const name = wanted.entities.find(({ id }) => id === source.entityId)?.name ?? ''
      const there = now.entities.find((one) => one.name === name)
      return there ? { value: `entity ${there.id}` } : { value: 'name', words: name }
    }
    case 'unnamed': {
      const speaks = now.attributions.some(({ source: one, via }) =>
        [one, ...via].some((other) => other.kind === 'unnamed' && other.id === source.id),
      )
      const words = textOf(text, source.introduced ?? source.span)
      return speaks ? { value: `source ${source.id}` } : { value: 'unnamed', words }
    }
    case 'unresolved':
      return { value: 'unclear' }
    case 'missing':
      return { value: 'nobody' }
  }
}

async function say(
  hand: Hand,
  part: Locator,
  label: string,
  source: Source,
  now: Analysis,
  wanted: Analysis,
  text: string,
) {
  const { value, words } = choiceOf(source, now, wanted, text)
  await hand.choose(part.getByLabel(label, { exact: true }), value)
  if (words)
    await hand.write(
      part.getByLabel(value === 'name' ? 'Name' : 'Who it is, in words', { exact: true }),
      words,
    )
}

export type Before = Pick<
  Attribution,
  'content' | 'manner' | 'cue' | 'addressee' | 'verb' | 'channel' | 'role' | 'via'
>

/** `before` is what the form says at first; `who` whether the speaker is to be chosen. */
export async function fillIn(
  hand: Hand,
  form: Locator,
  article: Text,
  {
    before,
    after,
    now,
    wanted,
    who,
  }: {
    readonly before: Before
    readonly after: Attribution
    readonly now: Analysis
    readonly wanted: Analysis
    readonly who: boolean
  },
): Promise<void> {
  const { text } = article
  if (who)
    await say(hand, form.locator('[data-part="speaker"]'), 'Who says it', after.source, now, wanted, text)
  if (before.manner !== after.manner) await hand.choose(form.getByLabel('Told as'), after.manner)
  await fillWords(hand, form, article, before, after)
  if (!isSameSpan(before.cue, after.cue))
    await fillSome(
      hand,
      await unfold(hand, form, /ascribe/),
      article,
      before.content[0],
      before.cue,
      after.cue,
    )
  if (!isSameSpan(before.addressee, after.addressee))
    await fillSome(
      hand,
      await unfold(hand, form, /Said to/),
      article,
      before.content[0],
      before.addressee,
      after.addressee,
    )
  if (after.via.length > before.via.length) {
    const part = await unfold(hand, form, /Passed on by/)
    for (const [i, relay] of after.via.entries()) {
      if (i >= before.via.length)
        await hand.press(part.getByRole('button', { name: 'Add somebody who passed it on' }))
      await say(hand, part, i === 0 ? 'Nearest' : 'Before that', relay, now, wanted, text)
    }
  }
  const { verb, channel, role } = after
  if (before.verb !== verb || before.channel !== channel || before.role !== role) {
    const part = await unfold(hand, form, /How it was said/)
    if (before.verb !== verb) await hand.choose(part.getByLabel('Verb'), verb)
    if (before.channel !== channel) await hand.choose(part.getByLabel('Where'), channel)
    if (before.role !== role) await hand.choose(part.getByLabel('Speaker’s role'), role)
  }
}

/** As many pieces as are wanted, each with its edges. */
async function fillWords(hand: Hand, form: Locator, article: Text, before: Before, { content }: Attribution) {
  const isSame =
    before.content.length === content.length && before.content.every((at, i) => isSameSpan(at, content[i]!))
  if (isSame) return
  const part = await unfold(hand, form, /Which words/)
  const pieces: Span[] = [...before.content]
  while (pieces.length > content.length) {
    pieces.pop()
    await hand.press(part.getByRole('button', { name: 'Without these words' }).last())
  }
  while (pieces.length < content.length) {
    pieces.push(beside(article, pieces.at(-1)!))
    await hand.press(part.getByRole('button', { name: 'Add more words' }))
  }
  const [first, last] = [before.content[0], before.content.at(-1)!]
  const around = { start: first.start, end: last.end } as Span
  for (const [i, wanted] of content.entries()) {
    const piece =
      pieces.length > 1 ? part.getByRole('group', { name: `Words ${i + 1} of ${pieces.length}` }) : part
    await pick(hand, piece, article, () => around, pieces[i]!, wanted)
  }
}

/** Words that may be none. */
async function fillSome(
  hand: Hand,
  part: Locator,
  article: Text,
  near: Span,
  before: Span | null,
  after: Span | null,
) {
  const none = part.getByRole('checkbox')
  await hand.tick(none, after === null)
  if (!after) return
  let at = before ?? beside(article, near)
  // The picker has the surroundings of whatever is picked by then.
  const words = { near: () => at }
  const toEdge = async (edge: 'start' | 'end') => {
    const around = wordsAround(article, words.near())
    const { first, last } = edgesIn(around, after)
    const there = await hand.slide(
      part.getByLabel(edge === 'start' ? 'Begins with' : 'Ends with'),
      edge === 'start' ? first : last,
    )
    at = withEdge(article.text, at, edge, around[there]!)
  }
  for (const edge of after.start >= at.end ? (['end', 'start'] as const) : (['start', 'end'] as const))
    await toEdge(edge)
}
