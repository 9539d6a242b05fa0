import { execFile } from "node:child_process";
import { connect } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { takeConsole } from "../setup/no-console";

test("what a test writes to console.error and console.warn is caught", () => {
  console.error("broken %d", 1);
  console.warn("odd");
  expect(takeConsole()).toEqual(["console.error: broken 1", "console.warn: odd"]);
});

test.each(["93.184.216.34", "10.0.0.1", "example.com", "2001:db8::1"])("a connection to %s is refused", (host) => {
  expect(() => connect(80, host)).toThrow(`A test tried to connect to ${host}`);
  expect(() => connect({ host, port: 80 })).toThrow("only this machine");
});

test("fetch of another machine is refused", async () => {
  await expect(fetch("http://example.com/")).rejects.toMatchObject({
    cause: { message: expect.stringContaining("only this machine") },
  });
});

test("a process that loads the guard is guarded too", async () => {
  const script = `import("node:net").then(({connect}) => connect(80, "example.com"))`;
  const run = promisify(execFile)(process.execPath, ["--import", "./tests/setup/no-network.mjs", "-e", script]);
  await expect(run).rejects.toMatchObject({ stderr: expect.stringContaining("only this machine may be reached") });
});
