// The weights cannot be used: damaged, cut short, or of another version.
export class ModelError extends Error {
  override readonly name = 'ModelError'
}
