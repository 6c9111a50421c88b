// The frame of every page: the bar with name, switches and tools, the main part, and what stands beside it.
import { CircleAlert, CircleHelp, Search } from 'lucide-react'
import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { Tool } from '../ui/common/Button'
import { followed } from '../ui/common/followed'
import { focusInPlaceOf, focusMain, MAIN_ID } from '../ui/common/main'
import { PageFoot } from '../ui/common/PageFoot'
import { useCommandTable } from './commands/commands'
import { useHints } from './commands/useHints'
import { useCameFromElsewhere, useNavigation } from './navigation'
import { usePalette } from './palette/access'
import { PageTools } from './tools'

type Props = {
  readonly children: ReactNode
  readonly switches?: ReactNode
  readonly panel?: ReactNode
  /** What must stay in sight however far the reader scrolls. */
  readonly caution?: string | null
  /** Whether it stands there only until the page itself is there, whose bar takes over. */
  readonly waiting?: boolean
}

const SKIP_LOOK =
  'absolute top-2 left-2 z-notice rounded-md border border-edge bg-sheet px-3 py-2 not-focus:sr-only print:hidden'
/** One line on a wide window; on a narrow one the switches have a line of their own. */
const BAR_LOOK =
  'sticky top-0 z-bar grid min-h-header grid-cols-spread items-center gap-x-4 gap-y-2 border-b bg-paper px-gutter py-2 max-narrow:gap-x-1 wide:grid-cols-bar low:static low:has-data-caution:sticky low:has-data-caution:top-under print:static print:border-0 print:px-5 print:pb-6 print:grid-cols-one'
/** The bar's last line, which stays when a low window lets the rest of the bar go. */
const CAUTION_LOOK =
  'col-span-full -mx-gutter -mb-2 flex min-h-caution items-center justify-center gap-1.5 self-stretch border-t bg-sunken px-4 text-sm/tight font-bold'

export function Shell({ children, switches, panel, caution, waiting = false }: Props) {
  const { go, hrefOf } = useNavigation()
  const cameFromElsewhere = useCameFromElsewhere()
  const table = useCommandTable()
  const palette = usePalette()
  const hint = useHints()
  const bar = useFocusHandedOver(waiting, cameFromElsewhere)
  const home = { kind: 'library' } as const
  return (
    <>
      <button type="button" className={SKIP_LOOK} onClick={() => focusMain()}>
        Skip to the article
      </button>
      <header ref={bar} data-bar="" className={BAR_LOOK}>
        <a
          className="flex min-h-row items-center justify-self-start font-serif text-xl font-bold tracking-tight max-narrow:text-lg"
          href={hrefOf(home)}
          onClick={followed(() => go(home))}
        >
          Sourcelight
        </a>
        {switches ?? <span className="max-wide:hidden" />}
        <div className="flex items-center justify-self-end max-tiny:-me-2 print:hidden">
          <Tool
            aria-label="Find anything"
            aria-haspopup="dialog"
            {...hint('find')}
            onPointerEnter={palette.prepare}
            onClick={() => palette.open()}
          >
            <Search size={18} aria-hidden="true" />
          </Tool>
          <Tool aria-label="Settings" {...hint('settings')} onClick={() => table.run('settings')}>
            <span aria-hidden="true">Aa</span>
          </Tool>
          <Tool aria-label="Help" {...hint('help')} aria-haspopup="dialog" onClick={() => table.run('help')}>
            <CircleHelp size={18} aria-hidden="true" />
          </Tool>
          <PageTools />
        </div>
        {caution && (
          <p data-caution="" className={CAUTION_LOOK}>
            <CircleAlert size={16} className="shrink-0" aria-hidden="true" /> {caution}
          </p>
        )}
      </header>
      {/* The foot stands under the text only: under the panel, it would push that beneath the bar. */}
      <div
        className={`grid min-h-panel grid-cols-one grid-rows-foot ${panel ? 'wide:grid-cols-beside' : ''} print:block print:min-h-0`}
      >
        <main id={MAIN_ID} tabIndex={-1} className="relative min-w-0 outline-none">
          {children}
        </main>
        {panel}
        <PageFoot />
      </div>
    </>
  )
}

/** The tool that had the focus in the bar of a page that was being fetched. */
let handedOver: Element | null = null

/** With the page before this one, what had the focus has gone: it goes to the same tool, where that page was only waiting for this one. */
function useFocusHandedOver(waiting: boolean, cameFromElsewhere: boolean) {
  const bar = useRef<HTMLElement>(null)
  const take = useEffectEvent(() => {
    if (document.activeElement === document.body && (handedOver || cameFromElsewhere))
      focusInPlaceOf(handedOver)
    handedOver = null
  })
  useLayoutEffect(() => {
    const own = bar.current
    take()
    return () => {
      const { activeElement } = document
      handedOver = waiting && own?.contains(activeElement) ? activeElement : null
    }
  }, [waiting])
  return bar
}
