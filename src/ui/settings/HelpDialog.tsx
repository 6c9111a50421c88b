// What the layers mean, what is automatic, and the keys.
import { LAYER, LAYERS } from '../../domain'
import { capitalized } from '../../state'
import { Dialog } from '../common/Dialog'

const KEYS: readonly (readonly [string, string])[] = [
  ['1, 2, 3', 'Switch direct quotes, reported claims, context notes'],
  ['0', 'Clean text, and back'],
  ['Tab', 'To the highlights, then into the card of one'],
  ['← →', 'From highlight to highlight'],
  ['Enter', 'Into the card'],
  ['l', 'Copy a link to the selected words, the open highlight, or the chosen source'],
  ['Ctrl Z', 'In the library: put back what was just deleted'],
  ['Esc', 'Close the card, or show everything again'],
  ['?', 'This help'],
]

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="How to read with Sourcelight" onClose={onClose}>
      <ul className="grid gap-3 leading-relaxed">
        {LAYERS.map((id) => (
          <li key={id}>
            <span className="sample me-2 inline-block align-middle" data-sample={id} aria-hidden="true" />
            <b>{LAYER[id].name}</b> are {LAYER[id].meaning}. {capitalized(LAYER[id].line)} line.
          </li>
        ))}
        <li>Everything else is the outlet’s own telling of the news.</li>
      </ul>
      <p className="mt-4 leading-relaxed">
        Highlights are <b>found automatically</b>, on your device, unless an article says that they were
        reviewed by hand. The machine errs: each card says why something was marked and how sure it is.
      </p>
      <h3 className="mt-5 mb-2 font-semibold">Keys</h3>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys} className="contents">
            <dt className="font-semibold">{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">Single keys can be switched off under “Aa”.</p>
    </Dialog>
  )
}
