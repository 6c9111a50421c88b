// What speaks for and against a careful reading on this device, as far as the browser tells.

export type Device = {
  readonly local: boolean
  readonly webAssembly: boolean
  /** Why the careful reading should not start by itself; null where nothing speaks against it. */
  readonly hindrance: string | null
}

/** Gigabytes, as browsers round them; under it the page and a worker of 350 MB may not fit beside other tabs. */
const LEAST_MEMORY = 4

/** What Chromium tells beyond the standard; others tell nothing, and nothing is then held against them. */
type Telling = { readonly connection?: { readonly saveData?: boolean }; readonly deviceMemory?: number }

export function deviceOf(
  navigator: object,
  { hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>,
): Device {
  const { connection, deviceMemory } = navigator as Telling
  return {
    // The weights lie on this machine already: its own server's, or packed into the browser's extension.
    local:
      /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) || protocol.endsWith('-extension:'),
    webAssembly: typeof WebAssembly === 'object',
    hindrance: connection?.saveData
      ? 'This browser is set to save data.'
      : deviceMemory !== undefined && deviceMemory < LEAST_MEMORY
        ? 'This device has less than 4 GB of memory.'
        : null,
  }
}
