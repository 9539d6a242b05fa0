import { isIPv4, isIPv6 } from "node:net";

/**
 * The network that an address counts as: an IPv4 address itself (also when written as IPv4-mapped IPv6), of an IPv6
 * address its /64, which is what one subscriber gets (abuse 61, 62). Anything else is "unknown", one shared bucket.
 */
export function networkOf(address: string | undefined): string {
  if (!address) return "unknown";
  const bare = address.split("%")[0] as string;
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return "unknown";
  const groups = expandIPv6(bare);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) {
    const [high, low] = [groups[6] as number, groups[7] as number];
    return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

function expandIPv6(address: string): number[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = canonical.split("::");
  const parse = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const start = parse(head);
  const end = parse(tail);
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}
