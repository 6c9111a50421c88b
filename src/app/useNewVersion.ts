// Tells the reader when another version of the app is there, and goes over to it when asked.
import { useEffect } from 'react'
import { useMessages } from './messages'
import { useServices } from './services'

export function useNewVersion(): void {
  const { versions } = useServices()
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
