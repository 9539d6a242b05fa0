import { format } from "node:util";
import { afterEach } from "vitest";

const lines: string[] = [];

for (const level of ["error", "warn"] as const)
  console[level] = (...args: unknown[]) => {
    lines.push(`console.${level}: ${format(...args)}`);
  };

/** The errors and warnings written since the test began, taken: for a test that expects them. */
export function takeConsole(): string[] {
  return lines.splice(0);
}

/** A test that writes an error or a warning to the console without expecting it fails. */
afterEach(() => {
  const unexpected = takeConsole();
  if (unexpected.length > 0) throw new Error(`Unexpected output:\n${unexpected.join("\n")}`);
});
