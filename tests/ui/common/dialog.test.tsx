// A dialog that the app takes away gives the focus back.

import { expect, it } from 'vitest'
import { Dialog } from '../../../src/ui/common/Dialog'
import { render } from '../../support/testingLibrary'

it('closes while it is still on the page, for only then the browser gives the focus back', () => {
  const onPage: boolean[] = []
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    onPage.push(this.isConnected)
  }
  const { unmount } = render(
    <Dialog title="Made up" onClose={() => undefined}>
      Words
    </Dialog>,
  )
  unmount()
  expect(onPage).toEqual([true])
})
