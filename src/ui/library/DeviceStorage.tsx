// How much the library takes on this device, whether more is kept, carrying it elsewhere, deleting it all.
import { useId, useRef, useState } from 'react'
import { Button } from '../common/Button'
import { formatBytes } from '../common/bytes'
import { Dialog } from '../common/Dialog'
import { Check } from '../common/Field'
import { Actions } from '../common/StatePage'

type Props = {
  /** Bytes; null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number; readonly persistent: boolean } | null
  /** Bytes of what the careful reading needs, where they lie here; null where they do not. */
  readonly careful: number | null
  readonly onRemoveCareful: () => void
  /** Whether this is the app in the browser's extension, whose library is its own. */
  readonly inExtension: boolean
  readonly remembers: boolean
  readonly onRemember: (on: boolean) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onClear: () => void
}

export function DeviceStorage({
  usage,
  careful,
  onRemoveCareful,
  inExtension,
  remembers,
  onRemember,
  onExport,
  onImport,
  onClear,
}: Props) {
  const [asking, setAsking] = useState(false)
  const headingId = useId()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <section className="mt-12 border-t border-edge pt-5 text-base" aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-1 text-md font-bold">
        On this device
      </h2>
      {inExtension && (
        <p className="mb-2 max-w-prose text-soft">
          This is the library of the extension. Sourcelight opened as a web page keeps another: export here
          and import there to carry your texts over, or the other way round.
        </p>
      )}
      {usage && (
        <p className="max-w-prose text-soft">
          {formatBytes(usage.used)} of {formatBytes(usage.quota)} used, the app itself included.{' '}
          {usage.persistent
            ? 'The browser keeps it until you delete it.'
            : 'The browser may delete it when the device runs short of room, and a private window does when it closes; an export is safe from both.'}
        </p>
      )}
      {careful !== null && (
        <p className="mt-3 flex max-w-prose flex-wrap items-center gap-x-4 gap-y-2">
          <span>The careful reading, kept to work offline: {formatBytes(careful)}.</span>
          <Button onPress={onRemoveCareful}>Remove</Button>
        </p>
      )}
      <div className="my-4 max-w-prose">
        <Check
          label="Remember what I open"
          help="Otherwise nothing more is written to this device. What is kept already stays until you delete it."
          checked={remembers}
          onChange={onRemember}
        />
      </div>
      <Actions>
        <Button onPress={onExport}>Export all</Button>
        <Button onPress={() => chooser.current?.click()}>Import…</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="An exported library"
          accept=".jsonl"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onImport(file)
            // The same file can be chosen again.
            event.target.value = ''
          }}
        />
        <Button onPress={() => setAsking(true)}>Delete everything…</Button>
      </Actions>
      {asking && (
        <Dialog title="Delete everything?" onClose={() => setAsking(false)}>
          <p className="mb-4">
            All texts that you opened are deleted from this device, with their tags, notes and edited details,
            and how far you read. This cannot be undone; an export beforehand can be imported again.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button strong onPress={() => setAsking(false)}>
              Cancel
            </Button>
            <Button onPress={onExport}>Export first</Button>
            <Button
              onPress={() => {
                setAsking(false)
                onClear()
              }}
            >
              <span className="text-bad">Delete everything</span>
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
