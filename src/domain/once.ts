// What is worked out when it is first asked for, and then known.

export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/** The same of each object, for as long as that is there. */
export function oncePer<Of extends object, T extends object | string>(work: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>()
  return (of) => {
    const value = known.get(of) ?? work(of)
    known.set(of, value)
    return value
  }
}
