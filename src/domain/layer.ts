// The three layers, each told once: id, name, key, look, order. Switches, legend, help, links, exports and the check of the styles read it.

/** In the order in which everything lists them. */
export const LAYERS = ['direct', 'reported', 'context'] as const

export type LayerId = (typeof LAYERS)[number]

export type Layer = {
  readonly id: LayerId
  /** As switches and legend have it. */
  readonly name: string
  /** What lies in it, where a text or an export speaks of it. */
  readonly noun: string
  /** What is in it, as the end of a sentence that begins with its name. */
  readonly meaning: string
  /** The single key that switches it. */
  readonly key: string
  /** The line under its words: tells layers apart where there is no colour. */
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** The token of its line's colour in the styles. */
  readonly color: `${LayerId}-line`
}

/** By id; apart from their list, for the page's first script needs no words. */
export const LAYER: { readonly [Id in LayerId]: Layer & { readonly id: Id } } = {
  direct: {
    id: 'direct',
    name: 'Direct quotes',
    noun: 'Quotes',
    meaning: 'a source’s own words inside quotation marks',
    key: '1',
    line: 'solid',
    color: 'direct-line',
  },
  reported: {
    id: 'reported',
    name: 'Reported claims',
    noun: 'Claims',
    meaning: 'what somebody is said to have said, believed or decided, in the outlet’s words',
    key: '2',
    line: 'dashed',
    color: 'reported-line',
  },
  context: {
    id: 'context',
    name: 'Context notes',
    noun: 'Background',
    meaning: 'background in the outlet’s own voice',
    key: '3',
    line: 'dotted',
    color: 'context-line',
  },
}

/** A value for each layer. */
export function perLayer<T>(valueFor: (id: LayerId) => T): Readonly<Record<LayerId, T>> {
  return { direct: valueFor('direct'), reported: valueFor('reported'), context: valueFor('context') }
}

/** “Direct quotes and Context notes”. */
export const layerNames = (ids: readonly LayerId[]): string => ids.map((id) => LAYER[id].name).join(' and ')
