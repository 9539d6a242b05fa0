import type { AuditActor } from "../../domain/audit";
import { parseSignForm } from "../../domain/sign-form";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { confirmSignature } from "./confirm-signature";
import { MADE_UP_SOURCE, type MadeUpPerson, madeUpPerson } from "./made-up-people";
import { signPetition } from "./sign-petition";

export type SeedResult =
  | { outcome: "seeded"; signed: number; confirmed: number; isInterrupted: boolean }
  | { outcome: "unknown_campaign" }
  | { outcome: "refused"; reason: "not_found" | "gone" | "closed" | "not_open" | "text_changed" };

/** As many as one transaction takes, so that every commit of the writer is a full one. */
const WINDOW = 400;

/**
 * Signs a campaign with made-up people, through the same services as everybody, without mails. The same `seed` gives the
 * same people; a further run adds the next ones. Stops between two windows when `signal` is aborted; what was signed
 * until then stays. Recorded as done by `actor` before it begins.
 */
export async function seedSignatures(
  ctx: Ctx,
  input: {
    slug: string;
    signatures: number;
    seed: number;
    actor?: AuditActor;
    signal?: AbortSignal;
    onProgress?: (signed: number) => void;
  },
): Promise<SeedResult> {
  const campaign = await ctx.db.read.campaign.findUnique({
    where: { slug: input.slug },
    select: { id: true, organisationId: true },
  });
  if (!campaign) return { outcome: "unknown_campaign" };
  await ctx.db.write((tx) =>
    recordAudit(tx, ctx, {
      actor: input.actor ?? "command line",
      act: "signatures.seed",
      subject: "campaign",
      subjectId: campaign.id,
      organisationId: campaign.organisationId,
      before: null,
      after: { campaign: input.slug, signatures: input.signatures, seed: input.seed },
    }),
  );
  let number = await ctx.db.read.signature.count({ where: { campaignId: campaign.id, source: MADE_UP_SOURCE } });
  let signed = 0;
  let confirmed = 0;
  while (signed < input.signatures && !input.signal?.aborted) {
    const wanted = Math.min(WINDOW, input.signatures - signed);
    const people = await nextPeople(ctx, campaign.id, number, wanted, input.seed);
    number = people.at(-1)?.number ?? number;
    const refusal = await sign(ctx, input.slug, people);
    if (refusal) return { outcome: "refused", reason: refusal };
    confirmed += await confirm(ctx, campaign.id, people);
    signed += people.length;
    input.onProgress?.(signed);
  }
  return { outcome: "seeded", signed, confirmed, isInterrupted: signed < input.signatures };
}

interface NumberedPerson {
  number: number;
  person: MadeUpPerson;
  form: ReturnType<typeof formOf>;
  emailKey: string;
}

/** The next `count` people after a number whose addresses have not signed this campaign. */
async function nextPeople(
  ctx: Ctx,
  campaignId: string,
  after: number,
  count: number,
  seed: number,
): Promise<NumberedPerson[]> {
  const people: NumberedPerson[] = [];
  for (let number = after + 1; people.length < count; ) {
    const window: NumberedPerson[] = [];
    for (; window.length < count - people.length; number++) {
      const person = madeUpPerson(number, seed);
      const form = formOf(person);
      window.push({ number, person, form, emailKey: ctx.keys.emailKey(form.email.canonical) });
    }
    const known = await ctx.db.read.signature.findMany({
      where: { campaignId, emailKey: { in: window.map((one) => one.emailKey) } },
      select: { emailKey: true },
    });
    const taken = new Set(known.map((row) => row.emailKey));
    people.push(...window.filter((one) => !taken.has(one.emailKey)));
  }
  return people;
}

function formOf(person: MadeUpPerson) {
  const parsed = parseSignForm(person.fields);
  if (!parsed.ok)
    throw new Error(`A made-up person does not pass the sign form: ${Object.values(parsed.error).join()}`);
  return parsed.value;
}

async function sign(ctx: Ctx, slug: string, people: NumberedPerson[]) {
  const results = await Promise.all(
    people.map(({ form, person }) => signPetition(ctx, { slug, locale: person.locale, form, notify: false })),
  );
  for (const result of results) {
    if (result.outcome === "refused") return result.reason;
    if (result.outcome === "text_changed") return "text_changed";
  }
  return null;
}

/** Confirms those who would press the button, with the token that their mail would carry. */
async function confirm(ctx: Ctx, campaignId: string, people: NumberedPerson[]): Promise<number> {
  const keys = people.filter(({ person }) => person.confirms).map(({ emailKey }) => emailKey);
  const rows = await ctx.db.read.signature.findMany({
    where: { campaignId, emailKey: { in: keys } },
    select: { id: true, nonce: true },
  });
  const results = await Promise.all(
    rows.flatMap(({ id: signatureId, nonce }) =>
      nonce
        ? [
            confirmSignature(ctx, {
              token: ctx.keys.token("confirm", { campaignId, signatureId, nonce }),
              notify: false,
            }),
          ]
        : [],
    ),
  );
  return results.filter((result) => result.outcome === "confirmed").length;
}
