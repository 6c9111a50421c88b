// The frame of every page: the bar with name, switches and tools, the main part, and what stands beside it.
import { CircleAlert, CircleHelp, Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { focusMain, MAIN_ID } from '../ui/common/main'
import { PageFoot } from '../ui/common/PageFoot'
import { SettingsDialog } from '../ui/settings/SettingsDialog'
import { useCommands } from './commands/commands'
import { useHints } from './commands/useHints'
import { useNavigation } from './navigation'
import { usePalette } from './palette/access'
import { useSettings } from './settings/settings'
import { useFetched } from './useFetched'

const loadHelp = () => import('./commands/Help')

type Props = {
  readonly children: ReactNode
  readonly switches?: ReactNode
  /** Buttons of this page, before those that every page has. */
  readonly tools?: ReactNode
  readonly panel?: ReactNode
  /** What must stay in sight however far the reader scrolls. */
  readonly caution?: string | null
}

export function Shell({ children, switches, tools, panel, caution }: Props) {
  const { go, hrefOf } = useNavigation()
  const { settings, change } = useSettings()
  const [settingsOpen, setSettingsOpen] = useState(false)
  const [OpenHelp, setOpenHelp] = useState<typeof import('./commands/Help')['Help'] | null>(null)
  const palette = usePalette()
  const fetched = useFetched(loadHelp)
  const openHelp = () => fetched(({ Help }) => setOpenHelp(() => Help))
  const hint = useHints()
  useCommands({
    help: { run: openHelp },
    settings: { run: () => setSettingsOpen(true) },
  })
  const home = { kind: 'library' } as const
  return (
    <>
      <button type="button" className="skip" onClick={() => focusMain()}>
        Skip to the article
      </button>
      <header className="bar" data-bar="">
        <a
          className="brand"
          href={hrefOf(home)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            go(home)
          }}
        >
          Sourcelight
        </a>
        {switches ?? <span />}
        <div className="bar-tools">
          <button
            type="button"
            className="tool"
            aria-label="Find anything"
            aria-haspopup="dialog"
            {...hint('find')}
            onPointerEnter={palette.prepare}
            onClick={() => palette.open()}
          >
            <Search size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Reading settings"
            {...hint('settings')}
            onClick={() => setSettingsOpen(true)}
          >
            <span aria-hidden="true">Aa</span>
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Help"
            {...hint('help')}
            aria-haspopup="dialog"
            onClick={openHelp}
          >
            <CircleHelp size={18} aria-hidden="true" />
          </button>
          {tools}
        </div>
        {caution && (
          <p className="caution">
            <CircleAlert size={16} aria-hidden="true" /> {caution}
          </p>
        )}
      </header>
      {/* The foot stands under the text only: under the panel, it would push that beneath the bar. */}
      <div
        className="frame lg:grid-rows-[1fr_auto] lg:[&>aside]:row-span-2"
        data-panel={panel ? '' : undefined}
      >
        <main id={MAIN_ID} tabIndex={-1} className="outline-none">
          {children}
        </main>
        {panel}
        <PageFoot />
      </div>
      {settingsOpen && (
        <SettingsDialog settings={settings} onChange={change} onClose={() => setSettingsOpen(false)} />
      )}
      {OpenHelp && <OpenHelp onClose={() => setOpenHelp(null)} />}
    </>
  )
}
