import type { DemoActivity, DemoEndorser } from "./demo-text";

/** An activity of the demo coalition, apart from its words. */
export interface DemoActivityFacts {
  kind: "statement" | "open_letter" | "report" | "event";
  /** The member whose activity it is; without one it is the coalition's. */
  member?: DemoEndorser;
  isOfCampaign: boolean;
  publishedAt: Date;
  startsAt?: Date;
  endsAt?: Date;
  timeZone?: string;
}

/** Told from the years 2011 to 2013, as the campaign is. */
export const ACTIVITIES: Readonly<Record<DemoActivity, DemoActivityFacts>> = {
  "founding-in-tokyo": {
    kind: "statement",
    isOfCampaign: false,
    publishedAt: new Date("2011-09-08T09:00:00Z"),
  },
  "open-letter-to-member-states": {
    kind: "open_letter",
    isOfCampaign: true,
    publishedAt: new Date("2012-05-14T08:00:00Z"),
  },
  "questions-for-a-commission": {
    kind: "report",
    member: "larch-and-lake",
    isOfCampaign: true,
    publishedAt: new Date("2012-11-19T08:00:00Z"),
  },
  "side-event-in-geneva": {
    kind: "event",
    isOfCampaign: true,
    publishedAt: new Date("2013-02-18T08:00:00Z"),
    startsAt: new Date("2013-03-11T12:00:00Z"),
    endsAt: new Date("2013-03-11T13:30:00Z"),
    timeZone: "Europe/Zurich",
  },
};
