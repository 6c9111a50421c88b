// The extension's manifest, for each of the two families of browsers: what it may do, and the policy of its pages.
import { PAGE_POLICY } from '../cli/serving/headers.mjs'

export type Family = 'chromium' | 'firefox'

/** All that it may do: see the tab that its reader asks about, when asked; and hand that to its own page. */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage']

/** The careful reading compiles WebAssembly; a packed page has one policy for itself and its workers. */
const POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

/** By which Firefox knows it, from one version to the next. */
export const FIREFOX_ID = 'reader@sourcelight.example'

const ICONS = { 192: 'icon-192.png', 512: 'icon-512.png' }

export function manifestFor(family: Family, version: string): object {
  return {
    manifest_version: 3,
    name: 'Sourcelight',
    version,
    description:
      'Opens the article in this tab and shows who says what: quotes, claims, background. Everything on your device.',
    icons: ICONS,
    action: { default_title: 'Read with Sourcelight', default_icon: ICONS },
    permissions: PERMISSIONS,
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: { extension_pages: POLICY },
    ...(family === 'chromium'
      ? {
          background: { service_worker: 'background.js' },
          minimum_chrome_version: '120',
          // In a private window the app has a library of its own, which goes with the window.
          incognito: 'split',
        }
      : {
          background: { scripts: ['background.js'] },
          // Firefox would open the app beside the private window, and keep what was read there.
          incognito: 'not_allowed',
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows what data_collection_permissions say.
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  }
}
