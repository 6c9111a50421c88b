// The ways to open something of one's own: an address, a text, a file, and the bookmarklet.
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button, InlineButton } from '../common/Button'
import { Dialog, Ways } from '../common/Dialog'
import { Input, TextArea } from '../common/Field'

type Props = {
  /** Stands in its field to begin with. */
  readonly address: string
  readonly onOpen: (text: string, title: string) => void
  readonly onFiles: (files: readonly File[]) => void
  /** What is wrong with an address; null where nothing is. */
  readonly whyNoAddress: (typed: string) => string | null
  readonly onAddress: (address: string) => void
  /** To the page about the bookmarklet. */
  readonly onBookmarklet: () => void
  readonly onClose: () => void
}

export function OpenDialog({
  address,
  onOpen,
  onFiles,
  whyNoAddress,
  onAddress,
  onBookmarklet,
  onClose,
}: Props) {
  return (
    <Dialog title={address === '' ? 'Open an article' : 'Get this page?'} onClose={onClose}>
      <Ways>
        <AddressForm typed={address} whyNoAddress={whyNoAddress} onAddress={onAddress}>
          Your browser asks this page for itself, without cookies. Where the publisher refuses, use the{' '}
          <InlineButton onClick={onBookmarklet}>bookmarklet</InlineButton>.
        </AddressForm>
        <TextForm onOpen={onOpen} />
        <label className="grid gap-1.5">
          <span className="font-bold">
            Or a file, or several{' '}
            <span className="font-regular text-soft">
              (PDF, Word, web page, saved page, mail, EPUB, RTF, Markdown, text, or one that Sourcelight
              saved; annotations for the article that is open; pupils’ results)
            </span>
          </span>
          <input
            type="file"
            multiple
            className="max-w-full text-base"
            accept=".pdf,.docx,.epub,.rtf,.eml,.html,.htm,.xhtml,.mht,.mhtml,.md,.markdown,.txt,.jsonl,.json,.jsonld,text/*"
            onChange={(event) => {
              const { files } = event.target
              if (files && files.length > 0) onFiles([...files])
            }}
          />
        </label>
      </Ways>
    </Dialog>
  )
}

type AddressProps = Pick<Props, 'whyNoAddress' | 'onAddress'> & {
  readonly typed: string
  readonly children: ReactNode
}

function AddressForm({ typed, whyNoAddress, onAddress, children }: AddressProps) {
  const [address, setAddress] = useState(typed)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const why = address.trim() ? whyNoAddress(address) : 'There is no address yet.'
    if (why === null) onAddress(address)
    else setWrong(why)
  }
  return (
    <form onSubmit={submit} className="grid gap-1.5" noValidate>
      <label className="font-bold" htmlFor={id}>
        Address of an article
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck="false"
          placeholder="https://"
          aria-describedby={wrong === null ? `${id}-help` : `${id}-wrong ${id}-help`}
          aria-invalid={wrong !== null}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value)
            setWrong(null)
          }}
        />
        <Button type="submit">Get it</Button>
      </div>
      {wrong !== null && (
        <p id={`${id}-wrong`} role="alert" className="text-bad">
          {wrong}
        </p>
      )}
      <p id={`${id}-help`} className="text-base text-soft">
        {children}
      </p>
    </form>
  )
}

function TextForm({ onOpen }: Pick<Props, 'onOpen'>) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) onOpen(text, title)
    else setMissing(true)
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <label className="grid gap-1.5">
        <span className="font-bold">Article text</span>
        <TextArea
          aria-describedby={`${id}-help`}
          aria-invalid={missing}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setMissing(false)
          }}
        />
      </label>
      <p id={`${id}-help`} className="text-base text-soft">
        It is analyzed in your browser and never sent anywhere. Pasting or dropping works on every page of
        Sourcelight, too.
      </p>
      {missing && (
        <p role="alert" className="text-bad">
          There is no text yet.
        </p>
      )}
      <label className="grid gap-1.5">
        <span className="font-bold">
          Title <span className="font-regular text-soft">(if the text does not begin with it)</span>
        </span>
        <Input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div>
        <Button type="submit" strong>
          Read it
        </Button>
      </div>
    </form>
  )
}
