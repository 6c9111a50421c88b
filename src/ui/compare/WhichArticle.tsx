// Which article a phone shows: chosen once for all rows, at hand wherever they are scrolled to.
import { useId } from 'react'
import type { OnPhone } from './onPhone'

type Props = { readonly names: readonly string[]; readonly phone: OnPhone }

export function WhichArticle({ names, phone: { shown, onShow } }: Props) {
  const id = useId()
  return (
    <p className="sticky top-bar z-steps -mx-2 mt-6 border-b bg-paper px-2 py-2 medium:hidden print:hidden">
      <label htmlFor={id} className="text-sm font-bold">
        Article
      </label>
      <select
        id={id}
        className="mt-1 min-h-control w-full rounded-md border border-edge bg-sheet px-2"
        value={shown}
        onChange={(event) => onShow(Number(event.target.value))}
      >
        {names.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the articles of a comparison never change their order.
          <option key={i} value={i}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
