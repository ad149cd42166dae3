import { BlockList, isIP } from "node:net"

/** Everything that is not the public internet, by IANA's special-purpose registries. */
const SPECIAL = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
]

const special = new BlockList()
for (const range of SPECIAL) {
  const [network = "", prefix] = range.split("/")
  special.addSubnet(network, Number(prefix), "ipv4")
}

/** Global unicast; all else of IPv6 is local, mapped or reserved. */
const unicast = new BlockList()
unicast.addSubnet("2000::", 3, "ipv6")
/** Of these, ranges that lead into IPv4 or are for documentation. */
const special6 = new BlockList()
special6.addSubnet("2001::", 23, "ipv6")
special6.addSubnet("2001:db8::", 32, "ipv6")
special6.addSubnet("2002::", 16, "ipv6")

/** Whether an IP address is one of the public internet, and of nobody's own network. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4")
    case 6:
      return unicast.check(address, "ipv6") && !special6.check(address, "ipv6")
    default:
      return false
  }
}
