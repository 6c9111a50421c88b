// A dialog that the app takes away gives the focus back, and what it tells afterwards closes nothing else.
import { beforeEach, describe, expect, it } from 'vitest'
import { Dialog } from '../../../src/ui/common/Dialog'
import { fireEvent, render, screen } from '../../support/testingLibrary'

let onPage: boolean[] = []
let from: Element | null = null

beforeEach(() => {
  onPage = []
  // As a browser does it: jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    from = document.activeElement
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    onPage.push(this.isConnected)
    if (from instanceof HTMLElement) from.focus()
  }
})

/** A page: its bar, and perhaps a dialog over it. */
function Page({ of, asks, onClose }: { of: string; asks: boolean; onClose?: () => void }) {
  return (
    <>
      <header key={of} data-bar="">
        <button type="button">Library</button>
        <button type="button" aria-label="Open…">
          {of}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <button type="button">In {of}</button>
      </main>
      {asks && (
        <Dialog title="Made up" onClose={onClose ?? (() => undefined)}>
          Words
        </Dialog>
      )}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

it('closes while it is still on the page, for only then the browser gives the focus back', () => {
  render(<Page of="one" asks={true} />).unmount()
  expect(onPage).toEqual([true])
})

describe('where the page has become another meanwhile', () => {
  it('the focus goes to the same tool of its bar', () => {
    const { rerender } = render(<Page of="waiting" asks={false} />)
    button('Open…').focus()
    rerender(<Page of="waiting" asks={true} />)
    rerender(<Page of="library" asks={true} />)
    rerender(<Page of="library" asks={false} />)
    expect(button('Open…')).toHaveFocus()
    expect(button('Open…')).toHaveTextContent('library')
  })

  it('the focus goes to the main part where nothing of the bar had it', () => {
    const gone = document.body.appendChild(document.createElement('button'))
    const { rerender } = render(<Page of="one" asks={false} />)
    gone.focus()
    rerender(<Page of="one" asks={true} />)
    gone.remove()
    rerender(<Page of="one" asks={false} />)
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

it('what the browser tells after the app has closed it closes nothing more', () => {
  let closed = 0
  const { rerender } = render(<Page of="one" asks={true} onClose={() => (closed += 1)} />)
  const dialog = screen.getByRole('dialog', { hidden: true })
  rerender(<Page of="one" asks={false} />)
  fireEvent(dialog, new Event('close'))
  expect(closed).toBe(0)
  rerender(<Page of="one" asks={true} onClose={() => (closed += 1)} />)
  fireEvent(screen.getByRole('dialog', { hidden: true }), new Event('close'))
  expect(closed).toBe(1)
})

it('Escape closes it before the browser has: what is begun right after it is not ended with it', () => {
  let closed = 0
  render(<Page of="one" asks={true} onClose={() => (closed += 1)} />)
  const dialog = screen.getByRole('dialog', { hidden: true })
  fireEvent(dialog, new Event('cancel'))
  expect(closed).toBe(1)
  // A field for files, of which nothing was chosen.
  fireEvent(dialog.firstElementChild as Element, new Event('cancel', { bubbles: true }))
  expect(closed).toBe(1)
})
