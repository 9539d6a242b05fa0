import type { MessageKey, Translator } from "../locales";

/** Whole numbers that between them have every plural form of our languages (CLDR; "many" of French is the millions'). */
const SAMPLES = [0, 1, 2, 3, 5, 11, 100, 1_000_000];

/**
 * The words that stand beside a live number, one per plural form of the language, as the attributes that the plain script
 * takes them from: `data-one`, `data-other` and so on; `data-0` where a message has words of its own for nothing at all.
 */
export function liveForms({ t, format }: Translator, key: MessageKey): Record<`data-${string}`, string> {
  const rules = new Intl.PluralRules(format);
  const forms = Object.fromEntries(SAMPLES.map((count) => [`data-${rules.select(count)}`, t(key, { count })]));
  const none = t(key, { count: 0 });
  return none === forms[`data-${rules.select(0)}`] ? forms : { ...forms, "data-0": none };
}
