import { type AuditChange, type AuditFields, flatFields } from "../../domain/audit";
import type { Translator } from "../../locales";
import { useWords } from "../page-context";
import { Phrase } from "../phrase";
import { actWords, fieldWords, personWords, subjectWords, valueWords } from "./audit-words";

export interface AuditEntryProps {
  sequence: number;
  at: Date;
  act: string;
  person: string;
  subject: string;
  subjectName: string | null;
  organisation: string | null;
  change: AuditChange;
}

/** An entry of the audit: when, what, who, on what, and what it was before and is after. */
export function AuditEntry({ sequence, at, act, person, subject, subjectName, organisation, change }: AuditEntryProps) {
  const words = useWords();
  const { t, number } = words;
  return (
    <li className="audit__entry">
      <p className="audit__when">
        <time dateTime={at.toISOString()}>{words.dateTime(at)}</time>
        <span>{t("staff.audit.number", { number: number(sequence) })}</span>
      </p>
      <div className="audit__what">
        <h3 className="audit__act">{actWords(words, act)}</h3>
        <p>
          <Phrase message="staff.audit.by" values={{ person: personWords(words, person) }} />
        </p>
        <p>
          {subjectName === null ? (
            subjectWords(words, subject)
          ) : (
            <Phrase
              message="common.pair"
              values={{ term: subjectWords(words, subject), value: <bdi key="value">{subjectName}</bdi> }}
            />
          )}
        </p>
        {organisation === null || organisation === subjectName ? null : (
          <p>
            <Phrase message="staff.audit.of" values={{ organisation }} />
          </p>
        )}
        <Changes change={change} />
      </div>
    </li>
  );
}

function Changes({ change }: { change: AuditChange }) {
  const words = useWords();
  const [before, after] = [change.before, change.after].map((side) => sideOf(words, side)) as [Side, Side];
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  if (fields.length === 0) return null;
  return (
    <ul className="audit__changes">
      {fields.map((field) => (
        <li key={field}>
          <Change field={field} was={before.get(field)} is={after.get(field)} />
        </li>
      ))}
    </ul>
  );
}

function Change({ field, was, is }: { field: string; was: string | undefined; is: string | undefined }) {
  if (was === undefined) return <Phrase message="common.pair" values={{ term: field, value: is ?? "" }} />;
  if (is === undefined) return <Phrase message="staff.audit.was" values={{ field, before: was }} />;
  return <Phrase message="staff.audit.changed" values={{ field, before: was, after: is }} />;
}

/** Values in words, by what their fields are called. */
type Side = ReadonlyMap<string, string>;

function sideOf(words: Translator, side: AuditFields): Side {
  return new Map(flatFields(side).map(({ path, value }) => [fieldWords(words, path), valueWords(words, path, value)]));
}
