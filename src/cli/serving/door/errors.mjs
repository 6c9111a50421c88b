// Why the door fetches no page: what the app says to its reader.

/**
 * The words for the app, as `NoPage` in src/io/pages.ts knows them; `forbidden` is an address that is not of the public web.
 * @typedef {'forbidden' | 'refused' | 'status' | 'tooLarge' | 'tooSlow'} Why
 */
export class NoPage extends Error {
  /** @param {Why} kind @param {number} [status] what the publisher's server answered */
  constructor(kind, status) {
    super(kind)
    this.kind = kind
    this.status = status
  }
}
