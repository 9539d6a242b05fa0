import { expect, test } from "vitest";
import { liveForms } from "../../app/components/live-forms";
import { LOCALES } from "../../app/domain/locales";
import { translator } from "../../app/locales";

test.each(LOCALES)("in %s every whole number finds the words that the server would write", (locale) => {
  const words = translator(locale);
  const forms = liveForms(words, "campaign.count.label");
  const rules = new Intl.PluralRules(words.format);
  for (const count of [
    0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 100, 101, 102, 111, 1000, 4321, 100_000, 1_000_000, 2_000_000,
  ])
    expect([count, forms[`data-${count}`] ?? forms[`data-${rules.select(count)}`]]).toEqual([
      count,
      words.t("campaign.count.label", { count }),
    ]);
});

test.each(LOCALES)("in %s the words beside the number hold none themselves", (locale) => {
  for (const form of Object.values(liveForms(translator(locale), "campaign.count.label")))
    expect(form).not.toMatch(/\d/);
});
