import type { DemoEndorser, DemoOtherMember } from "./demo-text";

/** A made-up member of the demo coalition, apart from its words. Its site is under `.example` (RFC 2606, section 2). */
export interface DemoMember {
  /** ISO 3166-1 alpha-2. */
  country: string;
  site: string;
  joinedAt: Date;
}

/** The members that endorse the campaign, in the order in which the campaign shows them, each with the day of it. */
export const ENDORSERS: Readonly<Record<DemoEndorser, DemoMember & { endorsedAt: Date }>> = {
  "paper-lantern": {
    country: "JP",
    site: "https://paper-lantern.example/",
    joinedAt: new Date("2011-09-08T03:00:00Z"),
    endorsedAt: new Date("2012-04-02T03:00:00Z"),
  },
  "magpie-bridge": {
    country: "KR",
    site: "https://magpie-bridge.example/",
    joinedAt: new Date("2011-09-08T03:00:00Z"),
    endorsedAt: new Date("2012-04-02T03:00:00Z"),
  },
  "larch-and-lake": {
    country: "CH",
    site: "https://larch-and-lake.example/",
    joinedAt: new Date("2011-11-21T09:00:00Z"),
    endorsedAt: new Date("2012-04-16T09:00:00Z"),
  },
  "baobab-witness": {
    country: "KE",
    site: "https://baobab-witness.example/",
    joinedAt: new Date("2012-02-06T09:00:00Z"),
    endorsedAt: new Date("2012-06-11T09:00:00Z"),
  },
};

export const OTHER_MEMBERS: Readonly<Record<DemoOtherMember, DemoMember>> = {
  "seventh-lighthouse": {
    country: "GB",
    site: "https://seventh-lighthouse.example/",
    joinedAt: new Date("2011-09-08T03:00:00Z"),
  },
  "blue-heron": {
    country: "BR",
    site: "https://blue-heron.example/",
    joinedAt: new Date("2012-08-27T12:00:00Z"),
  },
};
