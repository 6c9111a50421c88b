// What the layers mean, what is automatic, and what each command does.
import { capitalized, LAYER, LAYERS } from '../../domain'
import { InlineButton } from '../common/Button'
import { Dialog } from '../common/Dialog'
import { Keys } from '../common/Keys'
import { Sample } from '../common/Sample'

type HelpGroup = {
  readonly name: string
  readonly commands: readonly {
    readonly id: string
    readonly name: string
    readonly says: string
    readonly keys: readonly string[]
  }[]
}

/** The commands of this group are keys and nothing else. */
const KEYS_ONLY = 'Highlights'

type Props = {
  readonly groups: readonly HelpGroup[]
  readonly onTour: () => void
  readonly onClose: () => void
}

export function HelpDialog({ groups, onTour, onClose }: Props) {
  return (
    <Dialog title="How to read with Sourcelight" onClose={onClose}>
      <ul className="grid gap-3">
        {LAYERS.map((id) => (
          <li key={id}>
            <Sample layer={id} /> <b>{LAYER[id].name}</b> are {LAYER[id].meaning}.{' '}
            {capitalized(LAYER[id].line)} line.
            {id === 'direct' && ' “3 + 2” are three quotes, and words within two partly quoted claims.'}
          </li>
        ))}
        <li>Everything else is the outlet’s own telling of the news.</li>
      </ul>
      <p className="mt-4">
        <InlineButton onClick={onTour}>“Start here”</InlineButton> shows all of it in two minutes.
      </p>
      <p className="mt-4">
        Highlights are <b>found automatically</b>, on your device, unless an article says that they were
        reviewed by hand. The machine errs: each card says why something was marked and how sure it is. What
        is <b>unsure</b> has a lighter fill and a thinner line, and the margin says “perhaps”. The{' '}
        <b>quick reading</b> is there at once. The <b>careful reading</b> takes some seconds, finds more and
        errs less; where it does not begin by itself, a button under the headline says how much it would load.
        The settings tell when it may begin.
      </p>
      <p className="mt-4">
        Each card, and “At a glance”, says <b>how it was said</b>. Verbs take a side: “revealed” and
        “admitted” present what somebody said as true, “claimed” leaves it open, and “said” does neither.
      </p>
      <p className="mt-4">
        <b>Practice</b>, under the headline, hides the highlights: mark by hand who says what, then compare.
        It is no test and gives no grades. A teacher opens the results of a class together, by “Open…”.
      </p>
      {groups.map(({ name, commands }) => (
        <section key={name} className={name === KEYS_ONLY ? 'offscreen touch:hidden' : 'offscreen'}>
          <h3 className="mt-5 mb-2 font-bold">{name}</h3>
          <dl className="grid gap-y-2">
            {commands.map(({ id, name, says, keys }) => (
              <div key={id} className="grid grid-cols-spread gap-x-4">
                <dt>{name}</dt>
                <dd className="col-start-1 text-base text-soft">{says}.</dd>
                {keys.length > 0 && (
                  <dd className="col-start-2 row-start-1">
                    <Keys keys={keys} />
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="mt-5 hidden text-base text-soft any-pointer-fine:block any-pointer-none:block">
        Tab leads to the highlights, and from an open one into its card. Single keys can be switched off under
        “Aa”.
      </p>
    </Dialog>
  )
}
