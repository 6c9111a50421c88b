// Ways to share a text that only this reader has: within the link, beside it, at the publisher's, or as a file.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { type LinkLength, MANY_CUT_FROM, SOME_CUT_FROM } from '../../state'
import { Button } from '../common/Button'
import { inFigures } from '../common/counts'
import { Dialog, Ways } from '../common/Dialog'

type Props = {
  /** What the link leads to. */
  readonly name: string
  /** The link that carries the text; null until it is worked out. */
  readonly whole: {
    /** Null where there is no such link. */
    readonly length: number | null
    readonly judged: LinkLength
    readonly onCopy: () => void
  } | null
  readonly short: { readonly length: number; readonly onCopy: () => void }
  /** Null where the publisher's page is not known, or no link tells the passage from others. */
  readonly onCopyPublisherLink: (() => void) | null
  readonly onSave: () => void
  readonly onClose: () => void
}

const ADVICE: Readonly<Record<LinkLength, string>> = {
  short: 'Nearly every program takes a link of this length.',
  long: `Some messengers cut links of more than ${inFigures(SOME_CUT_FROM)}.`,
  veryLong: `Many messengers and mail programs cut links of more than ${inFigures(MANY_CUT_FROM)}. A cut link is noticed when it is opened, but cannot be mended.`,
  tooLongToSend:
    'Few programs let so long a link through. Better send the article as a file, or the short link.',
  impossible: 'No link can hold a text of this length. Send the article as a file, or the short link.',
}

export function ShareDialog({ name, whole, short, onCopyPublisherLink, onSave, onClose }: Props) {
  const first = useRef<HTMLDivElement>(null)
  // The dialog focuses its first button, which closes it; who asked for a link wants the link.
  const ready = whole !== null
  useLayoutEffect(() => {
    if (ready) first.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
  }, [ready])
  const isLong = whole?.judged === 'tooLongToSend' || whole?.judged === 'impossible'
  return (
    <Dialog title={`Link to ${name}`} onClose={onClose}>
      <p className="mb-5">
        This text is on your device only. Whoever you send a link to needs the text, too.
      </p>
      <Ways ref={first}>
        {isLong && <FileWay onSave={onSave} />}
        {!isLong && <WholeWay whole={whole} />}
        <Way title="Without the text" action={<Button onPress={short.onCopy}>Copy short link</Button>}>
          {inFigures(short.length)} characters. They open the article in Sourcelight themselves, by its
          address, a file or pasting it, and are led to the same words. None of the words is in the link.
        </Way>
        {onCopyPublisherLink && (
          <Way
            title="On the publisher’s page"
            action={<Button onPress={onCopyPublisherLink}>Copy publisher’s link</Button>}
          >
            Leads to these words on the original page, in most browsers, without Sourcelight.
          </Way>
        )}
        {isLong ? <WholeWay whole={whole} /> : <FileWay onSave={onSave} />}
      </Ways>
    </Dialog>
  )
}

function WholeWay({ whole }: Pick<Props, 'whole'>) {
  return (
    <Way
      title="With the text"
      action={
        <Button
          strong={whole?.judged === 'short' || whole?.judged === 'long'}
          disabled={whole === null || whole.judged === 'impossible'}
          onPress={() => whole?.onCopy()}
        >
          Copy link
        </Button>
      }
    >
      {whole === null ? (
        <span role="status">The text is being compressed…</span>
      ) : (
        <>
          {whole.length !== null && (
            <b className={whole.judged === 'short' ? undefined : 'text-bad'}>
              {inFigures(whole.length)} characters.
            </b>
          )}{' '}
          {ADVICE[whole.judged]}
          {whole.judged !== 'impossible' && ' Whoever has the link can read the text; it goes to no server.'}
        </>
      )}
    </Way>
  )
}

function FileWay({ onSave }: Pick<Props, 'onSave'>) {
  return (
    <Way title="As a file" action={<Button onPress={onSave}>Save file</Button>}>
      They open the file in Sourcelight with “Open…”. The short link then leads to the words in it.
    </Way>
  )
}

type WayProps = { readonly title: string; readonly action: ReactNode; readonly children: ReactNode }

function Way({ title, action, children }: WayProps) {
  return (
    <section className="grid items-center gap-x-5 gap-y-1 narrow:grid-cols-spread">
      <h3 className="font-bold">{title}</h3>
      <p className="text-base text-soft">{children}</p>
      <div className="max-narrow:mt-2 narrow:col-start-2 narrow:row-span-2 narrow:row-start-1">{action}</div>
    </section>
  )
}
