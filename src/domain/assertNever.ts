// Ends a switch over a closed union: the compiler proves that no variant was forgotten.

/** Throws; reached only where a value breaks its type. */
export function assertNever(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`)
}
