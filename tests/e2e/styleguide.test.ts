import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STYLEGUIDE_PARTS } from "../../app/components/styleguide/styleguide";
import { useBrowser } from "../support/chromium";
import { type ServerProcess, startServerProcess } from "../support/server-process";
import { DESK, overhang, PHONE, smallTargets } from "../support/visitor";

const openContext = useBrowser();

let server: ServerProcess;
let session: { name: string; value: string };

beforeAll(async () => {
  server = await startServerProcess();
  const context = await openContext(DESK);
  const page = await context.newPage();
  await page.goto(server.staffLink());
  await page.locator("main button").click();
  const [cookie] = await context.cookies();
  session = { name: cookie?.name ?? "", value: cookie?.value ?? "" };
});
afterAll(() => server?.stop());

describe.each([
  ["360 px wide", PHONE],
  ["1280 px wide", DESK],
])("%s", (_, device) => {
  test.each(["", "/ar"])(
    "at %j nothing of the style guide scrolls sideways, and a finger hits every control",
    async (prefix) => {
      const context = await openContext(device);
      await context.addCookies([{ ...session, url: server.url }]);
      const page = await context.newPage();
      for (const part of STYLEGUIDE_PARTS) {
        await page.goto(`${server.url}${prefix}/styleguide?part=${part}`);
        expect([part, await page.locator(".styleguide").count()]).toEqual([part, 1]);
        expect([part, await overhang(page), await smallTargets(page)]).toEqual([part, 0, []]);
      }
    },
  );

  test("the dialog opens and closes with scripts off", async () => {
    const context = await openContext(device);
    await context.addCookies([{ ...session, url: server.url }]);
    const page = await context.newPage();
    await page.goto(`${server.url}/styleguide?part=controls`);
    const dialog = page.getByRole("dialog");
    expect(await dialog.count()).toBe(0);
    await page.getByRole("button", { name: "Open the dialog" }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await dialog.count()).toBe(0);
  });
});
