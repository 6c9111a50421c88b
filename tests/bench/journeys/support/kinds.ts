// Every kind of correction once, as somebody does it in the page at a place by chance: what is pressed and filled in, and which operation it must become.
import type { Locator } from '@playwright/test'
import { type Analysis, type Article, type Attribution, span } from '../../../../src/domain'
import type { OperationKind } from '../../../../src/editing'
import type { CommandId } from '../../../../src/state'
import { wholeWords } from '../../../../src/state/correcting/words'
import { dragEnd, endHandle } from '../../../e2e/support/dragEnd'
import type { Chance } from '../../seeded'
import { unfold } from './fillIn'
import type { Hand } from './hand'
import { tabTo } from './ways'

export type Where = {
  readonly hand: Hand
  readonly chance: Chance
  readonly article: Article
  readonly now: Analysis
}

export type Kind = {
  readonly name: string
  readonly becomes: OperationKind
  /** False where there is no such place just now. */
  readonly does: (where: Where) => Promise<boolean>
}

const keyOf = ({ id }: Attribution) => `a.${encodeURIComponent(id)}`
const dialog = ({ page }: Hand, name: string) => page.getByRole('dialog', { name })
const save = (hand: Hand, form: Locator) => hand.press(form.getByRole('button', { name: 'Save' }))

