import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type * as BuiltSite from "../../app/http/site";
import { useSite } from "../support/site";

const site = useSite();

test.each([
  ["a port that is taken", "127.0.0.1", /^Port \d+ is taken\. Stop what runs there, or set PORT/],
  ["an address that is not this machine's", "192.0.2.1", /^192\.0\.2\.1 is no address of this machine\. Set HOST/],
])("%s is told with what to do", async (_, host, message) => {
  const built = pathToFileURL(join(import.meta.dirname, "..", "..", "build", "server", "site.js")).href;
  const { startSite } = (await import(/* @vite-ignore */ built)) as typeof BuiltSite;
  await expect(startSite(site().runtime, { port: site().port, host })).rejects.toThrow(message);
});
