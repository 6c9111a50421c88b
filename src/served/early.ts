// What a reader does to the page before the app hears is done again once it does.
import { STARTED } from './servedAt'

type Again = new (type: string, init: object) => Event
type Bringing = Event & Partial<Pick<ClipboardEvent, 'clipboardData'> & Pick<DragEvent, 'dataTransfer'>>

/** A control once, however often it was pressed; of keys, pastes and drops the last. */
export function keepEarly(): void {
  const kept = new Map<unknown, () => void>()
  const keepPress = ({ target }: Event) => {
    const control = (target as Element).closest('button')
    // A switch that is pressed twice is where it was.
    if (control && !(control.matches('[data-switches] > *') && kept.delete(control)))
      kept.set(control, () => control.click())
  }
  const keep = (event: Event, init: object) => {
    const { type, target, constructor } = event
    kept.set(type, () => target?.dispatchEvent(new (constructor as Again)(type, init)))
  }
  const keepWhat = (brought: 'clipboardData' | 'dataTransfer') => (event: Bringing) =>
    keep(event, { bubbles: true, cancelable: true, [brought]: copyOf(event[brought]) })
  const hearing = new AbortController()
  const hear = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, hearing)
  hear('click', keepPress)
  hear('keydown', (event) => keep(event, event))
  hear('paste', keepWhat('clipboardData'))
  hear('drop', keepWhat('dataTransfer'))
  // Else the browser leaves the page for the file.
  for (const type of ['drop', 'dragover']) hear(type, (event) => event.preventDefault())
  const doAgain = () => {
    hearing.abort()
    for (const again of kept.values()) again()
  }
  document.addEventListener(STARTED, doAgain, { once: true })
}

/** Browsers empty what an event brought once its listeners ran. */
function copyOf(given: DataTransfer | null | undefined): DataTransfer {
  const copy = new DataTransfer()
  for (const type of given?.types ?? []) if (type !== 'Files') copy.setData(type, given?.getData(type) ?? '')
  for (const file of given?.files ?? []) copy.items.add(file)
  return copy
}
