// How much the library takes on this device, whether more is kept, carrying it elsewhere, deleting it all.
import { useRef, useState } from 'react'
import { Button } from '../common/Button'
import { Dialog } from '../common/Dialog'
import { Check } from '../common/Field'
import { Actions } from '../common/StatePage'

type Props = {
  /** Bytes; null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number; readonly persistent: boolean } | null
  readonly remembers: boolean
  readonly onRemember: (on: boolean) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onClear: () => void
}

export function DeviceStorage({ usage, remembers, onRemember, onExport, onImport, onClear }: Props) {
  const [asking, setAsking] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <section className="mt-12 border-t border-edge pt-5 text-base" aria-labelledby="device-title">
      <h2 id="device-title" className="mb-1 text-md font-bold">
        On this device
      </h2>
      {usage && (
        <p className="max-w-prose text-soft">
          {formatBytes(usage.used)} of {formatBytes(usage.quota)} used, the app itself included.{' '}
          {usage.persistent
            ? 'The browser keeps it until you delete it.'
            : 'The browser may delete it when the device runs short of room, and a private window does when it closes; an export is safe from both.'}
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
            <Button
              strong
              onPress={() => {
                setAsking(false)
                onClear()
              }}
            >
              Delete everything
            </Button>
            <Button onPress={onExport}>Export first</Button>
            <Button onPress={() => setAsking(false)}>Cancel</Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** In the largest unit that leaves at least one. */
function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = UNITS[step] ?? 'byte'
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}
