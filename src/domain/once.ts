// What is worked out when it is first asked for, and then known.

export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/** What is given, and parts of it that are each worked out when they are first read. */
export function lazily<Given extends object, Lazy extends object>(
  given: Given,
  parts: { readonly [Part in keyof Lazy]: () => Lazy[Part] },
): Given & Readonly<Lazy> {
  for (const part in parts) Object.defineProperty(given, part, { get: once(parts[part]), enumerable: true })
  return given as Given & Readonly<Lazy>
}

/** The same of each object, for as long as that is there. */
export function oncePer<Of extends object, T extends object | string>(work: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>()
  return (of) => {
    let value = known.get(of)
    if (value === undefined) {
      value = work(of)
      known.set(of, value)
    }
    return value
  }
}
