// What a request asks for, and whether it may: its path as a file's, and the host that it was sent to.

/**
 * The path of a request, decoded, each slash once; null where it makes no sense, leads upwards or names a hidden file.
 * @param {string} url
 * @returns {string | null}
 */
export function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, '')).replace(/\/+/g, '/')
    if (!path.startsWith('/') || path.includes('\0') || path.includes('\\') || path.includes('/.'))
      return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}

/**
 * Whether a request names this server, once, as its host. A page elsewhere whose name was made to lead here names
 * its own.
 * @param {readonly string[]} hosts all Host headers of the request
 * @param {number} port where it arrived
 */
export function isForUs(hosts, port) {
  const [host, ...more] = hosts
  return more.length === 0 && (host === `127.0.0.1:${port}` || host === `localhost:${port}`)
}
