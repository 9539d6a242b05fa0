import type { ShownActivity, ShownDelivery, ShownReply } from "../../domain/public-view";
import type { RenderedUpdate } from "../campaign/update-card";

export const updates: readonly RenderedUpdate[] = [
  {
    number: 7,
    title: "The Council will vote on 21 March",
    html: "<p>A group of states has put the draft on the table. The vote is expected on the last day of the session. Until then, every signature is in the letter that goes out each week.</p>",
    locale: "en",
    publishedAt: new Date("2026-03-09T15:00:00Z"),
  },
  {
    number: 6,
    title: "Families met the President of the Council",
    html: "<p>Four families from three countries were received in Geneva. They handed over photographs, and the list of signers as it stood that day.</p>",
    locale: "en",
    publishedAt: new Date("2026-02-20T10:00:00Z"),
  },
  {
    number: 5,
    title: "유엔 인권이사회에서 첫 토론이 열렸습니다",
    html: "<p>스물두 나라가 발언했고, 그 가운데 열네 나라가 조사위원회 설치를 지지했습니다.</p>",
    locale: "ko",
    publishedAt: new Date("2026-01-28T10:00:00Z"),
  },
];

export const deliveries: readonly ShownDelivery[] = [
  { number: 2, at: new Date("2026-03-02T13:00:00Z"), listed: 9_114, withheld: 16_203 },
  { number: 1, at: new Date("2026-01-12T13:00:00Z"), listed: 4_020, withheld: 7_655 },
];

export const replies: readonly ShownReply[] = [
  {
    id: "reply-2",
    office: "外務大臣",
    country: "JP",
    receivedAt: new Date("2026-03-05T08:00:00Z"),
    body: "ご署名を確かに受け取りました。強制失踪は重大な人権侵害であり、わが国は調査委員会の設置を支持いたします。",
    locale: "ja",
    sourceUrl: "https://ministry.example/statement",
  },
  {
    id: "reply-1",
    office: "President of the Human Rights Council",
    country: null,
    receivedAt: new Date("2026-01-20T08:00:00Z"),
    body: "I acknowledge receipt of your letter of 12 January and of the list enclosed with it, which the secretariat has checked against its manifest and found complete.\n\nThe question that you raise is on the agenda of the coming session under item 4. I have brought your letter to the attention of the members of the Council and of the Bureau, and I have asked the secretariat to keep you informed of the dates on which the item will be taken up.\n\nI thank the signers for their engagement.",
    locale: "en",
    sourceUrl: null,
  },
];

const organisation = { slug: "sample-coalition", name: "Sample Coalition against Enforced Disappearance" };

export const activities: readonly ShownActivity[] = [
  {
    slug: "sample-vigil",
    kind: "event",
    locale: "en",
    title: "Vigil in front of the Palais des Nations",
    summary: "One hour of silence with the photographs of the disappeared. Everybody is welcome.",
    publishedAt: new Date("2026-03-06T09:00:00Z"),
    organisation,
    startsAt: new Date("2026-03-20T17:00:00Z"),
    endsAt: new Date("2026-03-20T18:00:00Z"),
    timeZone: "Europe/Zurich",
    place: "Place des Nations, Geneva",
  },
  {
    slug: "sample-letter",
    kind: "open_letter",
    locale: "en",
    title: "Open letter to the members of the Council",
    summary: "Forty organisations from fifteen countries ask the Council to act at its coming session.",
    publishedAt: new Date("2026-02-11T09:00:00Z"),
    organisation,
    startsAt: null,
    endsAt: null,
    timeZone: null,
    place: null,
  },
];
