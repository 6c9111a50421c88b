// What a reader does to the page before the app hears is done again once it does.
import { STARTED } from './servedAt'

type Again = new (type: string, init: object) => Event

/** A control once, however often it was pressed; of keys, pastes and drops the last. */
export function keepEarly(): void {
  const kept = new Map<unknown, () => void>()
  const keep = (event: Event, init: object) => {
    const { type, target, constructor } = event
    kept.set(type, () => target?.dispatchEvent(new (constructor as Again)(type, init)))
  }
  const listeners = {
    click({ target }: Event) {
      const control = (target as Element).closest('button')
      // A switch that is pressed twice is where it was.
      if (control && !(control.matches('[data-switches] > *') && kept.delete(control)))
        kept.set(control, () => control.click())
    },
    keydown: (event: Event) => keep(event, event),
    paste: (event: Event & Partial<ClipboardEvent>) =>
      keep(event, { ...AGAIN, clipboardData: copyOf(event.clipboardData) }),
    drop(event: Event & Partial<DragEvent>) {
      event.preventDefault()
      keep(event, { ...AGAIN, dataTransfer: copyOf(event.dataTransfer) })
    },
    // Else the browser leaves the page for the file.
    dragover: (event: Event) => event.preventDefault(),
  }
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener)
  const doAgain = () => {
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener)
    for (const again of kept.values()) again()
  }
  document.addEventListener(STARTED, doAgain, { once: true })
}

const AGAIN = { bubbles: true, cancelable: true }

/** Browsers empty what an event brought once its listeners ran. */
function copyOf(given: DataTransfer | null | undefined): DataTransfer {
  const copy = new DataTransfer()
  for (const type of given?.types ?? []) if (type !== 'Files') copy.setData(type, given?.getData(type) ?? '')
  for (const file of given?.files ?? []) copy.items.add(file)
  return copy
}
