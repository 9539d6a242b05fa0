import { findPasskeys } from "../../data/passkeys";
import { findSessions } from "../../data/staff-sessions";
import { type BrowserName, readBrowserName } from "../../domain/browser-name";
import { type Actor, isProved, type SignInMethod } from "../../domain/roles";
import { mayAddPasskey } from "../../domain/staff-session";
import type { Ctx } from "../context";

export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export interface OwnSession {
  /** SHA-256 (hex) of its token, worth nothing to who has it. */
  id: string;
  method: SignInMethod;
  browser: BrowserName;
  createdAt: Date;
  lastUsedAt: Date;
  isThis: boolean;
}

export interface Account {
  email: string;
  name: string;
  passkeys: OwnPasskey[];
  sessions: OwnSession[];
  /** Whether a passkey was shown just now, as removing one asks for. */
  isProved: boolean;
  /** Whether a passkey may be added now. */
  mayAdd: boolean;
}

/** The actor's own name, passkeys (the oldest first) and sessions (the newest first). */
export async function readAccount(ctx: Ctx, actor: Actor): Promise<Account> {
  const now = ctx.clock();
  const passkeys = await findPasskeys(ctx.db.read, actor.staffId);
  const sessions = await findSessions(ctx.db.read, actor.staffId, now);
  const own = sessions.find(({ hash }) => hash === actor.session.hash);
  const proved = isProved(actor.session, now);
  return {
    email: actor.email,
    name: actor.name,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    sessions: sessions.map((session) => ({
      id: session.hash,
      method: session.method as SignInMethod,
      browser: readBrowserName(session.agent),
      createdAt: session.createdAt,
      lastUsedAt: session.lastUsedAt ?? session.createdAt,
      isThis: session === own,
    })),
    isProved: proved,
    mayAdd: own !== undefined && mayAddPasskey(own, passkeys.length, proved, now),
  };
}
