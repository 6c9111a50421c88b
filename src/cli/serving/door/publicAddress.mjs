// Which addresses of the internet are public: none of this machine, its network, its carrier or its cloud's helpers.
import ipaddr from 'ipaddr.js'

/** Inside the ranges of unicast, but a cloud's own helper for its machines. */
const HELPERS = new Set(['168.63.129.16'])
/** What is given out for the internet (RFC 4291, 2.4). Translations of IPv4 lie outside of it, or have a range of their own. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address, in any way of writing it, is one of the public internet.
 * @param {string} address
 */
export function isPublic(address) {
  // A zone belongs to an address of this network.
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : !HELPERS.has(parsed.toString())
}
