import type { Ctx } from "../services/context";
import { createStaffLink } from "../services/staff/create-link";
import { type CommandSpec, EXIT, type ExitCode } from "./command";
import { minute } from "./format";
import type { Io } from "./io";

export interface StaffLinkArguments {
  email: string;
  json?: boolean;
}

export const staffLink = {
  name: "staff link",
  summary: "make a link that signs a member of staff in once",
  define: (command) => command.argument("<email>", "their address").option("--json", "as JSON"),
  needs: "runtime",
  run,
} satisfies CommandSpec;

export async function run(options: StaffLinkArguments, ctx: Ctx, io: Io): Promise<ExitCode> {
  const { url, expiresAt } = await createStaffLink(ctx, { email: options.email });
  if (options.json) io.out(JSON.stringify({ url, expiresAt }));
  else {
    io.out(url);
    io.note(`It works once, until ${minute(expiresAt)}. Whoever has it is in: do not mail or post it.`);
  }
  return EXIT.ok;
}
