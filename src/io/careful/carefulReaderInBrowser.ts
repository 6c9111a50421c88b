// The careful reader of a browser: over its worker and device, remembering what it read.
import type { Remembering } from '../remembered'
import type { CarefulReader } from './carefulReader'
import { deviceOf } from './device'
import { rememberingCarefulReader } from './rememberingCarefulReader'
import { shippedCareful } from './shippedCareful'
import { type CarefulSetting, workerCarefulReader } from './workerCarefulReader'

type Setting = Omit<CarefulSetting, 'shipped' | 'device' | 'caches'> & {
  /** `engine` without the careful weights, which are added here. */
  readonly remembering: Remembering
}

export function carefulReaderInBrowser({ remembering, ...setting }: Setting): CarefulReader {
  const shipped = shippedCareful(document.baseURI)
  const { network, heads } = shipped?.files ?? {}
  return rememberingCarefulReader(
    workerCarefulReader({
      ...setting,
      shipped,
      device: deviceOf(navigator, location),
      caches: globalThis.caches,
    }),
    { ...remembering, engine: `${remembering.engine} careful ${network?.sha256} ${heads?.sha256}` },
  )
}
