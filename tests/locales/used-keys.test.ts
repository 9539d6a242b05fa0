import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../app/locales/en";

const ROOT = join(import.meta.dirname, "..", "..");
const KEYS = Object.keys(en);

/** Keys that the code puts together, as it writes them but for the dollar signs. In braces stands one word. */
const TEMPLATES = [
  "language.{locale}",
  "language.{other}",
  "campaign.outcome.{outcome}",
  "campaign.{refusal}.title",
  "campaign.{refusal}.body",
  "page.{said(status)}.title",
  "page.{said(status)}.body",
  "confirm.{said}.title",
  "confirm.refused.{props.reason}.title",
  "confirm.refused.{props.reason}.body",
  "{part}.unknown.title",
  "{part}.unknown.body",
  "state.{signature.state}",
  "signature.{state}",
  "signature.done.{done}",
  "signature.flag.{flag}",
  "purpose.{purpose}",
  "home.{props.group}.title",
  "search.state.{one}",
  "organisation.kind.{kind}",
  "organisation.role.{role}",
  "activity.kind.{kind}",
  "staff.audit.subject.{subject}",
  "staff.audit.field.{field}",
  "staff.audit.filter.{name}",
  "activity.filter.{kind}",
  "activity.filter.{shown}",
  "role.{role}",
  "role.{role}.can",
  "staff.nav.{way}",
  "staff.organisation.error.{said}",
  "staff.organisation.logo.error.{outcome}",
  "staff.members.done.{done}",
  "staff.members.error.{error}",
  "staff.account.refused.{said.refused}",
  "staff.account.done.{said.done}",
  "staff.account.sessions.by.{session.method}",
];

/** What stands in these has a dot itself; other tests compare it with the codes of errors and the acts that there are. */
const DOTTED = ["error.{code}", "staff.audit.act.{act}"];

const source = ["app", "emails"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((f) => join(folder, f)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/^app\/(locales|data\/generated)\//.test(file))
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");

/** The pattern of the keys that a template can make. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join(DOTTED.includes(template) ? "[a-z_.]+" : "[a-z0-9_]+")}$`);
}

describe("the keys of the messages", () => {
  test.each([...TEMPLATES, ...DOTTED])("are made from `%s` somewhere", (template) => {
    expect(source).toContain(`\`${template.replaceAll("{", "${")}\``);
    expect(KEYS.filter((key) => patternOf(template).test(key))).not.toEqual([]);
  });

  test("are all used", () => {
    const patterns = [...TEMPLATES, ...DOTTED].map(patternOf);
    const unused = KEYS.filter((key) => !source.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
