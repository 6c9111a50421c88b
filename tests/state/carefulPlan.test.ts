// When an article is read carefully without being asked for it.
import { expect, it } from 'vitest'
import { INITIAL_SETTINGS, planCareful, readSettings } from '../../src/state'

const away = { kept: false, local: false, bytes: 16e6, hindrance: null }

it.each([
  ['automatic', away, 'offer'],
  ['automatic', { ...away, local: true }, 'start'],
  ['automatic', { ...away, kept: true }, 'start'],
  ['automatic', { ...away, kept: true, hindrance: 'little memory' }, 'offer'],
  ['always', away, 'start'],
  ['always', { ...away, hindrance: 'data is saved' }, 'offer'],
  ['always', { ...away, local: true, bytes: 0 }, 'none'],
  ['never', { ...away, kept: true, local: true }, 'none'],
] as const)('%s with %o: %s', (setting, here, plan) => expect(planCareful(setting, here)).toBe(plan))

it.each(['face', 'lines', 'spacing', 'text', 'theme'] as const)(
  'what nobody said of %s, or said unknown, is as at first',
  (name) => {
    const { [name]: first, ...before } = INITIAL_SETTINGS
    expect(readSettings(before)?.[name]).toBe(first)
    expect(readSettings({ ...before, [name]: 'odd' })?.[name]).toBe(first)
  },
)

it('is automatic where nobody said anything of it, or something unknown', () => {
  const { careful, ...before } = INITIAL_SETTINGS
  expect(readSettings(before)?.careful).toBe('automatic')
  expect(readSettings({ ...before, careful: 'sometimes' })?.careful).toBe('automatic')
  expect(readSettings({ ...before, careful: 'never' })?.careful).toBe('never')
  expect(careful).toBe('automatic')
})
