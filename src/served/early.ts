// What a reader does to the page before the app hears is done again once it does.
import { STARTED } from './servedAt'

/** A control once, however often it was pressed; of keys and of pastes the last. */
export function keepEarly(): void {
  const kept = new Map<unknown, () => void>()
  const keep = (target: EventTarget | null, again: Event) =>
    kept.set(again.type, () => target?.dispatchEvent(again))
  const hearing = new AbortController()
  const hear = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => document.addEventListener(type, listener, hearing)
  hear('click', ({ target }) => {
    const control = (target as Element).closest('button')
    // A switch that is pressed twice is where it was.
    if (control && !(control.matches('[data-switches] > *') && kept.delete(control)))
      kept.set(control, () => control.click())
  })
  hear('keydown', (event) => keep(event.target, new KeyboardEvent(event.type, event)))
  hear('paste', ({ type, target, clipboardData: given }) => {
    const clipboardData = given && copyOf(given)
    keep(target, new ClipboardEvent(type, { bubbles: true, cancelable: true, clipboardData }))
  })
  const doAgain = () => {
    hearing.abort()
    for (const again of kept.values()) again()
  }
  document.addEventListener(STARTED, doAgain, { once: true })
}

/** Browsers empty what a paste brought once its listeners ran. */
function copyOf(given: DataTransfer): DataTransfer {
  const copy = new DataTransfer()
  for (const type of given.types) if (type !== 'Files') copy.setData(type, given.getData(type))
  for (const file of given.files) copy.items.add(file)
  return copy
}
