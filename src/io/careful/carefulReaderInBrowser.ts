// The careful reader of a browser: over its worker and device, remembering what it read.
import type { Remembering } from '../remembered'
import type { CarefulReader } from './carefulReader'
import { deviceOf } from './device'
import { rememberingCarefulReader } from './rememberingCarefulReader'
import { type CarefulSetting, workerCarefulReader } from './workerCarefulReader'

type Setting = Omit<CarefulSetting, 'device' | 'caches'> & {
  /** `engine` without the careful weights, which are added here. */
  readonly remembering: Remembering
}

export function carefulReaderInBrowser({ remembering, ...setting }: Setting): CarefulReader {
  const { network, heads } = setting.shipped?.files ?? {}
  return rememberingCarefulReader(
    workerCarefulReader({
      ...setting,
      device: deviceOf(navigator, location),
      caches: globalThis.caches,
    }),
    { ...remembering, engine: `${remembering.engine} careful ${network?.sha256} ${heads?.sha256}` },
  )
}
