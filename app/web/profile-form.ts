import type { ProfileValues } from "../components/staff/profile-form";
import { LOCALES, type Locale } from "../domain/locales";
import type { FormFields } from "./form";

type Texts = Partial<Record<Locale, string>>;

/** What a profile's form holds, by its fields' names. */
export function profileValues(profile: {
  names: Texts;
  abouts: Texts;
  country: string;
  site: string | null;
}): ProfileValues {
  const texts = LOCALES.flatMap((of) => [
    [`name-${of}`, profile.names[of] ?? ""],
    [`about-${of}`, profile.abouts[of] ?? ""],
  ]);
  return { ...Object.fromEntries(texts), country: profile.country, site: profile.site ?? "" };
}

/** A profile from its form, not checked yet. Fields that it does not have stay, for the schema to refuse (abuse 80). */
export function profileFields(form: FormFields): Record<string, unknown> {
  const { revision: _, country, site = "", ...rest } = form;
  const names: Record<string, string> = {};
  const abouts: Record<string, string> = {};
  const others: Record<string, string> = {};
  for (const [field, text] of Object.entries(rest)) {
    const [, part, locale] = /^(name|about)-([a-z]{2})$/.exec(field) ?? [];
    if (!part || !locale) others[field] = text;
    else if (text.trim() !== "") (part === "name" ? names : abouts)[locale] = text;
  }
  return { ...others, names, abouts, country: country ?? "", site: site.trim() === "" ? null : site.trim() };
}

/** The fields whose saved text is not what was typed, with what is saved. */
export function savedInstead(typed: ProfileValues, saved: ProfileValues): ProfileValues {
  const sameLines = (text: string | undefined) => (text ?? "").replace(/\r\n/g, "\n").trim();
  return Object.fromEntries(
    Object.entries(saved).filter(([field, text]) => sameLines(text) !== sameLines(typed[field])),
  );
}
