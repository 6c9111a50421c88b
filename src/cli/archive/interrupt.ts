// What Ctrl-C does to a long run: what is whole stays in the output, and the same command goes on from there.
import type { Desk } from '../desk'
import type { Output } from './output'

/** As shells give them: 128 and the signal's number. */
const EXIT = { SIGINT: 130, SIGTERM: 143 } as const

/** Until `end` is called, an interruption waits for what is half written, says how to go on, and ends the process. */
export function onInterrupt(desk: Desk, output: Output, advice: string): { readonly end: () => void } {
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const stop = () =>
      void output.settled().then(() => {
        desk.note(advice)
        process.exit(EXIT[signal])
      })
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  return { end: () => listeners.forEach((off) => void off()) }
}
