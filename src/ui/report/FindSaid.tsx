// A search over what is said in every article: by whom, and with which words.
import { type FormEvent, useState } from 'react'
import { Button } from '../common/Button'
import { Input } from '../common/Field'
import { Labeled } from '../common/Labeled'

type Props = {
  readonly who: string
  readonly said: string
  readonly onFind: (asked: { readonly who: string; readonly said: string }) => void
}

export function FindSaid({ who: whoBefore, said: saidBefore, onFind }: Props) {
  const [who, setWho] = useState(whoBefore)
  const [said, setSaid] = useState(saidBefore)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onFind({ who: who.trim(), said: said.trim() })
  }
  return (
    <search className="mt-6 rounded-md bg-sunken px-4 py-3 print:hidden">
      <form className="flex flex-wrap items-end gap-3" onSubmit={submit}>
        <div className="flex-1 basis-field">
          <Labeled label="Who says">
            {(id) => (
              <Input
                id={id}
                value={who}
                placeholder="anybody"
                onChange={(event) => setWho(event.target.value)}
              />
            )}
          </Labeled>
        </div>
        <div className="flex-1 basis-field">
          <Labeled label="something with the words">
            {(id) => (
              <Input
                id={id}
                value={said}
                placeholder="any words"
                onChange={(event) => setSaid(event.target.value)}
              />
            )}
          </Labeled>
        </div>
        <Button type="submit" disabled={who.trim() === '' && said.trim() === ''}>
          Find
        </Button>
      </form>
    </search>
  )
}
