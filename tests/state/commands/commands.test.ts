// The list of commands and their keys: none is wanted twice, presses are told apart on every keyboard, all is said in words.
import { describe, expect, it } from 'vitest'
import {
  ariaChord,
  COMMAND_GROUPS,
  COMMANDS,
  type Command,
  isPressed,
  isSingle,
  type Press,
  tellChord,
} from '../../../src/state'
import { pressOf } from '../../../src/state/commands/chord'
import type { Scope } from '../../../src/state/commands/command'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

const command = (id: string, more: Partial<Command>): Command => ({
  id,
  name: id,
  says: id,
  group: 'Page',
  scope: 'everywhere',
  keys: [],
  ...more,
})

/** A highlight is in an article, and everything is everywhere: there, two keys can meet. */
const meet = (a: Scope, b: Scope): boolean =>
  a === b || a === 'everywhere' || b === 'everywhere' || (a !== 'library' && b !== 'library')

/** Commands that would answer to the same press on some keyboard. */
function clashesAmong(
  commands: readonly Command[],
): readonly { readonly key: string; readonly between: readonly [string, string] }[] {
  return [true, false].flatMap((apple) => {
    const keyed = commands.flatMap((command) =>
      [...new Set(command.keys.map((chord) => pressOf(chord, apple)))].map((key) => ({ command, key })),
    )
    return keyed.flatMap((a, i) =>
      keyed
        .slice(i + 1)
        .filter((b) => a.key === b.key && meet(a.command.scope, b.command.scope))
        .map((b) => ({ key: a.key, between: [a.command.id, b.command.id] as const })),
    )
  })
}

describe('the list', () => {
  it('gives no key to two commands that can meet', () => expect(clashesAmong(COMMANDS)).toEqual([]))

  it('says of each command what it does, in a group that is shown', () => {
    for (const { name, says, group } of COMMANDS) {
      expect(says.length, name).toBeGreaterThan(name.length / 2)
      expect(COMMAND_GROUPS).toContain(group)
    }
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length)
  })
})

describe('a clash', () => {
  it('is found between scopes that meet, and not between those that do not', () => {
    const library = command('a', { scope: 'library', keys: ['x'] })
    expect(clashesAmong([library, command('b', { scope: 'article', keys: ['x'] })])).toEqual([])
    expect(clashesAmong([library, command('b', { keys: ['x'] })])).not.toEqual([])
    const highlight = command('a', { scope: 'highlight', keys: ['x'] })
    expect(clashesAmong([highlight, command('b', { scope: 'article', keys: ['X'] })])).not.toEqual([])
  })
  it('is found where only some keyboards cannot tell the keys apart', () => {
    expect(clashesAmong([command('a', { keys: ['Mod+y'] }), command('b', { keys: ['Ctrl+y'] })])).toEqual([
      { key: 'Control+y', between: ['a', 'b'] },
    ])
  })
})

describe('a press', () => {
  it.each([
    ['Mod+k', press('k', { metaKey: true }), true, true],
    ['Mod+k', press('k', { ctrlKey: true }), true, false],
    ['Mod+k', press('k', { ctrlKey: true }), false, true],
    ['Mod+k', press('K', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod+k', press('k', { ctrlKey: true, altKey: true }), false, false],
    ['Mod+k', press('k'), false, false],
    ['Shift+Mod+z', press('Z', { metaKey: true, shiftKey: true }), true, true],
    ['Ctrl+y', press('y', { ctrlKey: true }), true, true],
    // Caps lock makes capitals; Shift does too, and means something else.
    ['l', press('L'), false, true],
    ['l', press('L', { shiftKey: true }), false, false],
    // Some keyboards have digits and question marks above, some below.
    ['1', press('1', { shiftKey: true }), false, true],
    ['?', press('?', { shiftKey: true }), false, true],
    ['?', press('?'), false, true],
    // On a Russian keyboard.
    ['Mod+z', press('я', { ctrlKey: true, code: 'KeyZ' }), false, true],
    // A German one has another letter there.
    ['Mod+z', press('y', { ctrlKey: true, code: 'KeyZ' }), false, false],
    ['Escape', press('Escape'), true, true],
    ['Escape', press('Escape', { shiftKey: true }), true, false],
  ])('%s, %o, apple %s: %s', (chord, pressed, apple, is) => {
    expect(isPressed(chord, pressed, apple)).toBe(is)
  })
})

it('keys are told as each platform has them', () => {
  expect(tellChord('Mod+k', true)).toBe('⌘K')
  expect(tellChord('Mod+k', false)).toBe('Ctrl+K')
  expect(tellChord('Shift+Mod+z', true)).toBe('⇧⌘Z')
  expect(tellChord('Shift+Mod+z', false)).toBe('Ctrl+Shift+Z')
  expect(tellChord('Escape', false)).toBe('Esc')
  expect(tellChord('l', false)).toBe('l')
  expect(ariaChord('Shift+Mod+z', true)).toBe('Meta+Shift+Z')
  expect(ariaChord('Mod+k', false)).toBe('Control+K')
  expect(ariaChord('?', false)).toBe('?')
})

it('only keys that type a character count as single', () => {
  expect(['1', '?', 'l', 'Escape', 'Mod+k'].map(isSingle)).toEqual([true, true, true, false, false])
})
