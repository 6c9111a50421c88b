// What a reader does to the page before the app hears is done again once it does.
import { STARTED } from './servedAt'

/** A control once, however often it was pressed; of keys and of pastes the last. */
export function keepEarly(): void {
  const kept = new Map<unknown, () => void>()
  const keep = (target: EventTarget | null, again: Event) =>
    kept.set(again.type, () => target?.dispatchEvent(again))
  const hearing = new AbortController()
  const press = ({ target }: Event) => {
    const control = (target as Element).closest('button')
    // A switch that is pressed twice is where it was.
    if (control && !(control.matches('[data-switches] > button') && kept.delete(control)))
      kept.set(control, () => control.click())
  }
  const key = (event: KeyboardEvent) => keep(event.target, new KeyboardEvent(event.type, event))
  const paste = ({ type, target, clipboardData: given }: ClipboardEvent) => {
    const clipboardData = given && copyOf(given)
    keep(target, new ClipboardEvent(type, { bubbles: true, clipboardData }))
  }
  document.addEventListener('click', press, hearing)
  document.addEventListener('keydown', key, hearing)
  document.addEventListener('paste', paste, hearing)
  const doAgain = () => {
    hearing.abort()
    for (const again of kept.values()) again()
  }
  document.addEventListener(STARTED, doAgain, { once: true })
}

/** Browsers empty what a paste brought once its listeners ran. */
function copyOf(given: DataTransfer): DataTransfer {
  const copy = new DataTransfer()
  for (const type of given.types) copy.setData(type, given.getData(type))
  for (const file of given.files) copy.items.add(file)
  return copy
}
