// The baseline of the web figures: node bare-server.mjs DATABASE_FILE PORT PAGE_BYTES. Nothing but node:http, zod and
// better-sqlite3, on the same tables: one signature a POST, each in a transaction of its own, as durable as ours.
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import Database from "better-sqlite3";
import { z } from "zod";

const [file = "", port = "", pageBytes = "0"] = process.argv.slice(2);

const db = new Database(file);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("foreign_keys = ON");

const schema = z.object({
  name: z.string().trim().min(1).max(255),
  email: z.email().max(254),
  country: z.string().length(2),
  place: z.string().max(120).optional(),
  comment: z.string().max(2000).optional(),
  consent: z.literal("on"),
  showName: z.string().optional(),
  updates: z.string().optional(),
});

const campaign = /** @type {{id: string, textId: string, title: string}} */ (
  db
    .prepare(
      `SELECT c."id", t."id" AS "textId", t."title" FROM "Campaign" c
       JOIN "CampaignText" t ON t."campaignId" = c."id" AND t."locale" = 'en'`,
    )
    .get()
);
const insert = db.prepare(
  `INSERT INTO "Signature" ("id", "campaignId", "textId", "locale", "state", "emailKey", "keyId", "sealed", "nonce",
     "country", "showName", "updates", "source", "flags", "createdAt", "mailedAt")
   VALUES (?, ?, ?, 'en', 'pending', ?, 1, ?, ?, ?, ?, ?, '', '', ?, ?) ON CONFLICT DO NOTHING`,
);
const readCampaign = db.prepare(
  `SELECT c."goal", t."title", t."summary", t."ask" FROM "Campaign" c JOIN "CampaignText" t ON t."campaignId" = c."id"
   WHERE c."slug" = ? AND t."locale" = 'en'`,
);
const readCount = db.prepare(
  `SELECT "confirmed" FROM "Count" WHERE "campaignId" = ? AND "kind" = 'total' AND "key" = ''`,
);
const filling = `<p>${"We, the undersigned, ask. ".repeat(40)}</p>`;
const fromMemory = Buffer.from(render().padEnd(Number(pageBytes), " "));

const server = createServer((req, res) => {
  if (req.method === "POST") return takeForm(req, res);
  if (req.url === "/memory") return send(res, fromMemory);
  if (req.url === "/readyz") return send(res, Buffer.from("ok"));
  send(res, Buffer.from(render()));
});
server.listen(Number(port), "127.0.0.1");

/**
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 */
function takeForm(req, res) {
  let body = "";
  req.setEncoding("utf8");
  req.on("data", (piece) => {
    body += piece;
  });
  req.on("end", () => {
    const form = schema.safeParse(Object.fromEntries(new URLSearchParams(body)));
    if (!form.success) {
      res.writeHead(422, { "Content-Length": 0 }).end();
      return;
    }
    const { name, email, country, place, comment, showName, updates } = form.data;
    const person = Buffer.from(JSON.stringify([name, email, place ?? null, comment ?? null]));
    const emailKey = createHash("sha256").update(email.toLowerCase()).digest("hex");
    const now = new Date().toISOString();
    const id = `${Date.now()}${randomBytes(8).toString("hex")}`.slice(0, 26);
    const [shown, wanted] = [showName === "on" ? 1 : 0, updates === "on" ? 1 : 0];
    insert.run(id, campaign.id, campaign.textId, emailKey, person, randomBytes(16), country, shown, wanted, now, now);
    res.writeHead(303, { Location: "/signed", "Content-Length": 0 }).end();
  });
}

/** A page out of two reads, about as long as ours. */
function render() {
  const text = /** @type {{goal: number, title: string, summary: string, ask: string}} */ (
    readCampaign.get("un-commission-of-inquiry")
  );
  const count = /** @type {{confirmed: number} | undefined} */ (readCount.get(campaign.id));
  const head =
    `<!doctype html><html lang="en"><title>${text.title}</title><h1>${text.title}</h1><p>${text.summary}</p>` +
    `<p>${count?.confirmed ?? 0} of ${text.goal}</p><p>${text.ask}</p>`;
  return head + filling.repeat(Math.max(0, Math.round((Number(pageBytes) - head.length) / filling.length)));
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {Buffer} body
 */
function send(res, body) {
  res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length }).end(body);
}
