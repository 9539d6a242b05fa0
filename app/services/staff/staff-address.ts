import { parseEmail } from "../../domain/email";

/** What was given is no e-mail address; the message is for the operator. */
export class StaffAddressError extends Error {
  override readonly name = "StaffAddressError";
}

/** An address of staff as it is kept and compared: in lower case. Throws StaffAddressError. */
export function staffAddress(email: string): string {
  const parsed = parseEmail(email);
  if (!parsed.ok) throw new StaffAddressError("This is not an e-mail address. It should look like name@example.org.");
  return parsed.value.address.toLowerCase();
}
