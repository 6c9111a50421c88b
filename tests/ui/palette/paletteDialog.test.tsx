// The palette's list under the fingers: what Enter takes while results are behind, and what stays meant when others come.

import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { PaletteResult, PaletteResults } from '../../../src/state/palette/results'
import { PaletteDialog } from '../../../src/ui/palette/PaletteDialog'
import { render, screen } from '../../support/testingLibrary'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const result = (name: string): PaletteResult => ({
  key: `command ${name}`,
  kind: 'command',
  id: name,
  pieces: [{ text: name, hit: false }],
  detail: null,
  keys: [],
  at: null,
})
const resultsOf = (...names: string[]): PaletteResults => ({
  groups: [{ kind: 'command', results: names.map(result) }],
  all: names.length,
})

type Props = Parameters<typeof PaletteDialog>[0]

function dialog(props: Pick<Props, 'query' | 'resultsOf' | 'results' | 'onChoose'> & Partial<Props>) {
  return (
    <PaletteDialog
      onQuery={() => undefined}
      onFocus={() => undefined}
      findNow={() => props.results}
      onClose={() => undefined}
      {...props}
    />
  )
}

it('takes the first of what was typed, though it does not stand there yet', async () => {
  const onChoose = vi.fn()
  const user = userEvent.setup()
  render(
    dialog({
      query: 'headline',
      resultsOf: 'h',
      results: resultsOf('Hide all layers', 'Change headline'),
      findNow: () => resultsOf('Change headline'),
      onChoose,
    }),
  )
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledWith(result('Change headline'))
})

it('keeps what is meant when others come to stand beside it', async () => {
  const onChoose = vi.fn()
  const user = userEvent.setup()
  const given = { query: '', resultsOf: '', onChoose }
  const { rerender } = render(dialog({ ...given, results: resultsOf('Help', 'Library') }))
  await user.keyboard('{End}')
  rerender(dialog({ ...given, results: resultsOf('Undo', 'Help', 'Library', 'Settings') }))
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Library')
  rerender(dialog({ ...given, results: resultsOf('Help') }))
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Help')
  await user.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledWith(result('Help'))
})
