import { countryName } from "../../domain/countries";
import { localePath } from "../../domain/locale-path";
import type { ShownOrganisation } from "../../domain/public-view";
import type { MessageKey } from "../../locales";
import { DefinitionList } from "../definition-list";
import { AboutText, type RenderedText } from "../organisation/about-text";
import { usePage, useWords } from "../page-context";
import { Phrase } from "../phrase";
import { Section } from "../ui/section";
import { type Way, Ways } from "../ui/ways";

/**
 * One piece of a section: a paragraph, a list, steps that follow each other, who runs the site, what they say of
 * themselves, a link to a page of ours.
 */
export type PlainPart =
  | { text: MessageKey }
  | { list: readonly MessageKey[] }
  | { steps: readonly MessageKey[] }
  | { operator: true }
  | { about: true }
  | { link: MessageKey; path: string };

export interface PlainSection {
  id: string;
  title: MessageKey;
  parts: readonly PlainPart[];
}

/** A page of plain words: a title, what it is about, and sections. */
export interface PlainText {
  path: string;
  title: MessageKey;
  lead: MessageKey;
  sections: readonly PlainSection[];
  /** What fills the arguments of its messages: limits of the domain, dates as ISO 8601 text under `date`. */
  values: Readonly<Record<string, string | number>>;
}

/** The organisation that runs the site, and what it says of itself; null where it is not known or says nothing. */
export interface Operator {
  operator: ShownOrganisation | null;
  about: RenderedText | null;
}

/** The pages of plain words, which lead to each other at their end. */
const PAGES: readonly Way[] = [
  { path: "/about", words: "about.title" },
  { path: "/protection", words: "protect.title" },
  { path: "/privacy", words: "privacy.title" },
  { path: "/accessibility", words: "access.title" },
];

/** A page of plain words: its parts in their order, and the way to the other pages like it. */
export function PlainPage({ text, operator, about }: { text: PlainText } & Operator) {
  const { t } = useWords();
  return (
    <article className="message">
      <h1>{t(text.title)}</h1>
      <p className="lead">{t(text.lead)}</p>
      {text.sections.map(({ id, title, parts }) => (
        <Section key={id} id={id} title={t(title)}>
          {parts.map((part) => (
            <Part key={JSON.stringify(part)} part={part} values={text.values} operator={operator} about={about} />
          ))}
        </Section>
      ))}
      <nav aria-label={t("plain.more")}>
        <Ways ways={PAGES.filter(({ path }) => path !== text.path)} />
      </nav>
    </article>
  );
}

function Part({ part, values, operator, about }: { part: PlainPart; values: PlainText["values"] } & Operator) {
  const { locale } = usePage();
  const { t, date } = useWords();
  const told = typeof values.date === "string" ? { ...values, date: date(values.date) } : values;
  const items = (keys: readonly MessageKey[]) => keys.map((key) => <li key={key}>{t(key, told)}</li>);
  if ("text" in part) return <p>{t(part.text, told)}</p>;
  if ("list" in part) return <ul>{items(part.list)}</ul>;
  if ("steps" in part) return <ol className="steps">{items(part.steps)}</ol>;
  if ("operator" in part) return <SiteOperator operator={operator} />;
  if ("about" in part) return about && <AboutText about={about} />;
  return (
    <p>
      <a className="way" href={localePath(locale, part.path)}>
        {t(part.link)}
      </a>
    </p>
  );
}

function SiteOperator({ operator }: { operator: ShownOrganisation | null }) {
  const { locale } = usePage();
  const { t } = useWords();
  if (operator === null) return <p>{t("plain.operator.none")}</p>;
  const { slug, name, site } = operator;
  const organisation = (
    <a href={localePath(locale, `/organisations/${slug}`)}>
      <bdi>{name}</bdi>
    </a>
  );
  const values = { organisation, country: countryName(operator.country, locale) };
  const rows = [
    { term: t("plain.operator.label"), value: <Phrase message="plain.operator" values={values} /> },
    { term: t("plain.operator.site"), value: site && <a href={site}>{site}</a> },
  ];
  return <DefinitionList rows={rows} />;
}
