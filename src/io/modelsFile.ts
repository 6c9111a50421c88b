// The fitted weights that this build ships with, as the build wrote them down.
import type { ModelsFile } from '../worker/protocol'

declare const __SOURCELIGHT_MODELS__: ModelsFile | null

/** Its address made absolute; null where the build had no weights. */
export const shippedModels = (base: string): ModelsFile | null =>
  __SOURCELIGHT_MODELS__ && { ...__SOURCELIGHT_MODELS__, url: new URL(__SOURCELIGHT_MODELS__.url, base).href }
