import { z } from "zod";
import { cleanLine, codePoints, isBlank } from "./text";

/** Longest name of a passkey or a member of staff, in code points. */
export const LABEL_LIMIT = 120;

/** A credential's id is at most 1,023 bytes (WebAuthn Level 3, 4). */
const ID = z.string().regex(/^[\w-]{1,1364}$/);
const BYTES = z.string().regex(/^[\w-]{1,40000}$/);

/** What a browser answers to a challenge with a passkey that is there: AuthenticationResponseJSON (WebAuthn, 5.1). */
export const shownPasskeySchema = z.object({
  id: ID,
  rawId: ID,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: BYTES,
    authenticatorData: BYTES,
    signature: BYTES,
    userHandle: z
      .string()
      .regex(/^[\w-]{0,100}$/)
      .optional(),
  }),
});
export type ShownPasskey = z.infer<typeof shownPasskeySchema>;

/** What a browser answers when it made a passkey: RegistrationResponseJSON (WebAuthn, 5.1). */
export const madePasskeySchema = z.object({
  id: ID,
  rawId: ID,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: BYTES,
    attestationObject: BYTES,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(8)
      .optional(),
  }),
});
export type MadePasskey = z.infer<typeof madePasskeySchema>;

/** A name for a passkey, or of a person, as it is kept; null where it cannot be one. */
export function cleanLabel(raw: string): string | null {
  const text = cleanLine(raw);
  if (!text.ok || isBlank(text.value) || codePoints(text.value) > LABEL_LIMIT) return null;
  return text.value;
}