/** Something else than what is chosen: a value of the list, and a name or words where those are asked for. */
async function chooseElse(hand: Hand, chance: Chance, select: Locator): Promise<void> {
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
async function slideElse(hand: Hand, chance: Chance, range: Locator): Promise<void> {
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
const inForm = (
  name: string,
  command: CommandId,
  becomes: OperationKind,
  fill: (form: Locator, where: Where) => Promise<void>,
): Kind => ({
  ...{ name, becomes },
  does: async (where) => {
    const { hand, chance, now } = where
    if (!(await hand.open(keyOf(chance.pick(now.attributions))))) return false
    await hand.give(command)
    const form = dialog(hand, 'Set right')
    await fill(form, where)
    await save(hand, form)
    return true
  },
})

/** Something done to what is open, by its command alone. */
const atOnce = (command: CommandId, becomes: OperationKind, key: (where: Where) => string | null): Kind => ({
  ...{ name: command, becomes },
  does: async (where) => {
    const at = key(where)
    if (at === null || !(await where.hand.open(at))) return false
    await where.hand.give(command)
    return true
  },
})

const someStatement = ({ chance, now }: Where) => keyOf(chance.pick(now.attributions))
const someBackground = ({ chance, now }: Where) =>
  now.context.length > 0 ? `c.${chance.between(0, now.context.length - 1)}` : null

/** Not the last one: there must be a next. */
const someButLast = ({ chance, now }: Where) => {
  const inOrder = [...now.attributions].sort((a, b) => a.content[0].start - b.content[0].start)
  return keyOf(chance.pick(inOrder.slice(0, -1)))
}

/** Some words of the text that no edge of a paragraph cuts. */
function someWords({ chance, article: { text, blocks } }: Where) {
  const { span: block } = chance.pick(
    blocks.filter(({ kind, span: at }) => kind === 'paragraph' && at.end - at.start > 60),
  )
  const start = chance.between(block.start, block.end - 40)
  return wholeWords(text, span(start, start + chance.between(8, 30)))
}

const marked = (as: 'direct' | 'reported' | 'context'): Kind => ({
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
async function chooseEntity(
  { hand, chance, now }: Where,
  isFit = (_: Analysis['entities'][number]) => true,
): Promise<Analysis['entities'][number] | null> {
  const named = now.entities.filter((one) => one.mentions.some(({ form }) => form === 'name') && isFit(one))
  if (named.length === 0) return null
  const entity = chance.pick(named)
  await hand.find(entity.name, /^Entit/)
  return entity
}

const ofEntity = (
  name: string,
  command: CommandId,
  becomes: OperationKind,
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

export const KINDS: readonly Kind[] = [
  atOnce('check.confirm', 'confirm', someStatement),
  atOnce('check.reject', 'remove', someStatement),
  atOnce('correct.manner', 'manner', someStatement),
  atOnce('correct.merge', 'merge', someButLast),
  inForm('speaker', 'correct.speaker', 'speaker', async (form, { hand, chance }) =>
    chooseElse(hand, chance, form.getByLabel('Who says it')),
  ),
  inForm('words', 'correct.words', 'words', async (form, { hand, chance }) =>
    slideElse(
      hand,
      chance,
      form
        .locator('[data-part="words"]')
        .getByLabel(chance.pick(['Begins with', 'Ends with']))
        .first(),
    ),
  ),
  {
    ...{ name: 'handles', becomes: 'words' },
    does: async (where) => {
      const { hand } = where
      if (!(await hand.open(someStatement(where)))) return false
      await hand.give('correct.ends')
      if (hand.way === 'keyboard') {
        await tabTo(hand.page, endHandle(hand.page))
        for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter']) await hand.page.keyboard.press(key)
      } else await dragEnd(hand.page, hand.way === 'phone' ? 'finger' : 'mouse')
      return true
    },
  },
  inForm('cue', 'correct.cue', 'cue', async (form, { hand, chance }) => {
    const part = form.locator('[data-part="cue"]')
    if (chance.happens(0.3))
      return hand.tick(part.getByRole('checkbox'), !(await part.getByRole('checkbox').isChecked()))
    await hand.tick(part.getByRole('checkbox'), false)
    await slideElse(hand, chance, part.getByLabel('Ends with'))
  }),
  inForm('addressee', 'correct.addressee', 'addressee', async (form, { hand }) => {
    const box = form.locator('[data-part="addressee"]').getByRole('checkbox')
    await hand.tick(box, !(await box.isChecked()))
  }),
  inForm('relays', 'correct.relays', 'relays', async (form, { hand, chance }) => {
    const part = form.locator('[data-part="relays"]')
    await hand.press(part.getByRole('button', { name: 'Add somebody who passed it on' }))
    await chooseElse(hand, chance, part.getByLabel('Nearest'))
  }),
  inForm('saying', 'correct.saying', 'saying', async (form, { hand, chance }) =>
    chooseElse(
      hand,
      chance,
      form.getByLabel(chance.pick(['Verb', 'Where', 'Speaker’s role']), { exact: true }),
    ),
  ),
  {
    ...{ name: 'split', becomes: 'split' },
    does: async (where) => {
      const { hand, chance, now, article } = where
      const long = now.attributions.filter(
        ({ content: [at] }) => article.text.slice(at.start, at.end).split(' ').length > 5,
      )
      const one = chance.pick(long)
      if (!(await hand.open(keyOf(one)))) return false
      await hand.give('correct.split')
      const form = dialog(hand, 'Set right')
      const range = form.locator('[data-part="split"]').getByLabel('Begins with')
      await hand.slide(range, Number(await range.inputValue()) + chance.between(2, 4))
      await hand.press(form.getByRole('button', { name: 'Part them here' }))
      return true
    },
  },
  marked('direct'),
  marked('reported'),
  marked('context'),
  { ...atOnce('check.confirm', 'confirmBackground', someBackground), name: 'confirm background' },
  { ...atOnce('check.reject', 'removeBackground', someBackground), name: 'reject background' },
  {
    ...{ name: 'background words', becomes: 'backgroundWords' },
    does: async (where) => {
      const { hand, chance } = where
      const at = someBackground(where)
      if (at === null || !(await hand.open(at))) return false
      await hand.give('correct.words')
      const form = dialog(hand, 'Set background right')
      await slideElse(hand, chance, form.getByLabel(chance.pick(['Begins with', 'Ends with'])))
      await save(hand, form)
      return true
    },
  },
  ofEntity('rename', 'entity.name', 'rename', async (form, { hand, chance }) =>
    hand.write(form.getByLabel('Name', { exact: true }), `Somebody ${chance.between(1, 99)}`),
  ),
  ofEntity('kind', 'entity.kind', 'entityKind', async (form, { hand, chance }) =>
    chooseElse(hand, chance, form.getByLabel('Kind', { exact: true })),
  ),
  ofEntity('two that are one', 'entity.join', 'join', async (form, { hand, chance }) =>
    chooseElse(hand, chance, form.getByLabel('The same as')),
  ),
  ofEntity(
    'one that is two',
    'entity.part',
    'part',
    async (form, { hand }) => {
      const part = await unfold(hand, form, /somebody else/)
      await hand.tick(part.getByRole('checkbox').first(), true)
      await hand.write(part.getByLabel('Name', { exact: true }), 'Somebody Else')
    },
    ({ mentions }) => mentions.length > 1,
  ),
  {
    ...{ name: 'nobody', becomes: 'tie' },
    does: async (where) => {
      if (!(await chooseEntity(where))) return false
      await where.hand.give('entity.remove')
      return true
    },
  },
  {
    ...{ name: 'who is meant', becomes: 'tie' },
    does: async (where) => {
      const { hand, chance } = where
      if (hand.way !== 'keyboard') {
        const { start, end } = someWords(where)
        await hand.select(start, end)
      }
      await hand.give('entity.meant')
      const form = dialog(hand, 'Who is meant')
      if (hand.way === 'keyboard') await slideElse(hand, chance, form.getByLabel('Ends with'))
      const who = form.getByLabel('These words mean')
      await hand.choose(who, 'name')
      await hand.write(form.getByLabel('Name', { exact: true }), `Somebody ${chance.between(1, 99)}`)
      await save(hand, form)
      return true
    },
  },
  {
    ...{ name: 'all that a source says', becomes: 'speaker' },
    does: async (where) => {
      const { hand, chance, now } = where
      const speaking = now.entities.filter(({ id }) =>
        now.attributions.some(
          ({ source }) => source.kind === 'entity' && source.also.length === 0 && source.entityId === id,
        ),
      )
      if (speaking.length === 0) return false
      await hand.find(chance.pick(speaking).name, /^Source/)
      await hand.give('correct.source')
      const form = dialog(hand, 'Set the speaker right')
      await chooseElse(hand, chance, form.getByLabel('Who says it'))
      await save(hand, form)
      return true
    },
  },
]
