// Words for every way in which there is no careful reading, each with what its reader can do.
import type { CarefulFault } from '../../worker/protocol'
import { CarefulError } from './carefulReader'

const FAULTS: Readonly<Record<CarefulFault, readonly [CarefulError['kind'], string]>> = {
  missing: [
    'download',
    'A file of the careful reading is not on the server any more. Load this page again, then try again.',
  ],
  unreachable: [
    'download',
    'The files of the careful reading could not be loaded. Check the connection and try again, or load this page again: a newer version may have taken their place.',
  ],
  damaged: ['download', 'The files of the careful reading did not arrive whole. Try again.'],
  noRuntime: [
    'unsupported',
    'This browser does not run the careful reading: it needs WebAssembly. A newer browser, or one that allows it, does.',
  ],
  memory: [
    'memory',
    'There is too little memory for the careful reading. Close other tabs or programs, then try again.',
  ],
  failed: [
    'failed',
    'The careful reading broke off. Try again; if it breaks off again, load this page anew.',
  ],
}

/** The error of a fault; `cause` is for whoever looks for the reason. */
export function carefulError(why: CarefulFault, cause: string): CarefulError {
  const [kind, words] = FAULTS[why]
  return new CarefulError(kind, words, { cause })
}
