import { beforeEach, describe, expect, test } from "vitest";
import { eventCalendar } from "../../app/services/activities/event-calendar";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { type StoredActivity, storeActivity } from "../support/directory";

const context = useContext();

beforeEach(async () => {
  await launchTestCampaign(context().ctx);
});

/** The properties of a calendar file by component and name, unfolded and unescaped (RFC 5545, 3.1 and 3.3.11). */
function parse(calendar: string): [name: string, value: string][] {
  return calendar
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map((line): [string, string] => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? "\n" : c));
      return [line.slice(0, colon).split(";")[0] as string, value];
    });
}

async function calendarOf(stored: Partial<StoredActivity>): Promise<string> {
  await storeActivity(context().ctx, stored);
  const calendar = await eventCalendar(context().ctx, { slug: "hearing", locale: "en" });
  if (calendar === null) throw new Error("The event has no calendar");
  return calendar;
}

describe("the calendar file of an event", () => {
  test("has instants in UTC, a UID and a stamp that never change, and the way to the page", async () => {
    const { ctx, clock } = context();
    const published = await publishActivity(ctx, {
      organisation: "coalition",
      campaign: "commission",
      slug: "hearing",
      kind: "event",
      texts: {
        en: { title: "Hearing, public", summary: "Five speak; we listen.", body: "Come.", place: "Room XX\\2, Geneva" },
        ko: { title: "공개 청문회", summary: "다섯 명이 말합니다.", body: "오십시오." },
      },
      startsAt: new Date("2026-06-12T13:00:00Z"),
      endsAt: new Date("2026-06-12T15:30:00Z"),
      timeZone: "Europe/Zurich",
    });
    expect(published.ok).toBe(true);
    const { id } = await ctx.db.read.activity.findUniqueOrThrow({ where: { slug: "hearing" } });
    clock.advance(86_400_000);
    const calendar = await eventCalendar(ctx, { slug: "hearing", locale: "en" });
    expect(calendar).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//One Voice//One Voice//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        `UID:${id}@localhost`,
        "SEQUENCE:0",
        "DTSTAMP:20260301T120000Z",
        "DTSTART:20260612T130000Z",
        "DTEND:20260612T153000Z",
        "SUMMARY:Hearing\\, public",
        "LOCATION:Room XX\\\\2\\, Geneva",
        "DESCRIPTION:Five speak\\; we listen.\\n\\nhttp://localhost:3000/activities/he",
        " aring",
        "URL;VALUE=URI:http://localhost:3000/activities/hearing",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
    clock.advance(1_000);
    expect(await eventCalendar(ctx, { slug: "hearing", locale: "en" })).toBe(calendar);
    const korean = parse((await eventCalendar(ctx, { slug: "hearing", locale: "ko" })) ?? "");
    expect(korean).toContainEqual(["SUMMARY", "공개 청문회"]);
    expect(korean).toContainEqual(["URL", "http://localhost:3000/ko/activities/hearing"]);
    expect(korean.filter(([name]) => name === "LOCATION")).toEqual([]);
  });

  test("leaves out an end that is not known", async () => {
    expect(parse(await calendarOf({ endsAt: null })).filter(([name]) => name === "DTEND")).toEqual([]);
  });

  test("has lines of at most 75 octets, in every script", async () => {
    const title = "북한 정치범수용소 생존자들의 공개 청문회에 여러분을 초대합니다 🕊️ ".repeat(8).trim();
    const calendar = await calendarOf({ title });
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(parse(calendar)).toContainEqual(["SUMMARY", title]);
  });

  test("is there for an event that is out, and for nothing else", async () => {
    const { ctx, clock } = context();
    await storeActivity(ctx, { slug: "hearing" });
    await storeActivity(ctx, { slug: "statement", kind: "statement", startsAt: null, timeZone: null });
    await storeActivity(ctx, { slug: "without-start", startsAt: null });
    const read = (slug: string) => eventCalendar(ctx, { slug, locale: "en" });
    expect(await read("hearing")).not.toBeNull();
    for (const slug of ["statement", "without-start", "nowhere", "", "a\u0000b", "../hearing"])
      expect(await read(slug)).toBeNull();
    clock.advance(-1);
    expect(await read("hearing")).toBeNull();
  });
});

describe("abuse 55: what stands in an event cannot add to the calendar", () => {
  const ends = ["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f", "\u0001", "\u001c"];

  test.each(ends.map((end) => [JSON.stringify(end), end]))("with %s as the end of a line", async (_, end) => {
    const evil = `${end}END:VEVENT${end}BEGIN:VEVENT${end}ATTACH:https://evil.example/${end} ATTENDEE:x`;
    const calendar = await calendarOf({ title: `Talk${evil}`, summary: `In short${evil}`, place: `Room${evil}` });
    const lines = calendar.replaceAll(/\r\n[ \t]/g, "").split(/\r\n|[\p{Cc}\u2028\u2029]/u);
    expect(lines.map((line) => line.split(/[:;]/)[0])).toEqual([
      "BEGIN",
      "VERSION",
      "PRODID",
      "METHOD",
      "BEGIN",
      "UID",
      "SEQUENCE",
      "DTSTAMP",
      "DTSTART",
      "SUMMARY",
      "LOCATION",
      "DESCRIPTION",
      "URL",
      "END",
      "END",
      "",
    ]);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  test("with signs that part values and parameters", async () => {
    const title = 'A;B,C:D\\E"F\\nG=H';
    expect(parse(await calendarOf({ title }))).toContainEqual(["SUMMARY", title]);
  });
});
