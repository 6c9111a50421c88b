// Starts the app's own workers, and no other script: the one Trusted Types policy of the page.

type ScriptUrlPolicy = { createScriptURL(url: string): string }
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy
}

let policy: ScriptUrlPolicy | null = null

/** An address that may become a script is one of this origin; anything else is a bug and throws. */
function ownScript(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`not our own script: ${url}`)
  return url
}

/** An address of ours in the form that the page’s policy asks for: `trusted-types sourcelight` allows this name, once. */
export function ownScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return ownScript(url)
  policy ??= trustedTypes.createPolicy('sourcelight', { createScriptURL: ownScript })
  return policy.createScriptURL(url)
}

/** A module worker from one of the app's own addresses. */
export const startWorker = (url: string): Worker => new Worker(ownScriptUrl(url), { type: 'module' })
