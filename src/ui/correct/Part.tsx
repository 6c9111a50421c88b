// Parts of the form that sets a statement right: folded where they are rarely wanted; a label with what it labels.
import { type ReactNode, useId } from 'react'
import { Select } from '../common/Field'

type PartProps = {
  readonly name: string
  readonly title: string
  readonly open: boolean
  readonly children: ReactNode
}

export function Part({ name, title, open, children }: PartProps) {
  return (
    <details data-part={name} open={open} className="border-t pt-3">
      <summary className="min-h-line cursor-pointer font-bold">{title}</summary>
      <fieldset aria-label={title} className="mt-3 grid grid-cols-one gap-3">
        {children}
      </fieldset>
    </details>
  )
}

type RowProps = { readonly label: string; readonly children: (id: string) => ReactNode }

export function Row({ label, children }: RowProps) {
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}

type SelectProps<Id extends string> = {
  readonly id: string
  readonly value: Id
  readonly options: readonly (readonly [Id, string])[]
  readonly onChange: (value: Id) => void
}

Row.Select = function RowSelect<Id extends string>({ id, value, options, onChange }: SelectProps<Id>) {
  return (
    <Select id={id} value={value} onChange={(event) => onChange(event.target.value as Id)}>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </Select>
  )
}
