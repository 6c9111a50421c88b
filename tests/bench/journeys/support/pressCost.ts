// What each press costs the page's own thread in processor time, until what it changed is handed on to be shown: a machine that others work on makes that no longer.
import type { Browser, Page } from '@playwright/test'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args: { readonly data?: { readonly type?: string } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']
/** The events that one press is made of. */
const PRESSES = /^(?:key(?:down|press|up)|pointer(?:down|up)|mouse(?:down|up)|click|beforeinput|input)$/
const MARK = 'press:'
/** A press is over by then; what the page does later is no answer to it. */
const OVER = `${MARK}over`

export type PressCost = { readonly name: string; readonly milliseconds: number }

/** Follows what is pressed in `page` until `costs` is asked. */
export async function followPresses(browser: Browser, page: Page) {
  await browser.startTracing(page, { categories: CATEGORIES })
  const mark = (name: string) => page.evaluate((name) => void performance.mark(name), name)
  return {
    /** Does one press of a kind, and waits until it has been answered. */
    press: async (name: string, does: () => Promise<void>): Promise<void> => {
      await mark(MARK + name)
      await page.waitForTimeout(40)
      await does()
      await page.waitForTimeout(250)
      await mark(OVER)
    },
    costs: async (): Promise<readonly PressCost[]> => {
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
      return costsIn(traceEvents)
    },
  }
}

function costsIn(events: readonly TraceEvent[]): readonly PressCost[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts)
  const marks = sorted.filter(({ name }) => name.startsWith(MARK))
  const [first] = marks
  const own = sorted.filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
  return marks.flatMap((mark, i) => {
    if (mark.name === OVER) return []
    const until = marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY
    const during = own.filter(({ ts }) => ts > mark.ts && ts < until)
    const presses = during.filter(
      ({ name, args }) => name === 'EventDispatch' && PRESSES.test(args.data?.type ?? ''),
    )
    const [begin, last] = [presses[0], presses.at(-1)]
    if (!begin || !last) return []
    const shown = during.find(({ name, ts }) => name === 'Commit' && ts > endOf(last))
    const end = shown ? endOf(shown) : until
    const spent = during
      .filter((task) => task.name === 'RunTask' && endOf(task) >= begin.ts && task.ts < end)
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0)
    return [{ name: mark.name.slice(MARK.length), milliseconds: spent / 1000 }]
  })
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur
