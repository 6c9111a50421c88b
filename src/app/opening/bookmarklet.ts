// The bookmarklet: a few lines that run in the page being read and hand it to Sourcelight in a new window.
import { hexOf } from '../../domain'
import type { Preferences } from '../../io/preferences'
import { formatAddress } from '../../state'

/**
 * Opens Sourcelight, waits until it says from its own origin and in that very window that it listens, and sends
 * the page there and nowhere else. `key` tells the app that it is this device's own bookmarklet.
 */
export function bookmarkletFor(app: string, key: string): string {
  const address = formatAddress(app, { kind: 'handed' })
  const origin = new URL(app).origin
  const code = `(()=>{
const o=${JSON.stringify(origin)},w=open(${JSON.stringify(address)},'_blank');
if(!w)return alert('The browser did not let Sourcelight open. Allow this page to open windows and try again.');
const f=e=>{
if(e.source!==w||e.origin!==o||!e.data||e.data.sourcelight!=='ready')return;
removeEventListener('message',f);
w.postMessage({sourcelight:'page',key:${JSON.stringify(key)},html:document.documentElement.outerHTML,url:location.href.slice(0,2000)},o)
};
addEventListener('message',f);
setTimeout(()=>removeEventListener('message',f),30000)
})()`
  return `javascript:${encodeURIComponent(code.replaceAll('\n', ''))}`
}

/** This device's key, made when it is first asked for. */
export function ownKey(preferences: Preferences): string {
  const kept = preferences.load(KEY, readKey)
  if (kept !== null) return kept
  const key = hexOf(crypto.getRandomValues(new Uint8Array(16)))
  preferences.save(KEY, key)
  return key
}

/** Whether `key` came from a bookmarklet that this device made. */
export const isOwnKey = (preferences: Preferences, key: string): boolean =>
  preferences.load(KEY, readKey) === key

/** As the first version called it: bookmarklets that were made then are still believed. */
const KEY = 'handing'

const readKey = (saved: unknown): string | null =>
  typeof saved === 'string' && /^[\da-f]{32}$/.test(saved) ? saved : null
