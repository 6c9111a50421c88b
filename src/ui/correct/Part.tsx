// Parts of the form that sets a statement right: folded where they are rarely wanted; one of several.
import type { ReactNode } from 'react'
import { Select } from '../common/Field'
import { Labeled } from '../common/Labeled'

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

type ChoiceProps<Id extends string> = {
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [Id, string])[]
  readonly onChange: (value: Id) => void
}

export function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <Labeled label={label}>
      {(id) => (
        <Select id={id} value={value} onChange={(event) => onChange(event.target.value as Id)}>
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Labeled>
  )
}
