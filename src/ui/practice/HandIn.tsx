// The ways to take a result of practice along: as a file, on paper; with a name only where one is typed.
import { type ReactNode, useId } from 'react'
import { Button } from '../common/Button'
import { Input } from '../common/Field'

type Props = {
  readonly name: string
  /** Characters of a name. */
  readonly longest: number
  readonly onName: (name: string) => void
  readonly onSave: () => void
  readonly onPrint: () => void
  readonly children?: ReactNode
}

export function HandIn({ name, longest, onName, onSave, onPrint, children }: Props) {
  const id = useId()
  return (
    <section className="mt-12 border-t pt-6">
      <h2 className="font-serif text-2xl font-bold">For your teacher</h2>
      <div className="mt-3 grid max-w-message grid-cols-one gap-1.5">
        <label htmlFor={id} className="font-bold">
          Your name <span className="font-regular text-soft">(only if it is to be on the result)</span>
        </label>
        <Input
          id={id}
          autoComplete="off"
          maxLength={longest}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
        <p className="text-base text-soft">
          The file holds your marks and nothing else. Nothing is sent anywhere: you hand it in yourself.
        </p>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button strong onPress={onSave}>
          Save the result
        </Button>
        <Button onPress={onPrint}>Print</Button>
        {children}
      </div>
    </section>
  )
}
