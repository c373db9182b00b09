import { BlockList, isIP } from 'node:net'

/**
 * Addresses of this machine, this house or nobody: what a page on the web has no business pointing at (IANA
 * special-purpose registries, RFC 6890 and after).
 */
const PRIVATE_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const PRIVATE_6: readonly (readonly [string, number])[] = [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const ranges = new BlockList()
for (const [network, bits] of PRIVATE_4) ranges.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of PRIVATE_6) ranges.addSubnet(network, bits, 'ipv6')

/** IPv6 that carries an IPv4 address: mapped, translated (NAT64), compatible, tunnelled (6to4). */
const CARRIERS: readonly (readonly [network: string, bits: number, at: number])[] = [
  ['::ffff:0:0', 96, 6],
  ['64:ff9b::', 96, 6],
  ['::', 96, 6],
  ['2002::', 16, 1],
]

/** Whether an IP address is one of loopback, a private network, a link, or no address of the web at all. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*/, '')
  const version = isIP(plain)
  if (version === 0) return true
  if (version === 4) return ranges.check(plain, 'ipv4')
  if (ranges.check(plain, 'ipv6')) return true
  const carrier = CARRIERS.find(([network, bits]) => {
    const range = new BlockList()
    range.addSubnet(network, bits, 'ipv6')
    return range.check(plain, 'ipv6')
  })
  return carrier !== undefined && isPrivateAddress(carriedAddress(plain, carrier[2]))
}

/** The IPv4 address in the two groups from `at` on. */
function carriedAddress(address: string, at: number): string {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const plain = dotted
    ? `${dotted[1]!}${(Number(dotted[2]) * 256 + Number(dotted[3])).toString(16)}:${(Number(dotted[4]) * 256 + Number(dotted[5])).toString(16)}`
    : address
  const [head = '', tail = ''] = plain.split('::')
  const [before, after] = [head, tail].map((half) => (half === '' ? [] : half.split(':'))) as [string[], string[]]
  const groups = plain.includes('::')
    ? [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
    : before
  const [high, low] = [parseInt(groups[at]!, 16), parseInt(groups[at + 1]!, 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
