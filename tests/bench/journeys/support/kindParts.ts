// What a kind of correction is made of: places by chance, the forms that are filled in, and what is pressed at the end.
import type { Locator } from '@playwright/test'
import {
  type Analysis,
  type Article,
  type Attribution,
  inTextOrder,
  type Span,
  span,
  textOf,
} from '../../../../src/domain'
import type { Operation } from '../../../../src/editing'
import { targetKey } from '../../../../src/layers'
import type { CommandId } from '../../../../src/state'
import { wholeWords } from '../../../../src/state/correcting/words'
import type { Hand } from '../../../e2e/support/byHand/hand'
import type { Chance } from '../../seeded'

export type Where = {
  readonly hand: Hand
  readonly chance: Chance
  readonly article: Article
  readonly now: Analysis
}

export type Kind = {
  readonly name: string
  readonly becomes: Operation['kind']
  /** False where there is no such place just now. */
  readonly does: (where: Where) => Promise<boolean>
}

const keyOf = ({ id }: Attribution) => targetKey({ kind: 'attribution', id })
const keyAt = (index: number) => targetKey({ kind: 'context', index })
export const dialog = ({ page }: Hand, name: string) => page.getByRole('dialog', { name })
export const save = (hand: Hand, form: Locator) => hand.press(form.getByRole('button', { name: 'Save' }))

/** Something else than what is chosen: a value of the list, and a name or words where those are asked for. */
export async function chooseElse(hand: Hand, chance: Chance, select: Locator): Promise<void> {
  const now = await select.inputValue()
  const values = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  const value = chance.pick(values.filter((one) => one !== now && one !== ''))
  await hand.choose(select, value)
  const part = select.locator('xpath=..')
  if (value === 'name')
    await hand.write(part.getByLabel('Name', { exact: true }), `Ida Vance ${chance.between(1, 99)}`)
  if (value === 'unnamed') await hand.write(part.getByLabel('Who it is, in words'), 'a neighbor of the quay')
}

/** Another word than the one that an edge is at. */
export async function slideElse(hand: Hand, chance: Chance, range: Locator): Promise<void> {
  const now = Number(await range.inputValue())
  const most = Number(await range.getAttribute('max'))
  const to = chance.pick(
    [-4, -3, -2, -1, 1, 2, 3, 4].map((by) => now + by).filter((at) => at >= 0 && at <= most),
  )
  // A fingertip is wider than a word on a short slider.
  for (let try_ = 0; try_ < 5; try_++)
    if ((await hand.slide(range, Math.min(most, to + try_))) !== now) return
}

/** Something done in the form of the statement that is open. */
export const inForm = (
  name: string,
  command: CommandId,
  becomes: Operation['kind'],
  fill: (form: Locator, where: Where) => Promise<void>,
): Kind => ({
  ...{ name, becomes },
  does: async (where) => {
    const { hand } = where
    if (!(await hand.open(someStatement(where)))) return false
    await hand.give(command)
    const form = dialog(hand, 'Set right')
    await fill(form, where)
    await save(hand, form)
    return true
  },
})

/** Something done to what is open, by its command alone. */
export const atOnce = (
  command: CommandId,
  becomes: Operation['kind'],
  key: (where: Where) => string | null,
): Kind => ({
  ...{ name: command, becomes },
  does: async (where) => {
    const at = key(where)
    if (at === null || !(await where.hand.open(at))) return false
    await where.hand.give(command)
    return true
  },
})

export const someStatement = ({ chance, now }: Where) => keyOf(chance.pick(now.attributions))
/** One that has words to lose. */
export const someLong = ({ chance, now, article }: Where) => {
  const words = (at: Span) => textOf(article.text, at).split(' ').length
  return keyOf(chance.pick(now.attributions.filter(({ content }) => Math.min(...content.map(words)) > 5)))
}
export const someBackground = ({ chance, now }: Where) =>
  now.context.length > 0 ? keyAt(chance.between(0, now.context.length - 1)) : null

/** Not the last one: there must be a next. */
export const someButLast = ({ chance, now }: Where) =>
  keyOf(chance.pick(inTextOrder(now.attributions).slice(0, -1)))

/** Some words of the text that no edge of a paragraph cuts. */
export function someWords({ chance, article: { text, blocks } }: Where) {
  const { span: block } = chance.pick(
    blocks.filter(({ kind, span: at }) => kind === 'paragraph' && at.end - at.start > 60),
  )
  const start = chance.between(block.start, block.end - 40)
  return wholeWords(text, span(start, start + chance.between(8, 30)))
}

export const marked = (as: 'direct' | 'reported' | 'context'): Kind => ({
  ...{ name: `mark.${as}`, becomes: as === 'context' ? 'background' : 'add' },
  does: async (where) => {
    const { hand, chance } = where
    if (hand.way === 'keyboard') {
      await hand.give(`mark.${as}`)
      const form = dialog(hand, 'Mark words')
      for (let i = chance.between(0, 5); i > 0; i--)
        await hand.press(form.getByRole('button', { name: 'Next sentence' }))
      if (as !== 'context') await hand.write(form.getByLabel('Name', { exact: true }), 'Ida Vance')
      await save(hand, form)
      return true
    }
    const { start, end } = someWords(where)
    await hand.select(start, end)
    const name = { direct: 'Mark as quote…', reported: 'Mark as claim…', context: 'Mark as background' }[as]
    await hand.press(hand.page.getByRole('toolbar', { name: 'Selected words' }).getByText(name))
    if (as !== 'context') await save(hand, dialog(hand, 'Mark as a statement'))
    return true
  },
})

/** Chooses somebody of the article, by name in the palette. */
export async function chooseEntity(
  { hand, chance, now }: Where,
  isFit = (_: Analysis['entities'][number]) => true,
): Promise<Analysis['entities'][number] | null> {
  const named = now.entities.filter((one) => one.mentions.some(({ form }) => form === 'name') && isFit(one))
  if (named.length === 0) return null
  const entity = chance.pick(named)
  await hand.find(entity.name, /^Entit/)
  return entity
}

export const ofEntity = (
  name: string,
  command: CommandId,
  becomes: Operation['kind'],
  fill: (form: Locator, where: Where) => Promise<void>,
  isFit?: (entity: Analysis['entities'][number]) => boolean,
): Kind => ({
  ...{ name, becomes },
  does: async (where) => {
    if (!(await chooseEntity(where, isFit))) return false
    await where.hand.give(command)
    const form = dialog(where.hand, 'Set right who this is')
    await fill(form, where)
    await save(where.hand, form)
    return true
  },
})
