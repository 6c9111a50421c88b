// The requests of one connection in turn: each is begun when the one before it was answered, so that a connection has one file open.

/** Browsers wait for their answer; one more may come before this end knows that the last went out. */
const MOST_WAITING = 4

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Who sends many requests at once loses the connection.
 * @param {(request: Request, response: Response) => void} answer
 * @returns {(request: Request, response: Response) => void}
 */
export function inTurn(answer) {
  /** @type {WeakMap<import('node:net').Socket, readonly Response[]>} */
  const lines = new WeakMap()
  return (request, response) => {
    const { socket } = request
    const line = lines.get(socket) ?? []
    if (line.length > MOST_WAITING) return void socket.destroy()
    lines.set(socket, [...line, response])
    response.once('close', () => {
      const left = (lines.get(socket) ?? []).filter((one) => one !== response)
      lines.set(socket, left)
    })
    const before = line.at(-1)
    if (before) before.once('close', () => answer(request, response))
    else answer(request, response)
  }
}
