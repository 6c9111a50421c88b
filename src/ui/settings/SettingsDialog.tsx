// How the page looks and behaves: theme, size, face and setting of the text, careful reading, announcements, single keys.
import { useId } from 'react'
import { CAREFUL, FACES, LINE_LENGTHS, type Settings, SPACINGS, TEXT_SIZES, THEMES } from '../../state'
import { Dialog } from '../common/Dialog'
import { Check } from '../common/Field'

type Props = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
  readonly onClose: () => void
}

const THEME_NAMES = { auto: 'As the device', day: 'Day', night: 'Night', sepia: 'Sepia' } as const
const CAREFUL_NAMES = { automatic: 'Automatic', always: 'Always', never: 'Never' } as const
const TEXT_NAMES = { small: 'Small', medium: 'Medium', large: 'Large', huge: 'Very large' } as const
const FACE_NAMES = { serif: 'Serif', sans: 'Plain', dyslexic: 'OpenDyslexic' } as const
const LENGTH_NAMES = { short: 'Short', medium: 'Medium', long: 'Long' } as const
const SPACING_NAMES = { normal: 'Normal', wide: 'Wide', wider: 'Wider' } as const

/** “n, p, 1 … and ?”, as the commands have them. */

export function SettingsDialog({ settings, onChange, onClose }: Props) {
  return (
    <Dialog title="Settings" onClose={onClose}>
      <Choice
        legend="Paper"
        name="theme"
        options={THEMES}
        names={THEME_NAMES}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        legend="Text size"
        name="text"
        options={TEXT_SIZES}
        names={TEXT_NAMES}
        value={settings.text}
        onChange={(text) => onChange({ text })}
      />
      <Choice
        legend="Typeface"
        help="OpenDyslexic was made for readers with dyslexia. It is loaded when you choose it."
        name="face"
        options={FACES}
        names={FACE_NAMES}
        value={settings.face}
        onChange={(face) => onChange({ face })}
      />
      <Choice
        legend="Length of lines"
        name="lines"
        options={LINE_LENGTHS}
        names={LENGTH_NAMES}
        value={settings.lines}
        onChange={(lines) => onChange({ lines })}
      />
      <Choice
        legend="Space between lines, words and paragraphs"
        name="spacing"
        options={SPACINGS}
        names={SPACING_NAMES}
        value={settings.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <Choice
        legend="Careful reading"
        help="Finds more and errs less, takes some seconds, and loads what it needs once. Automatic: by itself where nothing is left to load, else at the press of a button."
        name="careful"
        options={CAREFUL}
        names={CAREFUL_NAMES}
        value={settings.careful}
        onChange={(careful) => onChange({ careful })}
      />
      <div className="grid gap-3">
        <Check
          label="Say what each highlight is"
          help="A screen reader hears “quote by …” where a highlight begins."
          checked={settings.spoken}
          onChange={(spoken) => onChange({ spoken })}
        />
        <Check
          label="Single-key shortcuts"
          help="Letters, numbers and ? pressed alone are commands; the help lists them."
          checked={settings.keys}
          onChange={(keys) => onChange({ keys })}
        />
      </div>
    </Dialog>
  )
}

type ChoiceProps<Id extends string> = {
  readonly legend: string
  readonly help?: string
  readonly name: string
  readonly options: readonly Id[]
  readonly names: Readonly<Record<Id, string>>
  readonly value: Id
  readonly onChange: (value: Id) => void
}

const CHOICE_LOOK =
  'relative inline-flex min-h-control items-center rounded-md border px-3 py-1 text-base has-checked:border-ink has-checked:font-bold has-checked:shadow-ring has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink forced-colors:has-checked:border-2 forced-colors:has-checked:border-selected'

function Choice<Id extends string>({ legend, help, name, options, names, value, onChange }: ChoiceProps<Id>) {
  const helpId = useId()
  return (
    <fieldset className="mb-5" aria-describedby={help && helpId}>
      <legend className="mb-2 font-bold">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((id) => (
          <label key={id} className={CHOICE_LOOK}>
            <input
              type="radio"
              className="absolute inset-0 cursor-pointer opacity-0"
              name={name}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            {names[id]}
          </label>
        ))}
      </div>
      {help && (
        <p id={helpId} className="mt-2 text-base text-soft">
          {help}
        </p>
      )}
    </fieldset>
  )
}
