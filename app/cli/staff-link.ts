import { Option } from "commander";
import { COALITION_ROLES, type CoalitionRole, ROLES, type Role } from "../domain/roles";
import type { Ctx } from "../services/context";
import { type Grant, grantRights } from "../services/members/grant-rights";
import { createStaffLink } from "../services/staff/create-link";
import { type CommandSpec, EXIT, type ExitCode, UsageError } from "./command";
import { minute } from "./format";
import type { Io } from "./io";

export interface StaffLinkArguments {
  email: string;
  organisation?: string;
  role?: Role;
  secretariat?: boolean;
  auditor?: boolean;
  json?: boolean;
}

export const staffLink = {
  name: "staff link",
  summary: "make a link that signs a member of staff in once, and give them rights",
  define: (command) =>
    command
      .argument("<email>", "their address")
      .option("--organisation <slug>", "make them a member of this organisation")
      .addOption(new Option("--role <role>", "what they are there: owner unless you say otherwise").choices(ROLES))
      .addOption(new Option("--secretariat", "let them run the site for the whole coalition").conflicts("auditor"))
      .option("--auditor", "let them see everything and change nothing")
      .option("--json", "as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: StaffLinkArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { email } = options;
  if (options.role && !options.organisation) throw new UsageError("--role goes with --organisation.");
  for (const grant of grantsOf(options)) await grantRights(ctx, { email, grant, actor: "command line" });
  const { url, expiresAt } = await createStaffLink(ctx, { email });
  if (options.json) io.out(JSON.stringify({ url, expiresAt }));
  else {
    io.out(url);
    io.note(`It works once, until ${minute(expiresAt)}. Whoever has it is in: do not mail or post it.`);
  }
  return EXIT.ok;
}

function grantsOf(options: StaffLinkArguments): Grant[] {
  const { organisation, role = "owner" } = options;
  const coalitionRole = COALITION_ROLES.find((one: CoalitionRole) => options[one]);
  return [...(organisation ? [{ organisation, role }] : []), ...(coalitionRole ? [{ coalitionRole }] : [])];
}
