// Every kind of correction once, as somebody does it in the page at a place by chance: what is pressed and filled in, and which operation it must become.
import { unfold } from '../../../e2e/support/byHand/fillIn'
import { dragEnd, endHandle } from '../../../e2e/support/dragEnd'
import { tabTo } from '../../../e2e/support/tabTo'
import {
  atOnce,
  chooseElse,
  chooseEntity,
  dialog,
  inForm,
  type Kind,
  marked,
  ofEntity,
  save,
  slideElse,
  someBackground,
  someButLast,
  someLong,
  someStatement,
  someWords,
} from './kindParts'

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
      if (!(await hand.open(someLong(where)))) return false
      await hand.give('correct.ends')
      if (hand.way === 'keyboard') {
        await tabTo(hand.page, endHandle(hand.page))
        for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter']) await hand.page.keyboard.press(key)
      } else await dragEnd(hand.page, hand.way === 'phone' ? 'finger' : 'mouse')
      await hand.press(hand.page.getByRole('button', { name: 'Done' }))
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
      const { hand, chance } = where
      if (!(await hand.open(someLong(where)))) return false
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
