// A long table of the report is drawn in portions; on paper it is whole, and who comes back finds the row that was left.

import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { ReportTable } from '../../src/ui/report/ReportTable'
import { act, cleanup, render, screen } from '../support/testingLibrary'

const table = {
  id: 'months',
  caption: 'By month',
  columns: [{ shown: 'month', plain: ['month'] }],
  rows: Array.from({ length: 120 }, (_, i) => [{ shown: `month ${i}`, plain: [i] }]),
}
const draw = (rows = 1) =>
  render(
    <ReportTable
      table={table as never}
      trends={null}
      figures={{ hrefOf: (id) => `#${id}`, onFollow: () => {}, rows }}
    />,
  )
const drawn = () => screen.getAllByRole('rowheader').length

afterEach(cleanup)

it('shows more when asked for, until all of it is there', async () => {
  draw()
  expect(drawn()).toBe(50)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Show more of 120 rows' }))
  await user.click(screen.getByRole('button', { name: 'Show more of 120 rows' }))
  expect(drawn()).toBe(120)
  expect(screen.queryByRole('button')).toBeNull()
})

it('is whole on paper', () => {
  draw()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(drawn()).toBe(120)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(drawn()).toBe(50)
})

it('draws as many rows as who comes back needs', () => {
  draw(77)
  expect(drawn()).toBe(77)
})
