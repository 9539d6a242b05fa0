import { isDisposable, isRoleAddress } from "./email";

/** What a person looks at later; it never changes what the signer sees, nor whether the signature counts. */
export type Flag = "disposable_address" | "role_address" | "mixed_scripts";

/** Letters of Latin, Greek and Cyrillic look alike; a name that mixes two of them may pretend to be another. */
const LOOKALIKE_SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** The flags of a signature as it comes in (abuse 8, 22, 23). */
export function flagsOf(form: { name: string; email: { address: string } }): Flag[] {
  const flags: Flag[] = [];
  const { address } = form.email;
  if (isDisposable(address.slice(address.lastIndexOf("@") + 1))) flags.push("disposable_address");
  if (isRoleAddress(address)) flags.push("role_address");
  if (LOOKALIKE_SCRIPTS.filter((script) => script.test(form.name)).length > 1) flags.push("mixed_scripts");
  return flags;
}
