import { describe, expect, test } from "vitest";
import { createLimiter, LIMITS, MAX_NETWORKS } from "../../app/web/limits";
import { networkOf } from "../../app/web/network";

function setUp(max = 3) {
  let time = 0;
  const limiter = createLimiter(() => time, { tokenLookups: { max, windowMs: 60_000 } });
  return { limiter, advance: (ms: number) => (time += ms) };
}

describe("a limit", () => {
  test("abuse 41: stops a network after its failures, until the window has passed", () => {
    const { limiter, advance } = setUp();
    for (let failure = 0; failure < 3; failure += 1) {
      expect(limiter.waitSeconds("tokenLookups", "10.0.0.1")).toBe(0);
      limiter.count("tokenLookups", "10.0.0.1");
    }
    expect(limiter.waitSeconds("tokenLookups", "10.0.0.1")).toBe(60);
    expect(limiter.waitSeconds("tokenLookups", "10.0.0.2")).toBe(0);
    advance(59_001);
    expect(limiter.waitSeconds("tokenLookups", "10.0.0.1")).toBe(1);
    advance(999);
    expect(limiter.waitSeconds("tokenLookups", "10.0.0.1")).toBe(0);
    limiter.count("tokenLookups", "10.0.0.1");
    expect(limiter.waitSeconds("tokenLookups", "10.0.0.1")).toBe(0);
  });

  test("is a hundred failing look-ups of links a minute", () => {
    expect(LIMITS.tokenLookups).toEqual({ max: 100, windowMs: 60_000 });
  });

  test("remembers a bounded number of networks and forgets the oldest", () => {
    const { limiter } = setUp(1);
    for (let network = 0; network <= MAX_NETWORKS; network += 1) limiter.count("tokenLookups", String(network));
    expect(limiter.waitSeconds("tokenLookups", "0")).toBe(0);
    expect(limiter.waitSeconds("tokenLookups", "1")).toBeGreaterThan(0);
    expect(limiter.waitSeconds("tokenLookups", String(MAX_NETWORKS))).toBeGreaterThan(0);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::ffff:c000:207", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::", "2001:db8:1:2::/64"],
  ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["not an address", "unknown"],
  ["", "unknown"],
  [undefined, "unknown"],
])("abuse 62: the network of %s is %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
