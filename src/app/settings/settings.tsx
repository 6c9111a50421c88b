// A reader's settings: loaded once, kept with every change, shown on the page's root.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { INITIAL_SETTINGS, readSettings, type Settings } from '../../state'
import { showSettings } from '../../ui/settings/showSettings'
import { useServices } from '../services'
import { useIsServed } from '../useIsServed'

type Value = { readonly settings: Settings; readonly change: (change: Partial<Settings>) => void }

const SettingsContext = createContext<Value | null>(null)

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const { preferences } = useServices()
  const isServed = useIsServed()
  const [kept, setKept] = useState(() => preferences.load('settings', readSettings) ?? INITIAL_SETTINGS)
  const settings = isServed ? INITIAL_SETTINGS : kept
  useLayoutEffect(() => {
    if (isServed) return
    showSettings(document.documentElement, settings)
    // Without it, the plain sans stands in.
    if (settings.face === 'dyslexic') void import('../../ui/styles/dyslexic.css').catch(() => {})
  }, [settings, isServed])
  const change = useCallback(
    (part: Partial<Settings>) =>
      setKept((before) => {
        const after = { ...before, ...part }
        preferences.save('settings', after)
        return after
      }),
    [preferences],
  )
  const value = useMemo(() => ({ settings, change }), [settings, change])
  return <SettingsContext value={value}>{children}</SettingsContext>
}

/** The settings, and how to change them. */
export function useSettings(): Value {
  const value = useContext(SettingsContext)
  if (!value) throw new Error('no settings around')
  return value
}
