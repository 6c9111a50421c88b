// Articles to be laid side by side, ticked in a list.
import { type FormEvent, useState } from 'react'
import { Button } from '../common/Button'

type Props = {
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly publisher: string | null
  }[]
  /** Those that are ticked already. */
  readonly chosen: readonly string[]
  readonly most: number
  readonly onCompare: (ids: readonly string[]) => void
}

export function ChooseArticles({ items, chosen, most, onCompare }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>(chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ticked.length > 1) onCompare(ticked)
  }
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend className="pb-2 text-soft">Choose two to {most} articles.</legend>
        <ul className="rounded-md border bg-sheet">
          {items.map(({ id, title, publisher }) => (
            <li key={id} className="border-b last:border-0">
              <label className="flex min-h-button items-center gap-3 px-3 py-2">
                <input
                  type="checkbox"
                  checked={ticked.includes(id)}
                  disabled={!ticked.includes(id) && ticked.length >= most}
                  onChange={() => toggle(id)}
                />
                <span className="min-w-0 wrap-anywhere">
                  <bdi className="font-bold">{title}</bdi>
                  {publisher && <bdi className="block text-sm text-soft">{publisher}</bdi>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="mt-4">
        <Button strong type="submit" disabled={ticked.length < 2}>
          Compare {ticked.length > 1 && ticked.length}
        </Button>
      </div>
    </form>
  )
}
