// Tells the reader when another version of the app is there, and goes over to it when asked.
import { useEffect } from 'react'
import { useDoors } from './doors'
import { useMessages } from './messages'

export function useNewVersion(): void {
  const { versions } = useDoors()
  const { notify } = useMessages()
  useEffect(
    () =>
      versions.watch(() =>
        notify('A new version of Sourcelight is ready.', {
          label: 'Load it',
          run: () => versions.takeOver(),
        }),
      ),
    [versions, notify],
  )
}
