// Where a reader pastes a text of their own.
import { type FormEvent, useId, useState } from 'react'
import { Dialog } from '../common/Dialog'

type Props = {
  readonly onOpen: (text: string, title: string) => void
  readonly onFile: (file: File) => void
  readonly onClose: () => void
}

export function OpenDialog({ onOpen, onFile, onClose }: Props) {
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
    <Dialog title="Open a text" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <label className="grid gap-1.5">
          <span className="font-semibold">Article text</span>
          <textarea
            className="field min-h-56 py-2 font-serif leading-relaxed"
            aria-describedby={`${id}-help`}
            aria-invalid={missing}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setMissing(false)
            }}
          />
        </label>
        <p id={`${id}-help`} className="text-sm text-soft">
          Paste an article. It is analysed in your browser and never sent anywhere.
        </p>
        {missing && (
          <p role="alert" className="text-bad">
            There is no text yet.
          </p>
        )}
        <label className="grid gap-1.5">
          <span className="font-semibold">
            Title <span className="font-normal text-soft">(if the text does not begin with it)</span>
          </span>
          <input className="field" value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className="grid gap-1.5">
          <span className="font-semibold">
            Or a file <span className="font-normal text-soft">(web page, saved page, Markdown or text)</span>
          </span>
          <input
            type="file"
            accept=".html,.htm,.xhtml,.mht,.mhtml,.md,.markdown,.txt,text/*"
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) onFile(file)
            }}
          />
        </label>
        <div>
          <button type="submit" className="button strong">
            Read it
          </button>
        </div>
      </form>
    </Dialog>
  )
}
